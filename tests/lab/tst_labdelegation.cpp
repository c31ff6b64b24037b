// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdns.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Delegations, name servers and signatures with one fault each, served by real servers.
class LabDelegationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sound_data();
    void sound();
    void faults_data();
    void faults();
    void wrongPanel();

private:
    QTemporaryDir m_dir;
};

void LabDelegationTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabDelegationTest::sound_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("tags");
    QTest::newRow("signed") << lab::planned(u"mxlab-signed.net"_s, u"5.44.25.12"_s)
                            << u"RESOLVER_WORKS DELEGATION_HEALTHY DNSSEC_VALID SEEN_RIGHT SMTP_OK TLS_OK"_s;
    QTest::newRow("not signed") << u"mxlab-healthy.net --mail-host mx1.mxlab-healthy.net=5.44.25.10 "
                                   "--mail-host mx2.mxlab-healthy.net=5.44.25.11,2a02:4400:25::11"_s
                                << u"RESOLVER_WORKS DELEGATION_HEALTHY DNSSEC_UNSIGNED SEEN_RIGHT SMTP_OK TLS_OK"_s;
}

/// Nothing is red, yellow or grey where there is nothing to do.
void LabDelegationTest::sound()
{
    QFETCH(QString, arguments);
    QFETCH(QString, tags);
    const lab::Ended ended = lab::diagnose(arguments);
    lab::verify(ended, tags);
    QCOMPARE(lab::troubles(ended.json()), lab::noSelector);
    QCOMPARE(ended.status, 0);
}

void LabDelegationTest::faults_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("notTags");
    QTest::addColumn<QString>("verdicts");
    const auto row = [](const char *name, const QString &arguments, const QString &tags, const QString &notTags, const QString &verdicts) {
        QTest::newRow(name) << arguments << tags << notTags << verdicts;
    };
    const auto fault = [&](const QString &label, const QString &tags, const QString &verdict, const QString &notTags = {}) {
        row(qPrintable(label), lab::planned(u"mxlab-%1.net"_s.arg(label)), tags, notTags, u"delegation:"_s + verdict + u" mx:pass"_s);
    };
    // Some of the servers are of no use, others answer: mail arrives.
    fault(u"lame"_s, u"DELEGATION_SERVER_REFUSES"_s, u"warn"_s, u"DELEGATION_SERVER_SILENT DELEGATION_NONE_WORKS"_s);
    fault(u"halfdead"_s, u"DELEGATION_SERVER_SILENT"_s, u"warn"_s, u"DELEGATION_SERVER_REFUSES DELEGATION_NONE_ANSWERS"_s);
    fault(u"notcp"_s, u"DELEGATION_NO_TCP"_s, u"warn"_s, u"DELEGATION_SERVER_SILENT"_s);
    fault(u"nsgone"_s, u"DELEGATION_NS_NO_ADDRESS"_s, u"warn"_s, u"DELEGATION_NO_ADDRESSES"_s);
    fault(u"nsalias"_s, u"DELEGATION_NS_ALIAS"_s, u"warn"_s, u"DELEGATION_ALL_NS_ALIASES"_s);
    fault(u"nsset"_s, u"DELEGATION_NS_DIFFER"_s, u"warn"_s, u"DELEGATION_SERVER_REFUSES"_s);
    fault(u"onens"_s, u"DELEGATION_ONE_SERVER"_s, u"warn"_s);
    fault(u"wildcard"_s, u"DELEGATION_WILDCARD"_s, u"note"_s);
    fault(u"operator"_s, u"DELEGATION_OPERATOR"_s, u"note"_s, u"DELEGATION_WRONG_PANEL"_s);
    row("servers disagree", lab::planned(u"mxlab-differ.net"_s), u"DELEGATION_ANSWERS_DIFFER DELEGATION_SERIALS_DIFFER"_s, {}, u"delegation:warn"_s);
    // None is.
    row("all lame", u"mxlab-alllame.net"_s, u"DELEGATION_NONE_WORKS"_s, u"MX_DOMAIN_MISSING"_s, u"delegation:fail mx:unknown"_s);
    row("all silent", u"mxlab-deadns.net"_s, u"DELEGATION_NONE_ANSWERS"_s, u"MX_DOMAIN_MISSING"_s, u"delegation:fail mx:unknown"_s);
    row("SERVFAIL", u"mxlab-servfail.net"_s, u"DELEGATION_NONE_WORKS"_s, u"MX_DOMAIN_MISSING"_s, u"delegation:fail mx:unknown"_s);
    row("not registered", u"mxlab-nxdomain.net"_s, u"DELEGATION_NOT_REGISTERED MX_DOMAIN_MISSING"_s, {}, u"delegation:fail mx:fail"_s);
    row("not delegated", u"mxlab-held.net"_s, u"DELEGATION_NOT_DELEGATED"_s, {}, u"delegation:fail"_s);
    // Where the zone is.
    row("zone below the registered domain", lab::planned(u"sub.mxlab-deep.net"_s), u"DELEGATION_OWN_ZONE_BELOW"_s, {}, u"delegation:note mx:pass"_s);
    row("name inside a zone", lab::planned(u"dept.mxlab-inside.net"_s), u"DELEGATION_ZONE_ABOVE"_s, {}, u"delegation:note mx:pass"_s);
    row("no such name in the zone", u"gone.mxlab-inside.net"_s, u"DELEGATION_NAME_MISSING"_s, u"DELEGATION_NOT_REGISTERED"_s, u"delegation:fail mx:fail"_s);
    row("alias at the top", u"mxlab-apexcname.net"_s, u"DELEGATION_APEX_ALIAS"_s, {}, u"delegation:fail"_s);
    row("alias at the top, even of the SOA", u"mxlab-allcname.net"_s, u"DELEGATION_APEX_ALIAS"_s, {}, u"delegation:fail"_s);
    // Signatures.
    row("DS of another key", lab::planned(u"mxlab-bogus.net"_s), u"DNSSEC_BOGUS"_s, u"DNSSEC_VALID"_s, u"delegation:pass dnssec:fail"_s);
    row("DS, but no signatures", lab::planned(u"mxlab-nosigs.net"_s), u"DNSSEC_NO_KEYS"_s, u"DNSSEC_VALID"_s, u"dnssec:fail"_s);
    row("signatures without DS", lab::planned(u"mxlab-island.net"_s), u"DNSSEC_KEYS_WITHOUT_DS"_s, u"DNSSEC_BOGUS"_s, u"dnssec:note"_s);
}

void LabDelegationTest::faults()
{
    QFETCH(QString, arguments);
    QFETCH(QString, tags);
    QFETCH(QString, notTags);
    QFETCH(QString, verdicts);
    lab::verify(lab::diagnose(arguments + u" --timeout 2"_s), tags, notTags, verdicts);
}

/// The setup says Gandi, the name servers are GoDaddy's.
void LabDelegationTest::wrongPanel()
{
    const QString path = m_dir.filePath(u"setup.json"_s), domain = u"mxlab-operator.net"_s;
    const QStringList words = u"panel --provider gandi --save-setup %1 "_s.arg(path).append(lab::planned(domain)).split(u' ');
    QCOMPARE(lab::runProgram(words).status, 0);
    lab::verify(lab::diagnose(u"--setup "_s + path), u"DELEGATION_WRONG_PANEL"_s, u"DELEGATION_OPERATOR"_s, u"delegation:warn mx:pass"_s);
}

QTEST_GUILESS_MAIN(LabDelegationTest)
#include "tst_labdelegation.moc"
