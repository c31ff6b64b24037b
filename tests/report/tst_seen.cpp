// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/world.h"
#include "report/reporttable.h"
#include "report/samplereport.h"
#include "report/seentext.h"
#include "report/wrap.h"
#include "setup/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using checks::SeenCell;
using checks::Viewer;
using State = SeenCell::State;

namespace {

QDateTime now()
{
    return sample::startedAt();
}

Viewer viewer(Viewer::Kind kind, const QString &name, const QString &address)
{
    return {kind, name, dns::serverAt(QHostAddress(address))};
}

SeenCell cell(State state, const QStringList &values = {}, std::optional<quint32> ttl = {})
{
    SeenCell cell;
    cell.state = state;
    cell.values = values;
    cell.ttl = ttl;
    cell.seenAt = now().addMSecs(250);
    return cell;
}

SeenCell oldCell(const QStringList &values, quint32 ttl)
{
    SeenCell old = cell(State::Other, values, ttl);
    old.until = old.seenAt->addSecs(ttl);
    return old;
}

/// The zone is right, Google is behind, the router has a view of its own, the system's resolver cannot be
/// asked.
checks::SeenMatrix spreading()
{
    checks::SeenMatrix matrix;
    matrix.viewers = {viewer(Viewer::Kind::ZoneServer, u"ns1.dns-host.net"_s, u"203.0.113.1"_s),
                      viewer(Viewer::Kind::PublicResolver, u"Google"_s, u"8.8.8.8"_s),
                      viewer(Viewer::Kind::Lan, {}, u"192.168.1.1"_s),
                      {Viewer::Kind::System, {}, {}},
                      {Viewer::Kind::HostsFile, {}, {dns::Server::Kind::HostsFile, {}, 53}}};
    SeenCell inner = cell(State::Other, {u"192.168.1.5"_s}, 60);
    inner.notPublic = inner.innerView = true;
    matrix.rows = {
        {u"shop.net"_s,
         dns::RecordType::MX,
         {},
         {u"10 mail.shop.net."_s},
         true,
         {cell(State::Right, {u"10 mail.shop.net."_s}, 3600), oldCell({u"10 old.isp.net."_s}, 1200),
          cell(State::Right, {u"10 mail.shop.net."_s}, 77), cell(State::Unknown), cell(State::NotAsked)}},
        {u"mail.shop.net"_s,
         dns::RecordType::A,
         {},
         {u"198.41.0.10"_s},
         true,
         {cell(State::Right, {u"198.41.0.10"_s}, 3600), cell(State::Missing), inner, cell(State::Waiting),
          cell(State::Right)}}};
    return matrix;
}

report::DiagnosticReport reportWith(const checks::SeenMatrix &matrix)
{
    report::DiagnosticReport report = sample::healthy();
    report.seen = matrix;
    return report;
}

QString written(const QString &id, const report::DiagnosticReport &report)
{
    return QString::fromUtf8(report::findWriter(id)->write(report));
}

void addPeopleWriters()
{
    QTest::addColumn<QString>("id");
    for (const auto *id : {"text", "markdown", "html"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

} // namespace

/// Who sees what, in words and in every report.
class TestSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cellsAreSaidInWords_data();
    void cellsAreSaidInWords();
    void stateIsAlwaysAWordOfItsOwn();
    void timesAreTold();
    void whoCouldNotBeAskedAndWhy();
    void untilIsRoundedUp_data();
    void untilIsRoundedUp();
    void spreadIsOneSentence();
    void spreadIsTrue_data();
    void spreadIsTrue();
    void whyNobodyTold();
    void everyWriterHasTheSection_data() { addPeopleWriters(); }
    void everyWriterHasTheSection();
    void nobodyAskedNoSection_data() { addPeopleWriters(); }
    void nobodyAskedNoSection();
    void textFitsEightyColumns();
    void hostileValuesStayText_data() { addPeopleWriters(); }
    void hostileValuesStayText();
    void jsonHasStableWords();
    void replayComputesTheSame();
};

void TestSeen::cellsAreSaidInWords_data()
{
    QTest::addColumn<SeenCell>("seen");
    QTest::addColumn<bool>("planned");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("mark");
    const int zone = int(Viewer::Kind::ZoneServer), cache = int(Viewer::Kind::PublicResolver),
              hosts = int(Viewer::Kind::HostsFile);
    SeenCell inner = cell(State::Other, {u"192.168.1.5"_s});
    inner.innerView = true;
    QTest::newRow("right") << cell(State::Right) << true << zone << u"Right"_s << u"pass"_s;
    QTest::newRow("right without a plan") << cell(State::Right) << false << cache << u"Same"_s << u"pass"_s;
    QTest::newRow("wrong at the DNS host")
        << cell(State::Other) << true << zone << u"Different"_s << u"fail"_s;
    QTest::newRow("old in a cache") << oldCell({u"x"_s}, 60) << true << cache << u"Old value"_s << u"warn"_s;
    QTest::newRow("other in a cache") << cell(State::Other) << true << cache << u"Different"_s << u"warn"_s;
    QTest::newRow("split DNS") << inner << true << int(Viewer::Kind::Lan) << u"Inner view"_s << u"note"_s;
    QTest::newRow("hosts file says else")
        << cell(State::Other) << true << hosts << u"Different"_s << u"note"_s;
    QTest::newRow("missing at the DNS host")
        << cell(State::Missing) << true << zone << u"Missing"_s << u"fail"_s;
    QTest::newRow("missing in a cache") << cell(State::Missing) << true << cache << u"Missing"_s << u"warn"_s;
    QTest::newRow("unknown") << cell(State::Unknown) << true << zone << u"Not known"_s << u"unknown"_s;
    QTest::newRow("not asked") << cell(State::NotAsked) << true << cache << u"Not asked"_s
                               << u"not-applicable"_s;
    QTest::newRow("waiting") << cell(State::Waiting) << true << cache << u"Waiting"_s << u"unknown"_s;
}

void TestSeen::cellsAreSaidInWords()
{
    QFETCH(SeenCell, seen);
    QFETCH(bool, planned);
    QFETCH(int, kind);
    checks::SeenRow row;
    row.planned = planned;
    QTEST(report::seenWord(row, seen), "word");
    QTEST(checks::verdictName(report::seenMark({Viewer::Kind(kind), {}, {}}, seen)), "mark");
}

void TestSeen::stateIsAlwaysAWordOfItsOwn()
{
    QSet<QString> words, names;
    checks::SeenRow row;
    for (int state = 0; state <= int(State::NotAsked); ++state) {
        words.insert(report::seenWord(row, cell(State(state))));
        names.insert(report::seenStateName(State(state)));
    }
    QCOMPARE(words.size(), int(State::NotAsked) + 1);
    QCOMPARE(names.size(), int(State::NotAsked) + 1);
}

void TestSeen::timesAreTold()
{
    const checks::SeenMatrix matrix = spreading();
    const QString until = report::untilText(now().addSecs(1200), now());
    QCOMPARE(report::seenTtl(matrix.viewers[0], matrix.rows[0].cells[0], now()), u"TTL 3600 s"_s);
    QCOMPARE(report::seenTtl(matrix.viewers[1], matrix.rows[0].cells[1], now()), u"until %1"_s.arg(until));
    QCOMPARE(report::seenTtl(matrix.viewers[2], matrix.rows[0].cells[2], now()), u"77 s left"_s);
    QCOMPARE(report::seenTtl(matrix.viewers[3], matrix.rows[0].cells[3], now()), QString());
    QVERIFY(report::clockText(now().addDays(2), now()).size() > until.size()); // with the day
}

void TestSeen::whoCouldNotBeAskedAndWhy()
{
    dns::Answer answer = sample::answer(u"shop.net"_s, dns::RecordType::MX, {});
    answer.question.server = answer.answeredBy = dns::serverAt(QHostAddress(u"192.0.2.53"_s));
    answer.status = dns::Status::Timeout;
    checks::Observations observations;
    observations.add(answer);
    SeenCell unknown = cell(State::Unknown);
    unknown.answerKey = answer.question.key();
    QCOMPARE(report::seenValue(unknown, &observations), u"192.0.2.53 did not answer in time"_s);
    QCOMPARE(report::seenValue(unknown, nullptr), u"its answers cannot be relied on"_s);
    SeenCell inner = cell(State::Other, {u"192.168.1.5"_s});
    inner.notPublic = true;
    QCOMPARE(report::seenValue(inner, &observations), u"192.168.1.5 (works only inside your network)"_s);
}

void TestSeen::untilIsRoundedUp_data()
{
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("shown");
    QTest::newRow("full minute") << QTime(5, 26) << QTime(5, 26);
    QTest::newRow("a second after") << QTime(5, 26, 1) << QTime(5, 27);
    QTest::newRow("a second before") << QTime(5, 26, 59) << QTime(5, 27);
    QTest::newRow("next hour") << QTime(5, 59, 30) << QTime(6, 0);
}

void TestSeen::untilIsRoundedUp()
{
    QFETCH(QTime, until);
    QFETCH(QTime, shown);
    const auto at = [](QTime time) { return QDateTime(now().date(), time, QTimeZone::utc()); };
    QCOMPARE(report::untilText(at(until), now()), report::clockText(at(shown), now()));
    SeenCell old = oldCell({u"x"_s}, 60);
    old.until = at(until);
    QCOMPARE(report::seenTtl(viewer(Viewer::Kind::PublicResolver, u"Google"_s, u"8.8.8.8"_s), old, now()),
             u"until "_s + report::clockText(at(shown), now()));
}

void TestSeen::spreadIsTrue_data()
{
    QTest::addColumn<checks::SeenMatrix>("matrix");
    QTest::addColumn<QString>("sentence");
    const QStringList values{u"10 mail.shop.net."_s};
    const SeenCell right = cell(State::Right, values), unknown = cell(State::Unknown),
                   other = cell(State::Other, {u"10 old.isp.net."_s});
    const auto matrixOf = [](const QList<SeenCell> &cells) {
        checks::SeenMatrix matrix = spreading();
        matrix.rows.removeLast();
        matrix.rows[0].cells = cells;
        return matrix;
    };
    SeenCell inner = other;
    inner.innerView = true;
    const SeenCell none = cell(State::NotAsked);
    QTest::newRow("all") << matrixOf({right, right, right, right, none})
                         << u"Everybody who could be asked sees what was planned."_s;
    QTest::newRow("inner view") << matrixOf({right, right, inner, right, none})
                                << u"Everybody outside who could be asked sees what was planned."_s;
    QTest::newRow("hosts file") << matrixOf({right, right, right, right, other})
                                << u"Everybody outside who could be asked sees what was planned."_s;
    SeenCell stuck = unknown;
    stuck.stuck = true;
    QTest::newRow("a resolver that works cannot tell")
        << matrixOf({right, stuck, right, right, none})
        << u"The domain's own name servers are right and nothing old was found, but not every resolver could tell."_s;
    QTest::newRow("the zone could not be asked")
        << matrixOf({unknown, right, right, right, none})
        << u"Public resolvers see what was planned; the domain's own name servers could not be asked."_s;
    QTest::newRow("neither the zone nor anybody outside")
        << matrixOf({unknown, unknown, right, right, none})
        << u"The domain's own name servers could not be asked, so it is not known what others see."_s;
    QTest::newRow("something else outside")
        << matrixOf({unknown, other, right, right, none})
        << u"The domain's own name servers could not be asked, and public resolvers do not see all that was "
           "planned."_s;
    QTest::newRow("behind by word of the public")
        << matrixOf({unknown, right, right, oldCell({u"10 old.isp.net."_s}, 1200), none})
        << u"The domain's own name servers could not be asked. Something old is still seen by: this "
           u"computer's "
           "resolver (%1)"_s.arg(report::untilText(now().addSecs(1200), now()));
    QTest::newRow("behind, nobody knows how long")
        << matrixOf({unknown, right, right, other, none})
        << u"Not everybody sees what was planned, and the domain's own name servers could not be asked."_s;
    checks::SeenMatrix nowhere = matrixOf({none, none, none, none});
    nowhere.viewers.removeFirst();
    nowhere.zoneState = checks::Zone::State::NoSuchDomain;
    checks::SeenMatrix stopped = matrixOf({cell(State::Waiting), cell(State::Waiting), right, right, none});
    stopped.waiting = true;
    QTest::newRow("stopped before the zone had answered") << stopped << QString();
    QTest::newRow("no such domain") << nowhere << u"The domain does not exist in the public DNS."_s;
}

void TestSeen::spreadIsTrue()
{
    QFETCH(checks::SeenMatrix, matrix);
    QTEST(report::spreadText(matrix, now()), "sentence");
}

void TestSeen::whyNobodyTold()
{
    checks::SeenMatrix matrix = spreading();
    QCOMPARE(report::nobodyText(matrix), u"No name server of the domain gives an answer."_s);
    matrix.viewers.removeFirst();
    QCOMPARE(report::nobodyText(matrix), u"Nobody could be asked."_s);
    matrix.zoneState = checks::Zone::State::NoSuchDomain;
    QCOMPARE(report::nobodyText(matrix), u"The domain does not exist yet."_s);
}

void TestSeen::spreadIsOneSentence()
{
    checks::SeenMatrix matrix = spreading();
    matrix.rows.removeLast();
    const QString until = report::untilText(now().addSecs(1200), now());
    QCOMPARE(
        report::spreadText(matrix, now()),
        u"The domain's own name servers are right. Something old is still seen by: Google (%1)"_s.arg(until));
    matrix.rows[0].cells[1] = cell(State::Right, {u"10 mail.shop.net."_s});
    QCOMPARE(report::spreadText(matrix, now()), u"Everybody who could be asked sees what was planned."_s);
    matrix.rows[0].cells[0] = cell(State::Other, {u"10 old.isp.net."_s});
    QCOMPARE(report::spreadText(matrix, now()),
             u"Not all that was planned is seen at the domain's own name servers."_s);
    matrix.rows[0].planned = false;
    QCOMPARE(report::spreadText(matrix, now()), QString());
}

void TestSeen::everyWriterHasTheSection()
{
    QFETCH(QString, id);
    const QString text = written(id, reportWith(spreading())).replace(u"&#39;"_s, u"'"_s).simplified();
    const qsizetype section = text.indexOf("Who sees what"_L1);
    QVERIFY(section > 0);
    QVERIFY(section < text.lastIndexOf("Evidence"_L1));
    const QString rest = text.mid(section);
    QStringList parts{u"MX of shop.net"_s,
                      u"A of mail.shop.net"_s,
                      u"Planned: 10 mail.shop.net."_s,
                      u"ns1.dns-host.net (203.0.113.1)"_s,
                      u"Google (8.8.8.8)"_s,
                      u"this computer's resolver"_s,
                      u"10 old.isp.net."_s,
                      u"Right"_s,
                      u"Old value"_s,
                      u"Missing"_s,
                      u"Inner view"_s,
                      u"Not known"_s,
                      u"Waiting"_s,
                      u"until "_s + report::untilText(now().addSecs(1200), now())};
    if (id != "text"_L1) // tells who is right in one line
        parts += {u"TTL 3600 s"_s, u"77 s left"_s};
    for (const QString &part : parts)
        QVERIFY2(rest.contains(part), qPrintable(part + u" in "_s + rest.left(3000)));
    const QString matrix = text.mid(section, text.indexOf("Evidence"_L1, section) - section);
    QVERIFY2(!matrix.contains("hosts file"_L1), "it has nothing to say here");
}

void TestSeen::nobodyAskedNoSection()
{
    QFETCH(QString, id);
    QVERIFY(!written(id, reportWith({})).contains("Who sees what"_L1));
}

void TestSeen::textFitsEightyColumns()
{
    checks::SeenMatrix matrix = spreading();
    matrix.rows[0].cells[1].values = {QString(400, u'x'), QString(90, u'y')};
    matrix.viewers[0].name = QString(60, u'n') + u'.' + QString(60, u'n') + u".net"_s;
    const QStringList lines = written(u"text"_s, reportWith(matrix)).split(u'\n');
    qsizetype begin = lines.indexOf(u"Who sees what"_s), end = lines.indexOf(u"Evidence"_s);
    QVERIFY(begin > 0 && end > begin + 20);
    for (qsizetype i = begin + 2; i < end; ++i) {
        QVERIFY2(report::displayWidth(lines[i]) <= 80, qPrintable(lines[i]));
        QVERIFY2(lines[i].isEmpty() || lines[i].startsWith("  "_L1),
                 qPrintable(lines[i])); // no line of its own making
    }
}

void TestSeen::hostileValuesStayText()
{
    QFETCH(QString, id);
    checks::SeenMatrix matrix = spreading();
    for (const QByteArray &text : sample::hostileTexts()) {
        matrix.rows[0].cells[1].values += setup::printable(text, 500);
        matrix.rows[0].wanted += setup::printable(text, 500);
    }
    matrix.rows[1].owner = u"<b>x</b>.shop.net"_s;
    matrix.viewers[0].name = u"<img src=x>.net"_s;
    const QString text = written(id, reportWith(matrix));
    const QString section = text.mid(text.indexOf("Who sees what"_L1));
    QVERIFY(section.contains("alert"_L1));
    for (const QString &markup : {u"<script"_s, u"<img"_s, u"<b>x"_s, u"<style>*"_s}) {
        const qsizetype at = section.indexOf(markup);
        const bool escaped =
            id == "text"_L1 || at < 0 || (id == "markdown"_L1 && section.at(at - 1) == u'\\');
        QVERIFY2(escaped, qPrintable(section.mid(std::max<qsizetype>(0, at - 20), 80)));
    }
    for (const QString &line : section.split(u'\n'))
        QVERIFY2(!line.startsWith("# RESULT"_L1) && !line.startsWith("RESULT"_L1) &&
                     !line.startsWith("```"_L1 + QString(u"`"_s)),
                 qPrintable(line));
}

void TestSeen::jsonHasStableWords()
{
    const QJsonObject seen = toJson(reportWith(spreading()))[u"seen"].toObject();
    QCOMPARE(seen.keys(), (QStringList{u"rows"_s, u"viewers"_s, u"waiting"_s}));
    QStringList kinds, states;
    for (const QJsonValue &one : seen[u"viewers"].toArray()) {
        QCOMPARE(one.toObject().keys(), (QStringList{u"kind"_s, u"name"_s, u"server"_s}));
        kinds += one[u"kind"].toString();
    }
    QCOMPARE(kinds, (QStringList{u"zone-server"_s, u"public"_s, u"lan"_s, u"system"_s, u"hosts"_s}));
    const QJsonObject row = seen[u"rows"][0].toObject();
    QCOMPARE(row[u"owner"].toString(), u"shop.net"_s);
    QCOMPARE(row[u"type"].toString(), u"MX"_s);
    QCOMPARE(row[u"wanted"], QJsonValue(QJsonArray{u"10 mail.shop.net."_s}));
    for (const QJsonValue &one : row[u"cells"].toArray())
        states += one[u"state"].toString();
    QCOMPARE(states, (QStringList{u"right"_s, u"other"_s, u"right"_s, u"unknown"_s, u"not-asked"_s}));
    const QJsonObject old = row[u"cells"][1].toObject();
    QCOMPARE(old[u"seenAt"].toString(), u"2026-03-04T05:06:07.339Z"_s);
    QCOMPARE(old[u"until"].toString(), u"2026-03-04T05:26:07.339Z"_s);
    QCOMPARE(old[u"ttl"].toInt(), 1200);
    QVERIFY(seen[u"rows"][1][u"cells"][2][u"notPublic"].toBool());
    QVERIFY(seen[u"rows"][1][u"cells"][2][u"innerView"].toBool());
}

void TestSeen::replayComputesTheSame()
{
    fakes::World world(u"example.org MX 10 mail.example.org\n"
                       "mail.example.org A 11.0.0.1\n"
                       "@8.8.8.8 example.org MX ttl=120 10 old.example.net\n"_s);
    const setup::MailSetup setup = fakes::internetSetup(u"10 mail.example.org=11.0.0.1"_s);
    checks::Observations &observations = world.observations();
    for (int i = 0; i < 100; ++i) {
        observations.beginCheck();
        if (!checks::seenMatrix(setup, observations).waiting && observations.complete())
            break;
        world.answerMissing();
    }
    report::DiagnosticReport report = sample::healthy();
    report.setup = setup;
    report.observations = observations;
    report.startedAt = observations.now();
    report.seen = checks::seenMatrix(setup, observations);
    QVERIFY(!report.seen.isEmpty() && !report.seen.waiting);
    const QJsonObject first = toJson(report);
    QVERIFY(QJsonDocument(first).toJson().contains("\"state\": \"other\""));
    setup::FileError error;
    const std::optional<report::DiagnosticReport> again = report::replay(first, &error);
    QVERIFY(again);
    QCOMPARE(toJson(*again)[u"seen"], first[u"seen"]);
}

QTEST_GUILESS_MAIN(TestSeen)
#include "tst_seen.moc"
