// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labrows.h"

using namespace Qt::StringLiterals;

/// The whole catalogue of checks against whole mail domains (diagnosis.py): healthy ones, and ones with a single fault in their
/// records, their server, its certificate or their web server. The faults are found, and nothing else is.
class LabDiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void domains_data();
    void domains();
    void everyDomainHasARow();
    void noMessageIsLeft();

private:
    QHash<QString, lab::Ended> m_ended; ///< by label
};

namespace {

QJsonObject facts()
{
    return QJsonDocument::fromJson(lab::contents(lab::directory() + u"/diagnosis.json"_s)).object();
}

QStringList arguments(const QJsonObject &facts, const QString &label)
{
    const QJsonObject domain = facts["domains"_L1][label].toObject();
    QStringList addresses;
    for (const QJsonValue &address : domain["addresses"_L1].toArray())
        addresses.append(address.toString());
    QStringList words{u"diagnose"_s, domain["domain"_L1].toString(), u"--mail-host"_s, domain["host"_L1].toString() + u'=' + addresses.join(u','),
                      u"--dkim"_s, u"lab2026="_s + facts[label == u"dkimsmall"_s ? "small"_L1 : "rsa"_L1].toString(), u"--timeout"_s, u"8"_s, u"--format"_s, u"json"_s};
    if (label == u"whole"_s)
        words << u"--dkim"_s << u"lab2026e="_s + facts["ed25519"_L1].toString();
    return words;
}

constexpr lab::Row rows[] = {
    // Healthy.
    {"whole", ""},
    {"plain", ""},
    // Mail servers.
    {"openrelay", "recipients:OPEN_RELAY"},
    {"greylist", ""},
    {"greyall", ""},
    {"postscreen", ""},
    {"notls25", "starttls:TLS_NOT_OFFERED"},
    {"oldtls", "starttls:TLS_HANDSHAKE_FAILED recipients:RECIPIENTS_NOT_TESTED"},
    {"oldtls11", "starttls:TLS_HANDSHAKE_FAILED recipients:RECIPIENTS_NOT_TESTED"},
    {"ratelimit", "smtp:SMTP_TEMPORARY starttls:TLS_NOT_TESTED recipients:RECIPIENTS_NOT_TESTED"},
    {"acceptall", "recipients:RECIPIENTS_ACCEPT_ALL"},
    {"nopostmaster", "recipients:POSTMASTER_REFUSED"},
    {"noabuse", "recipients:ABUSE_REFUSED"},
    {"nonull", "recipients:NULL_SENDER_REFUSED"},
    {"deferall", ""},
    {"vrfy", ""},
    {"plainauth", "starttls:TLS_AUTH_BEFORE_TLS"},
    {"othergreeting", "smtp:SMTP_OWN_NAME_DIFFERS"},
    {"localhost", "smtp:SMTP_OWN_NAME_DIFFERS"},
    {"slow", ""},
    {"refuses", "smtp:SMTP_REJECTED starttls:TLS_NOT_TESTED recipients:RECIPIENTS_NOT_TESTED"},
    // Certificates.
    {"certexpired", "starttls:TLS_CERTIFICATE_EXPIRED"},
    {"certnotyet", "starttls:TLS_CERTIFICATE_NOT_YET"},
    {"certself", "starttls:TLS_CERTIFICATE_SELF_SIGNED"},
    {"certothername", "starttls:TLS_CERTIFICATE_NAME"},
    {"certunknown", "starttls:TLS_CERTIFICATE_UNTRUSTED"},
    {"certnochain", "starttls:TLS_CERTIFICATE_UNTRUSTED"},
    {"certweakkey", "starttls:TLS_CERTIFICATE_WEAK"},
    {"certweakhash", "starttls:TLS_CERTIFICATE_WEAK"},
    {"clientexpired", "client-ports:CLIENT_CERTIFICATE"},
    {"clientself", "client-ports:CLIENT_CERTIFICATE"},
    {"clientothername", "client-ports:CLIENT_CERTIFICATE"},
    {"clientnochain", "client-ports:CLIENT_CERTIFICATE"},
    // The implicit ports of this one talk in plain text; which tag that gives depends on how soon the greeting comes.
    {"clientplain", "client-ports:CLIENT_NO_TLS client-ports:CLIENT_NO_READING client-ports:CLIENT_NO_SUBMISSION client-ports:?"},
    // Reverse names.
    {"ptrnone", "reverse:REVERSE_MISSING"},
    {"ptrother", ""},
    {"ptrunconfirmed", "reverse:REVERSE_FORWARD_MISSING"},
    {"ptrgeneric", "reverse:REVERSE_GENERIC"},
    {"ptrtwo", ""},
    // SPF.
    {"spfnone", "spf:SPF_MISSING"},
    {"spftwo", "spf:SPF_MANY"},
    {"spfwrong", "spf:SPF_ADDRESS_FAIL"},
    {"spfplus", "spf:SPF_PASS_ALL"},
    {"spfneutral", "spf:SPF_NEUTRAL_ALL"},
    {"spfsyntax", "spf:SPF_SYNTAX_OTHER"},
    {"spfmany", "spf:SPF_TOO_MANY spf:SPF_ADDRESS_ERROR"},
    {"spfvoid", "spf:SPF_TOO_MANY_VOIDS spf:SPF_ADDRESS_ERROR"},
    {"spfloop", "spf:SPF_LOOP spf:SPF_ADDRESS_ERROR"},
    {"spfinclude", "spf:SPF_NO_TARGET spf:SPF_ADDRESS_ERROR"},
    {"spfptr", "spf:SPF_PTR"},
    {"spfmacro", ""},
    // DKIM.
    {"dkimnone", "dkim:DKIM_MISSING_KNOWN"},
    {"dkimother", "dkim:DKIM_OTHER_KEY"},
    {"dkimtwo", "dkim:DKIM_TWO_KEYS"},
    {"dkimrevoked", "dkim:DKIM_REVOKED"},
    {"dkimsmall", "dkim:DKIM_KEY_SHORT"},
    {"dkimcut", "dkim:DKIM_CUT_OFF"},
    // DMARC.
    {"dmarcnone", "dmarc:DMARC_MISSING"},
    {"dmarctwo", "dmarc:DMARC_TWICE"},
    {"dmarcsilent", "dmarc:DMARC_NONE_NO_REPORTS"},
    {"dmarcwatch", ""},
    {"dmarcsyntax", "dmarc:DMARC_IGNORED"},
    {"dmarcreports", "dmarc:DMARC_REPORT_NOT_ALLOWED"},
    // MTA-STS and TLS-RPT.
    {"stsmissing", "mta-sts:STS_STATUS"},
    {"stsredirect", "mta-sts:STS_REDIRECT"},
    {"stsothername", "mta-sts:STS_CERTIFICATE"},
    {"stsself", "mta-sts:STS_CERTIFICATE"},
    {"stsexpired", "mta-sts:STS_CERTIFICATE"},
    {"ststype", "mta-sts:STS_TYPE"},
    {"stsuncovered", "mta-sts:STS_MX_NOT_COVERED"},
    {"ststesting", ""},
    {"stsshort", "mta-sts:STS_SHORT_AGE"},
    {"stssyntax", "mta-sts:STS_POLICY_BAD"},
    {"stsnoweb", "mta-sts:STS_REFUSED"},
    {"stsnohost", "mta-sts:STS_NO_HOST"},
    {"stscert", "starttls:TLS_CERTIFICATE_SELF_SIGNED mta-sts:STS_MX_CERTIFICATE"},
    {"ststwo", "mta-sts:STS_TWO_RECORDS"},
    {"stsid", "mta-sts:STS_RECORD_BAD"},
    {"tlsrpttwo", "tls-rpt:TLSRPT_TWO"},
    {"tlsrptsyntax", "tls-rpt:TLSRPT_BAD_TARGET"},
    // DANE. One record for the next key is no fault, and the dates of a certificate that a record names do not matter to DANE.
    {"tlsastale", "dane:DANE_MISMATCH"},
    {"tlsarollover", ""},
    {"tlsausage", "dane:DANE_NOTHING_USABLE"},
    {"tlsaexpired", "starttls:TLS_CERTIFICATE_EXPIRED"},
    {"tlsaunsigned", ""},
    {"caaother", "caa:CAA_OTHER"},
    // Mail programs.
    {"srvwrong", "client-srv:SRV_TARGET_ELSEWHERE"},
    {"srvalias", "client-srv:SRV_TARGET_ALIAS"},
    {"srvport", "client-srv:SRV_PORT_SWAPPED"},
    {"autoother", "autoconfig:AUTOCONFIG_HOST_BAD"},
    {"autobroken", "autoconfig:AUTOCONFIG_BROKEN"},
    {"autoname", "autoconfig:AUTOCONFIG_CERTIFICATE"},
    // What the registry says.
    {"ending", "registration:REGISTRATION_EXPIRES_SOON"},
    {"nearend", "registration:REGISTRATION_EXPIRES"},
    {"onhold", "registration:REGISTRATION_ON_HOLD"},
    // Block lists.
    {"listed", "blocklists:BLOCKLISTS_LISTED blocklists:BLOCKLISTS_LISTED_SOME"},
    {"residential", "blocklists:BLOCKLISTS_POLICY"},
    {"listedname", "blocklists:BLOCKLISTS_LISTED blocklists:BLOCKLISTS_LISTED_SOME"},
};

} // namespace

void LabDiagnosisTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
    const QJsonObject told = facts();
    QHash<QString, QStringList> all;
    for (const QString &label : told["domains"_L1].toObject().keys())
        all.insert(label, arguments(told, label));
    m_ended = lab::runAll(all);
}

void LabDiagnosisTest::domains_data()
{
    QTest::addColumn<QString>("troubles");
    for (const lab::Row &row : rows)
        QTest::newRow(row.label) << QString::fromLatin1(row.troubles);
}

/// The fault is found, and nothing is said against what is in order.
void LabDiagnosisTest::domains()
{
    QFETCH(QString, troubles);
    lab::verifyTroubles(m_ended.value(QString::fromLatin1(QTest::currentDataTag())), troubles);
}

void LabDiagnosisTest::everyDomainHasARow()
{
    QStringList labels;
    for (const lab::Row &row : rows)
        labels.append(QString::fromLatin1(row.label));
    labels.sort();
    QStringList known = facts()["domains"_L1].toObject().keys();
    known.sort();
    QCOMPARE(labels, known);
}

/// Hundreds of envelopes were tried. Nothing came of it: no queue file, no message in a log, and nobody said DATA.
void LabDiagnosisTest::noMessageIsLeft()
{
    const QByteArray log = lab::contents(lab::directory() + u"/log/postfix.log"_s);
    QVERIFY(log.contains("connect from"));
    for (const auto &trace : {"message-id=", "postfix/cleanup", "postfix/qmgr", "postfix/discard", " data="})
        QVERIFY2(!log.contains(trace), trace);
    const lab::Ended queue = lab::runTool(u"find"_s, {lab::directory() + u"/spool/incoming"_s, lab::directory() + u"/spool/active"_s,
                                                      lab::directory() + u"/spool/deferred"_s, lab::directory() + u"/spool/maildrop"_s, u"-type"_s, u"f"_s});
    QCOMPARE(queue.status, 0);
    QCOMPARE(queue.out, QByteArray());
    QCOMPARE(lab::runTool(u"find"_s, {lab::directory() + u"/dovecot/mail"_s, u"-type"_s, u"f"_s, u"-path"_s, u"*/new/*"_s}).out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(LabDiagnosisTest)
#include "tst_labdiagnosis.moc"
