// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/dkimkeys.h"
#include "formats/formattable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <ldns/ldns.h>

#include <memory>

using namespace Qt::StringLiterals;
using records::PlannedRecord;

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rowsAreComplete();
    void exactOutput_data();
    void exactOutput();
    void lanHosts();
    void everyFormatEndsItsLines_data();
    void everyFormatEndsItsLines();
    void zoneIsReadBack_data();
    void zoneIsReadBack();
    void zoneCheckTakesIt();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void csvHasNoFormula_data();
    void csvHasNoFormula();
    void jsonIsReadBack();
};

static setup::MailSetup twoServers()
{
    setup::MailSetup setup;
    setup.domain = u"example.org"_s;
    setup.servers = {
        {u"mail.example.org"_s, {QHostAddress(u"192.0.2.25"_s), QHostAddress(u"2001:db8::25"_s)}, 10},
        {u"mx.example.net"_s, {}, 20}};
    return setup;
}

static QString written(const char *format, const QList<PlannedRecord> &planned, const setup::MailSetup &setup)
{
    return QString::fromUtf8(formats::findFormat(QString::fromLatin1(format))->write(planned, setup));
}

static QString withoutComments(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u';') && !line.startsWith(u'#'))
            lines += line;
    }
    return lines.join(u'\n') + u'\n';
}

/// A record whose owner went round dns::canonicalName(), as one from elsewhere might.
static PlannedRecord withOwner(const QString &owner)
{
    PlannedRecord entry{u"a"_s, dns::addressRecord(u"x"_s, 3600, QHostAddress(u"192.0.2.1"_s)), {}};
    entry.record.owner = owner;
    return entry;
}

static PlannedRecord withText(const QByteArray &text)
{
    return {u"spf"_s, dns::txtRecord(u"example.org"_s, 3600, text), "v=spf1"};
}

void TestFormats::rowsAreComplete()
{
    QSet<QString> ids, extensions, names;
    for (const formats::Format *format : formats::formatTable()) {
        ids += QString::fromLatin1(format->id);
        extensions += QString::fromLatin1(format->extension);
        names += formats::formatName(*format);
        QCOMPARE(formats::findFormat(QString::fromLatin1(format->id)), format);
    }
    QCOMPARE(ids, (QSet<QString>{u"text"_s, u"bind"_s, u"csv"_s, u"json"_s, u"hosts"_s}));
    QCOMPARE(extensions.size(), ids.size()); // a file's name tells which format it is
    QCOMPARE(names.size(), ids.size());
    QVERIFY(!formats::findFormat(u"pdf"_s));
}

void TestFormats::exactOutput_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text")
        << QByteArray("text")
        << QStringLiteral(
               "Name                Type  TTL   Value\n"
               "mail.example.org    A     3600  192.0.2.25\n"
               "mail.example.org    AAAA  3600  2001:db8::25\n"
               "example.org         MX    3600  10 mail.example.org.\n"
               "example.org         MX    3600  20 mx.example.net.\n"
               "example.org         TXT   3600  v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ~all\n"
               "_dmarc.example.org  TXT   3600  v=DMARC1; p=none; rua=mailto:postmaster@example.org\n");
    QTest::newRow("bind")
        << QByteArray("bind")
        << QStringLiteral(
               "mail.example.org. 3600 IN A 192.0.2.25\n"
               "mail.example.org. 3600 IN AAAA 2001:db8::25\n"
               "example.org. 3600 IN MX 10 mail.example.org.\n"
               "example.org. 3600 IN MX 20 mx.example.net.\n"
               "example.org. 3600 IN TXT \"v=spf1 mx ip4:192.0.2.25 ip6:2001:db8::25 ~all\"\n"
               "_dmarc.example.org. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:postmaster@example.org\"\n");
    QTest::newRow("hosts") << QByteArray("hosts")
                           << QStringLiteral("192.0.2.25 mail.example.org mail\n"
                                             "2001:db8::25 mail.example.org mail\n");
}

void TestFormats::exactOutput()
{
    QFETCH(QByteArray, format);
    const auto setup = twoServers();
    const QString text = written(format.constData(), records::plannedRecords(setup), setup);
    QTEST(withoutComments(text), "expected");
    if (format == "bind")
        QCOMPARE(text.count(u"\n; "_s), 6); // every record says why it is there
}

void TestFormats::lanHosts()
{
    setup::MailSetup lan;
    lan.mode = setup::Mode::Lan;
    lan.domain = u"company.lan"_s;
    lan.servers = {
        {u"mail.company.lan"_s, {QHostAddress(u"192.168.1.5"_s), QHostAddress(u"fd00::5"_s)}, 10},
        {u"mail.sub.company.lan"_s, {QHostAddress(u"192.168.1.6"_s)}, 20}, // its short name is taken
        {u"company.lan"_s, {QHostAddress(u"192.168.1.7"_s)}, 30},
        {u"backup"_s, {QHostAddress(u"192.168.1.8"_s)}, 40},
        {u"mail.other.lan"_s, {QHostAddress(u"192.168.1.9"_s)}, 50}};
    QCOMPARE(withoutComments(written("hosts", records::plannedRecords(lan), lan)),
             QStringLiteral("192.168.1.5 mail.company.lan mail\n"
                            "192.168.1.6 mail.sub.company.lan\n"
                            "192.168.1.7 company.lan\n"
                            "192.168.1.8 backup\n"
                            "192.168.1.9 mail.other.lan\n"
                            "fd00::5 mail.company.lan mail\n"));
}

void TestFormats::everyFormatEndsItsLines_data()
{
    QTest::addColumn<QString>("format");
    for (const formats::Format *format : formats::formatTable())
        QTest::newRow(format->id) << QString::fromLatin1(format->id);
}

void TestFormats::everyFormatEndsItsLines()
{
    QFETCH(QString, format);
    const auto setup = twoServers();
    auto planned = records::plannedRecords(setup);
    planned += withText("a\r\nb\tc\x1b[31m \xe2\x80\xae \xff");
    for (const auto &list : {planned, QList<PlannedRecord>()}) {
        const QByteArray bytes = formats::findFormat(format)->write(list, setup);
        QVERIFY(bytes.endsWith('\n') && !bytes.endsWith("\n\n"));
        for (const char *forbidden : {"\r", "\t", "\x1b", "\xe2\x80\xae", "\xff"})
            QVERIFY2(!bytes.contains(forbidden), bytes.constData());
    }
}

/// The records of a zone file as ldns reads them; nothing when it does not.
static std::optional<QList<dns::ResourceRecord>> readZone(QByteArray bytes)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(fmemopen(bytes.data(), size_t(bytes.size()), "r"),
                                                      &fclose);
    ldns_zone *raw = nullptr;
    int line = 0;
    if (!file ||
        ldns_zone_new_frm_fp_l(&raw, file.get(), nullptr, 3600, LDNS_RR_CLASS_IN, &line) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<ldns_zone, void (*)(ldns_zone *)> zone(raw, &ldns_zone_deep_free);
    QList<dns::ResourceRecord> result;
    const ldns_rr_list *list = ldns_zone_rrs(zone.get());
    for (size_t i = 0; i < ldns_rr_list_rr_count(list); ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(list, i);
        const auto text = [](const ldns_rdf *rdf) {
            const std::unique_ptr<char, void (*)(void *)> made(ldns_rdf2str(rdf), &free);
            return QString::fromLatin1(made.get());
        };
        const auto name = [&text](const ldns_rdf *rdf) { return dns::canonicalName(text(rdf)); };
        const auto octets = [rr](size_t index) {
            const ldns_rdf *rdf = ldns_rr_rdf(rr, index);
            return QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(rdf)),
                              qsizetype(ldns_rdf_size(rdf)));
        };
        const QString owner = name(ldns_rr_owner(rr));
        const quint32 ttl = ldns_rr_ttl(rr);
        switch (ldns_rr_get_type(rr)) {
        case LDNS_RR_TYPE_A:
        case LDNS_RR_TYPE_AAAA:
            result += dns::addressRecord(owner, ttl, QHostAddress(text(ldns_rr_rdf(rr, 0))));
            break;
        case LDNS_RR_TYPE_MX:
            result += dns::mxRecord(owner, ttl, ldns_rdf2native_int16(ldns_rr_rdf(rr, 0)),
                                    name(ldns_rr_rdf(rr, 1)));
            break;
        case LDNS_RR_TYPE_TXT: {
            dns::TxtData data;
            for (size_t k = 0; k < ldns_rr_rd_count(rr); ++k)
                data.strings += octets(k).mid(1); // behind the length octet
            result += dns::ResourceRecord{owner, dns::RecordType::TXT, ttl, data};
            break;
        }
        default: return {};
        }
    }
    return result;
}

void TestFormats::zoneIsReadBack_data()
{
    QTest::addColumn<QList<PlannedRecord>>("planned");
    const auto planned = records::plannedRecords(twoServers());
    QTest::newRow("plain") << planned;
    const auto with = [&planned](const QByteArray &text) {
        return planned + QList<PlannedRecord>{withText(text)};
    };
    QTest::newRow("quotes and backslashes") << with("a \"quoted\" \\ text\\");
    QTest::newRow("semicolon and parentheses") << with("v=DMARC1; p=none (not a comment) ; )");
    QTest::newRow("line ends and directives")
        << with("a\n$INCLUDE /etc/passwd\n$ORIGIN evil.\r\nevil. IN A 192.0.2.1");
    QTest::newRow("every octet") << [&] {
        QByteArray all;
        for (int octet = 0; octet < 256; ++octet)
            all += char(octet);
        return with(all);
    }();
    QTest::newRow("255 octets") << with(QByteArray(255, 'a'));
    QTest::newRow("256 octets") << with(QByteArray(256, '"'));
    QTest::newRow("ten strings") << with(QByteArray(2500, '\\'));
    QTest::newRow("empty text") << with("");
    setup::MailSetup signing = twoServers();
    signing.dkimKeys = {{u"s1"_s, fakes::keys::rsa2048}};
    QTest::newRow("a key") << records::plannedRecords(signing);
}

void TestFormats::zoneIsReadBack()
{
    QFETCH(QList<PlannedRecord>, planned);
    const auto read = readZone(written("bind", planned, twoServers()).toUtf8());
    QVERIFY(read);
    QCOMPARE(read->size(), planned.size());
    for (const PlannedRecord &entry : std::as_const(planned))
        QVERIFY2(read->contains(entry.record), qPrintable(entry.record.text().left(300)));
}

void TestFormats::zoneCheckTakesIt()
{
    QString program;
    for (const QString &name : {u"kzonecheck"_s, u"named-checkzone"_s}) {
        for (const QStringList &folders : {QStringList{}, QStringList{u"/usr/sbin"_s, u"/sbin"_s}})
            program = program.isEmpty() ? QStandardPaths::findExecutable(name, folders) : program;
    }
    if (program.isEmpty())
        QSKIP("neither kzonecheck (knot) nor named-checkzone (bind9-utils) is installed");
    const auto setup = twoServers();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("example.org. 3600 IN SOA ns.example.org. hostmaster.example.org. 1 3600 600 86400 300\n"
               "example.org. 3600 IN NS ns.example.org.\nns.example.org. 3600 IN A 192.0.2.53\n");
    file.write(written("bind",
                       records::plannedRecords(setup) + QList<PlannedRecord>{withText("a \"b\" ; \\ (c")},
                       setup)
                   .toUtf8());
    file.close();
    QProcess process;
    const bool isKnot = program.endsWith(u"kzonecheck"_s);
    process.start(program, isKnot ? QStringList{u"-o"_s, u"example.org"_s, file.fileName()}
                                  : QStringList{u"example.org"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void TestFormats::hostileNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("line end") << u"mail\n$INCLUDE /etc/passwd\nx"_s;
    QTest::newRow("space") << u"mail example.org"_s;
    QTest::newRow("semicolon") << u"mail;example.org"_s;
    QTest::newRow("quote") << u"mail\"example.org"_s;
    QTest::newRow("parenthesis") << u"(example.org"_s;
    QTest::newRow("backslash") << u"mail\\010.example.org"_s;
    QTest::newRow("escaped dot") << u"mail\\.example.org"_s;
    QTest::newRow("directive") << u"$ORIGIN"_s;
    QTest::newRow("at sign") << u"@"_s;
    QTest::newRow("hash") << u"#example.org"_s;
    QTest::newRow("bidi control") << u"mail\u202e.example.org"_s;
    QTest::newRow("umlaut") << u"bücher.example.org"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("root") << u"."_s;
    QTest::newRow("empty label") << u"mail..example.org"_s;
    QTest::newRow("too long") << QString(300, u'a');
}

void TestFormats::hostileNamesAreRefused()
{
    QFETCH(QString, name);
    const auto setup = twoServers();
    const auto good = records::plannedRecords(setup);
    const auto owner = good + QList<PlannedRecord>{withOwner(name)};
    PlannedRecord mx{u"mx"_s, dns::mxRecord(u"example.org"_s, 3600, 10, u"x"_s), {}};
    std::get<dns::MxData>(mx.record.data).exchange = name;
    QVERIFY(written("bind", owner, setup).isEmpty());
    QVERIFY(written("bind", good + QList<PlannedRecord>{mx}, setup).isEmpty());
    QVERIFY(written("hosts", owner, setup).isEmpty());
    // The others carry any text safely: nothing gets a line of its own.
    QCOMPARE(written("text", owner, setup).count(u'\n'), owner.size() + 1);
    QCOMPARE(written("csv", owner, setup).count(u'\n'), owner.size() + 1);
    QVERIFY(QJsonDocument::fromJson(written("json", owner, setup).toUtf8()).isObject());
}

void TestFormats::csvHasNoFormula_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QByteArray("v=spf1 mx ~all") << u"\"v=spf1 mx ~all\""_s;
    QTest::newRow("equals sign") << QByteArray("=cmd|' /C calc'!A0") << u"\"'=cmd|' /C calc'!A0\""_s;
    QTest::newRow("plus") << QByteArray("+1") << u"\"'+1\""_s;
    QTest::newRow("minus") << QByteArray("-1") << u"\"'-1\""_s;
    QTest::newRow("at") << QByteArray("@SUM(A1)") << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << QByteArray("\t=1") << u"\"\\x09=1\""_s;
    QTest::newRow("carriage return") << QByteArray("\r=1") << u"\"\\x0d=1\""_s;
    QTest::newRow("quotes") << QByteArray("a\",\"=1") << u"\"a\"\",\"\"=1\""_s;
    QTest::newRow("line end") << QByteArray("a\n=1") << u"\"a\\x0a=1\""_s;
}

void TestFormats::csvHasNoFormula()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, cell);
    const QString csv = written("csv", {withText(text)}, twoServers());
    QVERIFY2(csv.contains(u"\n\"example.org\",\"TXT\",\"3600\",\"\","_s + cell + u",\""_s), qPrintable(csv));
}

void TestFormats::jsonIsReadBack()
{
    const auto setup = twoServers();
    const auto planned = records::plannedRecords(setup);
    const QJsonObject object = QJsonDocument::fromJson(written("json", planned, setup).toUtf8()).object();
    QCOMPARE(object.value(u"schema"_s).toString(), u"mxwizard-records-1"_s);
    QCOMPARE(object.value(u"domain"_s).toString(), u"example.org"_s);
    const QJsonArray array = object.value(u"records"_s).toArray();
    QCOMPARE(array.size(), planned.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject row = array[i].toObject();
        QCOMPARE(dns::recordFromJson(row), planned[i].record);
        QCOMPARE(row.value(u"kind"_s).toString(), planned[i].kindId);
        QVERIFY(!row.value(u"why"_s).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
