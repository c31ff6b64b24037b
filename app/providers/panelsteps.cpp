// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/panelsteps.h"

#include "setup/domainname.h"
#include "setup/sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

QString text(const char *source, const QStringList &arguments = {})
{
    return setup::sentence("providers", source, arguments);
}

/// The language whose texts are shown: the translation of this word in each language is its own code.
QString languageCode()
{
    //: The code of the language of this translation, as in the file name: de, zh_CN
    return QCoreApplication::translate("providers", "en", "code of this language");
}

bool hasType(const PanelSheet &sheet, dns::RecordType type)
{
    return std::any_of(sheet.entries.cbegin(), sheet.entries.cend(),
                       [type](const PanelEntry &entry) { return entry.planned.record.type == type; });
}

QString logInStep(const Provider &provider)
{
    if (provider.nameServerSuffixes.isEmpty())
        return provider.id == "generic"_L1
                   ? text(QT_TRANSLATE_NOOP(
                         "providers", "Log in to the control panel of the company where the domain's DNS is "
                                      "kept: usually the one where you registered the domain."))
                   : text(QT_TRANSLATE_NOOP("providers",
                                            "Open the DNS configuration of your own name server (%1)."),
                          {provider.name});
    return provider.panelUrl.isEmpty()
               ? text(QT_TRANSLATE_NOOP("providers", "Log in to the control panel of %1."), {provider.name})
               : text(QT_TRANSLATE_NOOP("providers", "Log in to the control panel of %1: %2"),
                      {provider.name, provider.panelUrl});
}

QStringList recordSteps(const PanelSheet &sheet)
{
    QStringList steps;
    const bool ipv4 = hasType(sheet, dns::RecordType::A), ipv6 = hasType(sheet, dns::RecordType::AAAA);
    if (ipv4)
        steps += text(QT_TRANSLATE_NOOP("providers",
                                        "Create the A record, which gives the mail server's name its public "
                                        "address. If the name has an old address there, change that record "
                                        "instead of adding one."));
    if (ipv6)
        steps += text(QT_TRANSLATE_NOOP("providers",
                                        "Create the AAAA record, which does the same for the IPv6 address."));
    if (hasType(sheet, dns::RecordType::MX))
        steps += ipv4 || ipv6
                     ? text(QT_TRANSLATE_NOOP(
                           "providers", "Create the MX record. Its value is the name for which you have "
                                        "just created the A or AAAA record, never an IP address."))
                     : text(QT_TRANSLATE_NOOP("providers",
                                              "Create the MX record. Its value is the name of the mail "
                                              "server, never an IP address."));
    if (hasType(sheet, dns::RecordType::MX))
        steps += text(QT_TRANSLATE_NOOP(
            "providers", "Delete MX records of the domain that point to other servers, for example "
                         "those of a former provider; otherwise a part of the mail goes there."));
    if (hasType(sheet, dns::RecordType::TXT))
        steps += text(QT_TRANSLATE_NOOP(
            "providers", "Create the TXT records. Other TXT records stay; but if there is one that "
                         "begins with the same word (v=spf1 or v=DMARC1), change it, because two of "
                         "them are an error."));
    return steps;
}

/// "Both of your company's SMTP server and POP3 server will be ..."
QStringList mailProgramSteps(const setup::MailSetup &setup)
{
    QStringList steps;
    if (setup.servers.isEmpty())
        return steps;
    const auto lowest =
        std::min_element(setup.servers.cbegin(), setup.servers.cend(),
                         [](const auto &a, const auto &b) { return a.priority < b.priority; });
    if (lowest->addresses.isEmpty())
        return {text(QT_TRANSLATE_NOOP(
                         "providers", "In mail programs, the SMTP server and the POP3 or IMAP server is %1."),
                     {lowest->hostName})};
    return {
        text(QT_TRANSLATE_NOOP("providers",
                               "In mail programs, the SMTP server and the POP3 or IMAP server is %1, or its "
                               "address %2."),
             {lowest->hostName, lowest->addresses.first().toString()})};
}

} // namespace

QString furtherLineNote(const QString &valueLabel)
{
    return text(QT_TRANSLATE_NOOP(
                    "providers",
                    "This belongs to the record above: do not create another one, but add this as a new "
                    "line in its box \"%1\"."),
                {valueLabel});
}

QStringList panelSteps(const Provider &provider, const PanelSheet &sheet, const setup::MailSetup &setup)
{
    if (setup.mode == setup::Mode::Lan)
        return {text(QT_TRANSLATE_NOOP(
            "providers", "The mail server is used in the LAN only: nothing is to be entered at a DNS "
                         "provider, and no MX record is needed."))};
    if (setup.mode == setup::Mode::Map)
        return {text(QT_TRANSLATE_NOOP(
            "providers", "Mail is collected from an outside mailbox: the provider's MX record must stay "
                         "as it is, so nothing is to be entered."))};
    if (sheet.entries.isEmpty())
        return {
            text(QT_TRANSLATE_NOOP("providers", "There is nothing to enter yet: add a mail server first."))};
    QStringList steps{logInStep(provider)};
    const QString path =
        QString(provider.panelPath).replace(u"(domain)"_s, sheet.zone).replace(u"(zone)"_s, sheet.zone);
    steps += text(QT_TRANSLATE_NOOP("providers", "Go to the place where the DNS records of %1 are: %2"),
                  {sheet.zone, path});
    steps += recordSteps(sheet);
    steps += text(QT_TRANSLATE_NOOP(
        "providers", "Save. The change takes a few minutes to 48 hours until the whole Internet sees it, "
                     "because others keep the old answers for a while."));
    steps += mailProgramSteps(setup);
    steps += text(QT_TRANSLATE_NOOP(
        "providers", "Run the diagnosis about 8 hours later. Earlier is fine too: it also tells what is "
                     "still on its way."));
    return steps;
}

QStringList panelNotes(const Provider &provider, const PanelSheet &sheet, const setup::MailSetup &setup,
                       bool leftOut)
{
    QStringList notes;
    const QString language = languageCode();
    for (const auto &note : provider.notes)
        notes += note.value(language, note.value(u"en"_s));
    if (sheet.zone != setup.domain && !sheet.entries.isEmpty())
        notes += text(QT_TRANSLATE_NOOP(
                          "providers",
                          "%1 is probably kept together with %2, so the names above are given for the DNS "
                          "page of %2. If your panel has a page of its own for %1, leave \".%3\" out."),
                      {setup.domain, sheet.zone, setup.domain.chopped(sheet.zone.size() + 1)});
    for (const setup::MailServer &server : setup.servers) {
        if (!server.hostName.isEmpty() && !setup::isInDomain(server.hostName, setup.domain))
            notes += text(QT_TRANSLATE_NOOP(
                              "providers",
                              "%1 belongs to another domain, so its A or AAAA record must be set where that "
                              "domain is managed."),
                          {server.hostName});
    }
    if (leftOut)
        notes += text(QT_TRANSLATE_NOOP(
            "providers",
            "A record was left out because it has characters that cannot be typed into a form."));
    return notes;
}

} // namespace providers
