// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/tlsrpt.h"

#include "checks/arguments.h"
#include "checks/checklist.h"
#include "checks/publicview.h"
#include "setup/printable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace checks {

namespace {

constexpr std::array tags{
    Tag{"TLSRPT_OK", Verdict::Pass, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Servers that could not encrypt mail to %1 are asked to report that to: %2."), nullptr},
    Tag{"TLSRPT_ABSENT", Verdict::Note, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "%1 asks nobody for reports about failed encryption (TLS-RPT). That is optional. To get them, add a TXT record with the name "
                                    "%2 and the content “v=TLSRPTv1; rua=mailto:postmaster@%1”."),
        nullptr},
    Tag{"TLSRPT_UNKNOWN", Verdict::Unknown, Actor::Nobody,
        QT_TRANSLATE_NOOP("checks", "Whether %1 asks for reports about failed encryption (TLS-RPT) could not be found out: %2."),
        QT_TRANSLATE_NOOP("checks", "Run the diagnosis again later.")},
    Tag{"TLSRPT_TWO", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "%1 has %2 TLS-RPT records. Senders then use none of them, and no reports come."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host delete all but one of the TXT records with the name %1 that begin with “v=TLSRPTv1”.")},
    Tag{"TLSRPT_NO_TARGET", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "The TLS-RPT record %1 says nowhere that reports could be sent to: “%2”."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host change the TXT record %1 to “v=TLSRPTv1; rua=mailto:” followed by the mail address that shall get "
                                    "the reports.")},
    Tag{"TLSRPT_BAD_TARGET", Verdict::Warn, Actor::DnsHost,
        QT_TRANSLATE_NOOP("checks", "In the TLS-RPT record %1 this is no place to send reports to: “%2”."),
        QT_TRANSLATE_NOOP("checks", "In the panel of your DNS host correct the TXT record %1: each place begins with “mailto:” or “https://”, and several are separated "
                                    "by commas.")},
};

QList<Finding> judge(const QString &name, const QByteArray &text)
{
    const policy::TlsRptRecord record = policy::readTlsRptRecord(text);
    if (record.targets.isEmpty() && record.wrong.isEmpty())
        return {{u"TLSRPT_NO_TARGET"_s, {name, setup::printable(text, 300)}}};
    QList<Finding> findings;
    QStringList targets, wrong;
    for (const QByteArray &target : record.targets)
        targets.append(setup::printable(target, 200));
    for (const QByteArray &target : record.wrong.first(std::min<qsizetype>(record.wrong.size(), 5)))
        wrong.append(setup::printable(target, 100));
    if (!wrong.isEmpty())
        findings.append({u"TLSRPT_BAD_TARGET"_s, {name, wrong.join(u", "_s)}});
    else
        findings.append({u"TLSRPT_OK"_s, {name.section(u'.', 2), listArgument(targets)}});
    findings.last().details = {setup::printable(text, 1000)};
    return findings;
}

QList<Finding> evaluate(const setup::MailSetup &setup, Observations &observations)
{
    const QString name = u"_smtp._tls."_s + setup.domain, shown = setup::printable(name, 253), domain = setup::printable(setup.domain, 253);
    const dns::Answer *answer = publicAnswer(setup, observations, name, dns::RecordType::TXT).answer;
    if (!answer)
        return {};
    if (answer->cannotTell())
        return {{u"TLSRPT_UNKNOWN"_s, {domain, answerArgument(*answer)}}};
    QList<QByteArray> records;
    for (const dns::ResourceRecord &record : answer->matching()) {
        const auto *text = std::get_if<dns::TxtData>(&record.data);
        if (text && policy::isTlsRptRecord(text->joined()))
            records.append(text->joined());
    }
    if (records.isEmpty())
        return {{u"TLSRPT_ABSENT"_s, {domain, shown}}};
    if (records.size() > 1)
        return {{u"TLSRPT_TWO"_s, {shown, QString::number(records.size())}}};
    return judge(shown, records.first());
}

} // namespace

const Check tlsRptCheck{"tls-rpt", QT_TRANSLATE_NOOP("checks", "Reports about failed encryption (TLS-RPT)"),
                        {}, tags, evaluate, Group::Security, "RFC 8460 section 3", true};

} // namespace checks
