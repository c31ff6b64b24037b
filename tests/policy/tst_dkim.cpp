// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/dkimkeys.h"
#include "policy/dkim.h"
#include "policy/taglist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using policy::KeyFault;
namespace keys = fakes::keys;

class DkimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void bounds();
    void records_data();
    void records();
    void folding();
    void flags();
    void recognised_data();
    void recognised();
    void keysOfUsers();
    void secrets_data();
    void secrets();
};

void DkimTest::tags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read"); ///< "name=value|..." then "!" broken ones, "*" those that come twice
    const auto row = [](const char *name, const char *text, const char *read) { QTest::newRow(name) << QByteArray(text) << QByteArray(read); };
    row("plain", "v=DKIM1; k=rsa; p=abc", "v=DKIM1|k=rsa|p=abc");
    row("last semicolon", "v=DKIM1;", "v=DKIM1");
    row("blanks everywhere", " v = DKIM1 ;\tk\t=\r\n rsa ; p= a b ", "v=DKIM1|k=rsa|p=a b");
    row("empty value", "p=", "p=");
    row("equals signs in the value", "p=abc==", "p=abc==");
    row("empty parts", ";;a=1;;", "a=1");
    row("no equals sign", "v=DKIM1; rsa", "v=DKIM1!rsa");
    row("no name", "=x; a=1", "a=1!=x");
    row("bad name", "a b=1", "!a b=1");
    row("quoted", "\"v=DKIM1\"; p=x", "p=x!\"v=DKIM1\"");
    row("twice", "a=1; a=2; a=3; b=4", "a=1|a=2|a=3|b=4*a");
    row("case of names counts", "a=1; A=2", "a=1|A=2");
    row("nothing", "", "");
}

void DkimTest::tags()
{
    QFETCH(QByteArray, text);
    const policy::TagList list = policy::readTagList(text);
    QList<QByteArray> pairs;
    for (const policy::TagValue &tag : list.tags)
        pairs.append(tag.name + '=' + tag.value);
    QByteArray read = pairs.join('|');
    if (!list.broken.isEmpty())
        read += '!' + list.broken.join('!');
    if (!list.twice.isEmpty())
        read += '*' + list.twice.join('*');
    QTEST(read, "read");
    QVERIFY(!list.cut);
}

/// A TXT record has at most 64 kB, which may all be semicolons or names.
void DkimTest::bounds()
{
    for (const QByteArray &piece : {QByteArray("a=1;"), QByteArray("x;"), QByteArray(";"), QByteArray(" ;"), QByteArray("v")}) {
        const QByteArray text = piece.repeated(65535 / piece.size());
        const policy::TagList list = policy::readTagList(text);
        QVERIFY(list.tags.size() <= policy::maximumTags && list.broken.size() <= policy::maximumTags);
        QCOMPARE(list.cut, piece == "a=1;" || piece == "x;");
        QVERIFY(!policy::readDkimKey(text).isUsable());
    }
    QCOMPARE(policy::splitList(QByteArray("a:").repeated(5000), ':').size(), policy::maximumTags);
}

void DkimTest::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyFault>("fault");
    QTest::addColumn<int>("bits");
    const auto row = [](const char *name, const QByteArray &text, KeyFault fault, int bits = 0) { QTest::newRow(name) << text << fault << bits; };
    row("RSA 2048", "v=DKIM1; k=rsa; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("RSA 1024", "v=DKIM1; k=rsa; p=" + keys::rsa1024, KeyFault::None, 1024);
    row("RSA 512", "v=DKIM1; k=rsa; p=" + keys::rsa512, KeyFault::None, 512);
    row("Ed25519", "v=DKIM1; k=ed25519; p=" + keys::ed25519, KeyFault::None);
    row("without k, which is RSA", "v=DKIM1; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("without v", "k=rsa; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("key before kind", "v=DKIM1; p=" + keys::rsa2048 + "; k=rsa", KeyFault::None, 2048);
    row("last semicolon", "v=DKIM1; p=" + keys::rsa2048 + ";", KeyFault::None, 2048);
    row("notes and unknown tags", "v=DKIM1; n=hello; x=y; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("revoked", "v=DKIM1; p=", KeyFault::Revoked);
    row("revoked with blanks", "v=DKIM1; p= ;", KeyFault::Revoked);
    row("no key", "v=DKIM1; k=rsa", KeyFault::NoKey);
    row("other version", "v=DKIM2; p=" + keys::rsa2048, KeyFault::OtherVersion);
    row("small letters", "v=dkim1; p=" + keys::rsa2048, KeyFault::OtherVersion);
    row("version last", "p=" + keys::rsa2048 + "; v=DKIM1", KeyFault::OtherVersion);
    row("two keys in one record", "v=DKIM1; p=" + keys::rsa2048 + "; p=" + keys::rsa1024, KeyFault::TagTwice);
    row("cut at 255", ("v=DKIM1; k=rsa; p=" + keys::rsa2048).left(255), KeyFault::CutOff);
    row("PKCS #1", "v=DKIM1; p=" + keys::bareRsa2048, KeyFault::BareRsaKey, 2048);
    row("wrapped Ed25519", "v=DKIM1; k=ed25519; p=" + keys::wrappedEd25519, KeyFault::WrappedEd25519);
    row("RSA called Ed25519", "v=DKIM1; k=ed25519; p=" + keys::rsa2048, KeyFault::WrongLength);
    row("Ed25519 without saying so", "v=DKIM1; p=" + keys::ed25519, KeyFault::NotAKey);
    row("elliptic curve", "v=DKIM1; p=" + keys::ellipticCurve, KeyFault::NotAKey);
    row("garbage behind the key", "v=DKIM1; p=" + (QByteArray::fromBase64(keys::rsa2048) + "x").toBase64(), KeyFault::NotAKey);
    row("placeholder", "v=DKIM1; p=your-key-here!", KeyFault::BadBase64);
    row("quotes between the strings", "v=DKIM1; p=" + keys::rsa2048.left(100) + "\" \"" + keys::rsa2048.mid(100), KeyFault::BadBase64);
    row("PEM lines", "v=DKIM1; p=-----BEGIN PUBLIC KEY-----" + keys::rsa2048 + "-----END PUBLIC KEY-----", KeyFault::ArmourLines);
    row("private PEM", "v=DKIM1; p=-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----", KeyFault::PrivateKey);
    row("private PEM in place of everything", "-----BEGIN RSA PRIVATE KEY-----AAAA", KeyFault::PrivateKey);
    row("private DER", "v=DKIM1; p=" + QByteArray("\x30\x06\x02\x01\x00\x30\x01\x00", 8).toBase64(), KeyFault::PrivateKey);
    row("unknown kind", "v=DKIM1; k=dsa; p=" + keys::rsa2048, KeyFault::UnknownKind);
    row("for something else than mail", "v=DKIM1; s=tlsrpt; p=" + keys::rsa2048, KeyFault::NotForMail, 2048);
    row("for mail among others", "v=DKIM1; s=tlsrpt:email; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("for everything", "v=DKIM1; s=*; p=" + keys::rsa2048, KeyFault::None, 2048);
    row("SHA-1 only", "v=DKIM1; h=sha1; p=" + keys::rsa2048, KeyFault::NotForSha256, 2048);
    row("SHA-256 among others", "v=DKIM1; h=sha1:sha256; p=" + keys::rsa2048, KeyFault::None, 2048);
}

void DkimTest::records()
{
    QFETCH(QByteArray, text);
    QFETCH(KeyFault, fault);
    const policy::DkimKeyRecord record = policy::readDkimKey(text);
    QCOMPARE(record.fault, fault);
    if (record.isUsable() || record.bits > 0)
        QTEST(record.bits, "bits");
    if (fault == KeyFault::PrivateKey)
        QVERIFY(record.key.isEmpty());
}

/// However the value is folded, it is the same key.
void DkimTest::folding()
{
    QByteArray folded = keys::rsa2048;
    for (qsizetype at = 64; at < folded.size(); at += 70)
        folded.insert(at, " \r\n\t ");
    const policy::DkimKeyRecord record = policy::readDkimKey("v=DKIM1; p=" + folded);
    QVERIFY(record.isUsable());
    QCOMPARE(record.key, policy::publicKeyFromBase64(keys::rsa2048).octets);
}

void DkimTest::flags()
{
    const policy::DkimKeyRecord both = policy::readDkimKey("v=DKIM1; t=y:s; p=" + keys::rsa2048);
    QVERIFY(both.isTest && both.forbidsSubdomains && both.isUsable());
    const policy::DkimKeyRecord none = policy::readDkimKey("v=DKIM1; t=x; p=" + keys::rsa2048);
    QVERIFY(!none.isTest && !none.forbidsSubdomains && none.isUsable());
}

void DkimTest::recognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isKey");
    const auto row = [](const char *name, const QByteArray &text, bool isKey) { QTest::newRow(name) << text << isKey; };
    row("key", "v=DKIM1; k=rsa; p=abc", true);
    row("without version", "k=rsa; p=abc", true);
    row("bare", "p=abc", true);
    row("other version", "v=DKIM2; p=abc", true);
    row("DMARC has a p, too", "v=DMARC1; p=none", false);
    row("SPF", "v=spf1 mx -all", false);
    row("verification", "google-site-verification=abc", false);
    row("sender policy of old", "o=~; r=postmaster@example.org", false);
    row("empty", "", false);
}

void DkimTest::recognised()
{
    QFETCH(QByteArray, text);
    QTEST(policy::looksLikeDkimKey(text), "isKey");
}

void DkimTest::keysOfUsers()
{
    using policy::publicKeyFromBase64;
    QCOMPARE(publicKeyFromBase64(keys::bareRsa2048).octets, publicKeyFromBase64(keys::rsa2048).octets);
    QVERIFY(publicKeyFromBase64(keys::rsa2048).octets != publicKeyFromBase64(keys::otherRsa2048).octets);
    QCOMPARE(publicKeyFromBase64(keys::wrappedEd25519).octets, publicKeyFromBase64(keys::ed25519).octets);
    QVERIFY(publicKeyFromBase64("AAAA").octets.isEmpty());
    QVERIFY(publicKeyFromBase64({}).octets.isEmpty());
    for (const QByteArray &key : {keys::rsa2048, keys::bareRsa2048, keys::ed25519, keys::wrappedEd25519})
        QVERIFY(policy::readDkimKey(policy::dkimRecordFor(key)).isUsable());
    QVERIFY(policy::dkimRecordFor("AAAA").isEmpty());
}

void DkimTest::secrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSecret");
    const auto row = [](const char *name, const QByteArray &text, bool isSecret) { QTest::newRow(name) << text << isSecret; };
    row("PEM", "-----BEGIN EC PRIVATE KEY-----", true);
    row("PEM in small letters", "-----begin private key-----", true);
    row("the mark itself", policy::privateKeyMark, true);
    row("PKCS #8", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC", true);
    row("PKCS #1 with blanks", "p=MIIE owIB AAKC AQEA AQEA AQEA AQEA", true);
    row("SEC 1", "x=MHcCAQEEIAAAAAAAAAAAAAAAAAAAAAAAAAAA", true);
    row("RSA", "v=DKIM1; p=" + keys::rsa2048, false);
    row("RSA, bare", "v=DKIM1; p=" + keys::bareRsa2048, false);
    row("Ed25519", "v=DKIM1; k=ed25519; p=" + keys::ed25519, false);
    row("Ed25519, wrapped", keys::wrappedEd25519, false);
    row("elliptic curve", keys::ellipticCurve, false);
    row("somebody's advice", "never publish your private key", false);
    row("SPF", "v=spf1 mx ~all", false);
    row("empty", "", false);
    row("long", QByteArray(65535, 'M'), false);
}

void DkimTest::secrets()
{
    QFETCH(QByteArray, text);
    QTEST(policy::holdsPrivateKey(text), "isSecret");
    QCOMPARE(policy::readDkimKey(policy::privateKeyMark).fault, KeyFault::PrivateKey);
}

QTEST_GUILESS_MAIN(DkimTest)
#include "tst_dkim.moc"
