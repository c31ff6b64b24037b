// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/genericname.h"
#include "checks/reversetags.h"
#include "checks/sending.h"
#include "checks/sessions.h"
#include "setup/domainname.h"
#include "setup/printable.h"

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr qsizetype maximumNames = 5;

/// The names that the server at that address greets with: as planned, else as it does; the best first.
QStringList greetings(const setup::MailSetup &setup, const SendingAddresses &sending, const SmtpSessions &sessions, const QHostAddress &address)
{
    QStringList names;
    for (const setup::MailServer &server : setup.servers) {
        if (server.addresses.contains(address))
            names.append(server.hostName);
    }
    for (const Tested &one : sessions.tested) {
        if (one.target.address != address || !one.session)
            continue;
        for (const QString &name : {one.session->helloName, one.session->serverName}) {
            if (name.contains(u'.') && !looksLikeAddress(name))
                names.append(name.toLower());
        }
    }
    return names.isEmpty() ? sending.hosts : names;
}

enum class Confirmed { Waiting, Unknown, No, Yes };

Confirmed leadsBack(const QString &name, const QHostAddress &address, const PublicView &view, bool &insideOnly)
{
    const HostAddresses found = hostAddresses(name, view);
    if (found.addresses.contains(address))
        return Confirmed::Yes;
    if (found.waiting)
        return Confirmed::Waiting;
    insideOnly = insideOnly || found.insideOnly;
    return found.failed() || found.unbelieved ? Confirmed::Unknown : Confirmed::No;
}

/// What the names of an address come to; the best of them counts.
QList<Finding> judgeNames(const setup::MailSetup &setup, const QHostAddress &address, const QStringList &names, const QStringList &greets,
                          const PublicView &view, bool guessed, bool &insideOnly)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString wanted = setup::printable(greets.value(0, u"mail."_s + setup.domain), 253), text = address.toString();
    const auto arguments = [&](const QString &name) {
        return QStringList{text, setup::printable(name, 253), wanted, setup::printable(setup.domain, 253)};
    };
    QString confirmed, unconfirmed, invalid;
    bool waiting = false, unknown = false;
    for (const QString &name : names) {
        if (looksLikeAddress(name) || setup::checkHostName(name, setup.mode, setup.simulated).grade == setup::Grade::Error) {
            invalid = name;
            continue;
        }
        const Confirmed state = leadsBack(name, address, view, insideOnly);
        waiting = waiting || state == Confirmed::Waiting;
        unknown = unknown || state == Confirmed::Unknown;
        const bool isBetter = confirmed.isEmpty() || (greets.contains(name) && !greets.contains(confirmed));
        if (state == Confirmed::Yes && isBetter)
            confirmed = name;
        else if (state == Confirmed::No && unconfirmed.isEmpty())
            unconfirmed = name;
    }
    if (waiting)
        return {};
    if (confirmed.isEmpty()) {
        if (unknown)
            return {{u"REVERSE_FORWARD_UNKNOWN"_s, arguments(names.first())}};
        if (unconfirmed.isEmpty())
            return {{u"REVERSE_NAME_INVALID"_s, arguments(invalid)}};
        const bool own = setup::isInDomain(unconfirmed, setup.domain);
        const QString tag = own ? u"REVERSE_FORWARD_MISSING"_s : u"REVERSE_NOT_CONFIRMED"_s;
        return {{isIpv6 ? tag + u"_IPV6"_s : tag, arguments(unconfirmed)}};
    }
    if (!guessed && !setup::isInDomain(confirmed, setup.domain) && looksGeneric(confirmed, address)) {
        const QString named = greets.contains(confirmed) ? u"mail."_s + setup.domain : wanted; // the server has to greet so, too
        return {{u"REVERSE_GENERIC"_s, {text, setup::printable(confirmed, 253), setup::printable(named, 253), setup::printable(setup.domain, 253)}}};
    }
    if (guessed || greets.contains(confirmed))
        return {{u"REVERSE_OK"_s, arguments(confirmed)}};
    if (greets.isEmpty())
        return {{u"REVERSE_OK"_s, arguments(confirmed)}};
    const QString registered = setup::registrableDomain(confirmed);
    const bool related = setup::isInDomain(confirmed, setup.domain) || std::ranges::any_of(greets, [&](const QString &name) {
        return !registered.isEmpty() && setup::registrableDomain(name) == registered;
    });
    return {{related ? u"REVERSE_SAME_DOMAIN"_s : u"REVERSE_OTHER_NAME"_s, arguments(confirmed)}};
}

QList<Finding> judge(const setup::MailSetup &setup, const QHostAddress &address, const QStringList &greets, const PublicView &view, bool guessed,
                     bool hasIpv4)
{
    const PublicAnswer seen = view.answer(dns::reverseName(address), dns::RecordType::PTR);
    if (!seen.answer)
        return {};
    if (!seen.believed)
        return {{u"RESOLVER_NOT_BELIEVED"_s, {wordsArgument({u"resolver-fails"_s})}}};
    if (seen.answer->cannotTell())
        return {{u"REVERSE_COULD_NOT_ASK"_s, {address.toString(), answerArgument(*seen.answer)}}};
    QStringList names;
    for (const dns::ResourceRecord &record : seen.answer->matching()) {
        const auto *data = std::get_if<dns::NameData>(&record.data);
        if (data && !names.contains(data->name) && names.size() < maximumNames)
            names.append(data->name);
    }
    names.sort();
    bool insideOnly = seen.witness == Witness::System;
    QList<Finding> findings;
    if (names.isEmpty()) {
        // Its remedy is to send by IPv4 for a while.
        const bool mayDoWithout = hasIpv4 && address.protocol() == QAbstractSocket::IPv6Protocol;
        findings = {{mayDoWithout ? u"REVERSE_MISSING_IPV6"_s : u"REVERSE_MISSING"_s,
                     {address.toString(), wordsArgument({u"no-entry"_s}), setup::printable(greets.value(0, u"mail."_s + setup.domain), 253), setup::printable(setup.domain, 253)}}};
    } else {
        findings = judgeNames(setup, address, names, greets, view, guessed, insideOnly);
        if (names.size() > 1 && !findings.isEmpty())
            findings.append({u"REVERSE_SEVERAL"_s, {address.toString(), setup::printable(names.join(u", "_s), 300)}});
    }
    for (Finding &finding : findings) {
        const Verdict verdict = findingVerdict(finding);
        finding.unsure = (insideOnly || guessed) && (verdict == Verdict::Fail || verdict == Verdict::Warn);
    }
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const SendingAddresses sending = sendingAddresses(setup, observations);
    if (sending.source == SendingAddresses::Source::SmartHost)
        return {{u"REVERSE_SMART_HOST"_s, {}}};
    const bool guessed = sending.source == SendingAddresses::Source::Guessed;
    QList<Finding> findings;
    if (sending.addresses.isEmpty()) {
        if (!sending.waiting)
            findings.append({sending.unknown ? u"REVERSE_NOT_KNOWN"_s : u"REVERSE_NO_ADDRESS"_s, {}});
        return findings;
    }
    const SmtpSessions sessions = guessed ? SmtpSessions() : smtpSessions(setup, observations);
    const PublicView view(setup, observations);
    const bool hasIpv4 = sending.addresses.first().protocol() == QAbstractSocket::IPv4Protocol; // these come first
    for (const QHostAddress &address : sending.addresses)
        findings += judge(setup, address, greetings(setup, sending, sessions, address), view, guessed, hasIpv4);
    if (guessed && !findings.isEmpty())
        findings.append({u"REVERSE_GUESSED"_s, {}});
    return findings;
}

} // namespace

const Check reverseCheck{"reverse", QT_TRANSLATE_NOOP("checks", "The names of the sending addresses (reverse DNS)"), {.internet = true}, reverseTags, evaluate,
                         Group::Sending, "RFC 1912 section 2.1, RFC 8601 section 2.7.3", true};

} // namespace checks
