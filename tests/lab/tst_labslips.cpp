// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labdns.h"

using namespace Qt::StringLiterals;

/// Slips of the typing hand in real zones, as real panels make records of them.
class LabSlipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void slips_data();
    void slips();
    void noSlip();
};

void LabSlipsTest::initTestCase()
{
    QVERIFY2(!lab::directory().isEmpty(), "start this through tests/lab/run");
}

void LabSlipsTest::slips_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("tags");
    const auto row = [](const QString &label, const QString &tag) {
        QTest::newRow(qPrintable(label)) << lab::planned(u"mxlab-slip%1.net"_s.arg(label)) << tag;
    };
    row(u"name"_s, u"SLIP_NAME_IN_FULL"_s);
    row(u"atmx"_s, u"SLIP_NAME_AT_SIGN"_s);
    row(u"www"_s, u"SLIP_MX_ON_HOST"_s);
    row(u"mail"_s, u"SLIP_MX_ON_HOST"_s);
    row(u"spf"_s, u"SLIP_SPF_ELSEWHERE"_s);
    row(u"dmarc"_s, u"SLIP_NAME_IN_FULL"_s);
    row(u"dmarcroot"_s, u"SLIP_DMARC_ELSEWHERE"_s);
    row(u"quotes"_s, u"SLIP_TEXT_DAMAGED"_s);
    row(u"smart"_s, u"SLIP_TEXT_DAMAGED"_s);
    row(u"swapped"_s, u"SLIP_SPF_ELSEWHERE SLIP_DMARC_ELSEWHERE"_s);
    row(u"target"_s, u"SLIP_TARGET_DOUBLED"_s);
    row(u"address"_s, u"SLIP_TARGET_ADDRESS"_s);
    row(u"preference"_s, u"SLIP_TARGET_PREFERENCE"_s);
    row(u"short"_s, u"SLIP_TARGET_SHORT"_s);
    row(u"self"_s, u"SLIP_TARGET_DOMAIN"_s);
    row(u"dcmx"_s, u"SLIP_TARGET_REWRITTEN"_s);
    row(u"alias"_s, u"SLIP_ALIAS_TO_ADDRESS"_s);
    row(u"proxy"_s, u"SLIP_PROXIED"_s);
    QTest::newRow("alias at the top") << lab::planned(u"mxlab-apexcname.net"_s) << u"SLIP_DOMAIN_IS_ALIAS"_s;
}

void LabSlipsTest::slips()
{
    QFETCH(QString, arguments);
    QFETCH(QString, tags);
    const lab::Ended ended = lab::diagnose(arguments + u" --timeout 2"_s);
    lab::verify(ended, tags, u"SLIP_NONE SLIP_NOT_RECOGNISED"_s, u"slips:warn"_s);
}

void LabSlipsTest::noSlip()
{
    lab::verify(lab::diagnose(lab::planned(u"mxlab-signed.net"_s, u"5.44.25.12"_s)), u"SLIP_NONE"_s, {}, u"slips:pass"_s);
    // The zone's own mail may want the same records, so this is only pointed out.
    lab::verify(lab::diagnose(lab::planned(u"dept.mxlab-slipzone.net"_s)), u"SLIP_NAME_FROM_ZONE"_s, {}, u"slips:note"_s);
    lab::verify(lab::diagnose(lab::planned(u"mxlab-nomx.net"_s)), u"SLIP_NOT_RECOGNISED"_s, {}, u"slips:note"_s);
}

QTEST_GUILESS_MAIN(LabSlipsTest)
#include "tst_labslips.moc"
