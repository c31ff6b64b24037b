// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/checklist.h"
#include "fakes/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using fakes::World;

/// Is this computer's resolver to be believed, and is the way to other servers open?
class ResolverCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tags_data();
    void tags();
    void everyTagIsReached();
    void names_data();
    void names();
    void asksNoPublicResolverWithoutLeave();
    void internalNamesStayInside();
    void ipv6IsNotMissed();
};

namespace {

const QString healthy = u"example.org MX 10 mail.example.org\n"_s;
const QString deadSystem = u"@system * * !TIMEOUT\n"_s, blocked = u"@root * * !TIMEOUT\n"_s, intercepted = u"@root * * !NOERROR\n"_s,
              noPublic = u"@public * * !TIMEOUT\n"_s;

void columns()
{
    QTest::addColumn<setup::Mode>("mode");
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("tags");
}

setup::MailSetup setupOf(setup::Mode mode)
{
    setup::MailSetup setup = fakes::internetSetup();
    setup.mode = mode;
    return setup;
}

QString joined(QStringList tags)
{
    tags.sort();
    return tags.join(u' ');
}

} // namespace

void ResolverCheckTest::tags_data()
{
    columns();
    const auto row = [](const char *name, const QString &dns, const char *tags, setup::Mode mode = setup::Mode::Internet) {
        QTest::newRow(name) << mode << healthy + dns << QString::fromLatin1(tags);
    };
    using setup::Mode;
    row("healthy", {}, "RESOLVER_WORKS");
    row("the domain itself does not matter", u"@public example.org * !SERVFAIL\n@system example.org * !SERVFAIL"_s, "RESOLVER_WORKS");
    row("a domain that nobody serves does not matter", u"@zone * * !TIMEOUT"_s, "RESOLVER_WORKS");
    row("dead", deadSystem, "RESOLVER_FAILS");
    row("SERVFAIL for all", u"@system * * !SERVFAIL"_s, "RESOLVER_FAILS");
    row("REFUSED for all", u"@system * * !REFUSED"_s, "RESOLVER_FAILS");
    row("finds nothing at all", u"@system * * !NXDOMAIN"_s, "RESOLVER_FAILS");
    row("cannot say that a name does not exist", u"@system nobodyhasit0.example.com A !SERVFAIL"_s, "RESOLVER_FAILS");
    row("invents", u"@system nobodyhasit0.example.com A 11.8.8.8"_s, "RESOLVER_INVENTS");
    row("placeholder addresses", u"@system a.root-servers.net A 198.18.0.17"_s, "RESOLVER_FAKE_ADDRESSES");
    row("last of the placeholders", u"@system a.root-servers.net A 198.19.255.255"_s, "RESOLVER_FAKE_ADDRESSES");
    row("captive portal", u"@system a.root-servers.net A 192.168.1.1"_s, "RESOLVER_FALSIFIES");
    row("blocked", blocked, "RESOLVER_DIRECT_BLOCKED RESOLVER_WORKS");
    row("rejected", u"@root * * !UNREACHABLE"_s, "RESOLVER_DIRECT_BLOCKED RESOLVER_WORKS");
    row("blocked, and no public resolver", blocked + noPublic, "RESOLVER_ONLY_SYSTEM_BLOCKED RESOLVER_WORKS");
    row("intercepted", intercepted, "RESOLVER_DIRECT_INTERCEPTED RESOLVER_WORKS");
    row("intercepted, and no public resolver", intercepted + noPublic, "RESOLVER_ONLY_SYSTEM_INTERCEPTED RESOLVER_WORKS");
    row("intercepted by a liar", intercepted + u"@public nobodyhasit0.example.com A 11.8.8.8\n@system nobodyhasit0.example.com A 11.8.8.8"_s,
        "RESOLVER_INVENTS RESOLVER_ONLY_SYSTEM_INTERCEPTED RESOLVER_PUBLIC_LIES");
    row("no network is one finding", deadSystem + blocked + noPublic + u"@named * * !TIMEOUT"_s, "RESOLVER_NO_NETWORK");
    row("router up, line down", u"@system * * !SERVFAIL\n"_s + blocked + noPublic, "RESOLVER_NO_NETWORK");
    row("only the system's resolver is dead, and port 53", deadSystem + blocked, "RESOLVER_DIRECT_BLOCKED RESOLVER_FAILS");
    row("one public resolver is dead", u"@8.8.8.8 * * !TIMEOUT"_s, "RESOLVER_PUBLIC_FAILS RESOLVER_WORKS");
    row("all public resolvers are dead", noPublic, "RESOLVER_PUBLIC_FAILS RESOLVER_WORKS");
    row("one public resolver lies", u"@9.9.9.9 a.root-servers.net A 11.8.8.8"_s, "RESOLVER_PUBLIC_LIES RESOLVER_WORKS");
    row("map: healthy", {}, "RESOLVER_WORKS", Mode::Map);
    row("map: port 53 does not matter", blocked + noPublic, "RESOLVER_WORKS", Mode::Map);
    row("map: dead", deadSystem, "RESOLVER_FAILS", Mode::Map);
    row("map: no network", deadSystem + blocked, "RESOLVER_NO_NETWORK", Mode::Map);
    row("map: invents", u"@system nobodyhasit0.example.com A 11.8.8.8"_s, "RESOLVER_INVENTS", Mode::Map);
}

void ResolverCheckTest::tags()
{
    QFETCH(setup::Mode, mode);
    QFETCH(QString, dns);
    QFETCH(QString, tags);
    World world(dns);
    const QList<checks::Finding> findings = world.judge(checks::resolverCheck, setupOf(mode));
    QStringList got;
    for (const checks::Finding &finding : findings) {
        got.append(finding.tag);
        QVERIFY2(checks::findingVerdict(finding) != checks::Verdict::Fail, "a resolver is never the domain's fault");
        QVERIFY2(!checks::findingText(finding).contains(u'%'), qPrintable(checks::findingText(finding)));
    }
    QCOMPARE(joined(got), tags);
}

void ResolverCheckTest::everyTagIsReached()
{
    QStringList reached;
    for (const QString &dns : {QString(), deadSystem, u"@system nobodyhasit0.example.com A 11.8.8.8"_s, u"@system a.root-servers.net A 198.18.0.1"_s,
                               u"@system a.root-servers.net A 11.8.8.8"_s, blocked, intercepted, blocked + noPublic, intercepted + noPublic,
                               deadSystem + blocked + noPublic, noPublic, u"@9.9.9.9 a.root-servers.net A 11.8.8.8"_s})
        reached += World(healthy + dns).tags(checks::resolverCheck, setupOf(setup::Mode::Internet));
    for (const checks::Tag &tag : checks::resolverCheck.tags)
        QVERIFY2(reached.contains(QLatin1StringView(tag.id)), tag.id);
}

/// The words name who and what.
void ResolverCheckTest::names_data()
{
    QTest::addColumn<QString>("dns");
    QTest::addColumn<QString>("text");
    QTest::newRow("dead") << deadSystem << u"this computer's resolver did not answer in time"_s;
    QTest::newRow("invented address") << u"@system nobodyhasit0.example.com A 11.8.8.8"_s << u"nobodyhasit0.example.com"_s;
    QTest::newRow("false address") << u"@system a.root-servers.net A 11.8.8.8"_s << u"11.8.8.8 for a.root-servers.net, whose true address is 198.41.0.4"_s;
    QTest::newRow("dead public resolver") << u"@8.8.8.8 * * !TIMEOUT"_s << u"left out: Google."_s;
    QTest::newRow("lying public resolver") << u"@9.9.9.9 a.root-servers.net A 11.8.8.8"_s << u"left out: Quad9."_s;
    QTest::newRow("who judges instead") << blocked << u"(Google, Cloudflare, "_s;
}

void ResolverCheckTest::names()
{
    QFETCH(QString, dns);
    QFETCH(QString, text);
    World world(healthy + dns);
    QString all;
    for (const checks::Finding &finding : world.judge(checks::resolverCheck, setupOf(setup::Mode::Internet)))
        all += checks::findingText(finding) + u'\n';
    QVERIFY2(all.contains(text), qPrintable(all));
}

void ResolverCheckTest::asksNoPublicResolverWithoutLeave()
{
    for (const auto mode : {setup::Mode::Internet, setup::Mode::Map}) {
        setup::MailSetup setup = setupOf(mode);
        setup.askPublicResolvers = mode == setup::Mode::Map; // nobody needs them there
        World world(healthy + blocked);
        (void)world.tags(checks::resolverCheck, setup);
        for (const dns::PublicResolver &resolver : dns::publicResolvers())
            QVERIFY(world.questions().filter(resolver.ipv4.toString()).isEmpty());
        QVERIFY(!world.questions().isEmpty());
    }
}

void ResolverCheckTest::internalNamesStayInside()
{
    setup::MailSetup setup = setupOf(setup::Mode::Map);
    setup.domain = u"office.local"_s;
    World world(deadSystem + blocked);
    QCOMPARE(world.tags(checks::resolverCheck, setup), QStringList{u"RESOLVER_NO_NETWORK"_s});
    QVERIFY(!world.questions().isEmpty());
    QVERIFY(world.questions().filter(u"office.local"_s).isEmpty());
}

void ResolverCheckTest::ipv6IsNotMissed()
{
    World world(healthy);
    QVERIFY(!world.observations().surroundings().hasIpv6);
    QCOMPARE(world.tags(checks::resolverCheck, setupOf(setup::Mode::Internet)), QStringList{u"RESOLVER_WORKS"_s});
    QVERIFY(world.questions().filter(u"@2"_s).filter(u"::"_s).isEmpty());
}

QTEST_GUILESS_MAIN(ResolverCheckTest)
#include "tst_resolvercheck.moc"
