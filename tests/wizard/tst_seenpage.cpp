// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/checkmodel.h"
#include "wizard/widgets/verdicticon.h"
#include "worldfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fixture = fakes::WorldFixture;
using checks::SeenCell;
using checks::Viewer;

/// Who sees what on the diagnose page, who is asked, and keeping watch.
class SeenPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }
    void modelGroupsThoseWhoWereAsked();
    void newerMatrixKeepsWhatIsThere();
    void hostileTextStaysText();
    void durations_data();
    void durations();
    void matrixComesWithTheRun();
    void cellOpensToItsEvidence();
    void arrowKeysWalkTheCells();
    void cellsAreReadOut();
    void onlyForMailFromTheInternet();
    void publicServicesAreTheUsersChoice();
    void publicServicesHideWhereNobodyAsksThem_data();
    void publicServicesHideWhereNobodyAsksThem();
    void watchingTellsWhenAllIsRight();
    void watchingGoesByTheBox();
    void cellFollowsTheLooks();
    void watchingSaysWhyNobodyTold_data();
    void watchingSaysWhyNobodyTold();
    void watchingEndsWithThePage_data();
    void watchingEndsWithThePage();
    void nothingToWatchWhenAllIsRight();
};

namespace {

Viewer viewer(Viewer::Kind kind, const QString &name, const QString &address)
{
    return {kind, name, dns::serverAt(QHostAddress(address))};
}

checks::SeenRow rowOf(const QString &owner, dns::RecordType type, qsizetype cells)
{
    checks::SeenRow row;
    row.owner = owner;
    row.type = type;
    row.planned = true;
    row.cells.resize(cells);
    return row;
}

checks::SeenMatrix smallMatrix()
{
    checks::SeenMatrix matrix;
    matrix.apex = u"example.org"_s;
    matrix.viewers = {viewer(Viewer::Kind::PublicResolver, u"Google"_s, u"8.8.8.8"_s),
                      {Viewer::Kind::System, {}, {}}};
    matrix.rows = {rowOf(u"example.org"_s, dns::RecordType::MX, 2)};
    return matrix;
}

} // namespace

void SeenPageTest::modelGroupsThoseWhoWereAsked()
{
    wizard::SeenModel model([] { return nullptr; });
    checks::SeenMatrix matrix = smallMatrix();
    matrix.viewers.append({Viewer::Kind::HostsFile, {}, {dns::Server::Kind::HostsFile, {}, 53}});
    matrix.rows[0].cells.append(SeenCell());
    model.setMatrix(matrix);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += (model.isHeading(row) ? u"# "_s : QString()) +
                model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    QCOMPARE(rows, (QStringList{u"# Public DNS"_s, u"Google"_s, u"# This computer"_s, u"Its resolver"_s,
                                u"Its hosts file"_s}));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"MX\nexample.org"_s);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    QVERIFY(!model.cellAt(model.index(0, 0)));
    QCOMPARE(model.index(1, 0).data(wizard::SeenModel::MarkRole).toInt(), int(wizard::Mark::Running));
}

void SeenPageTest::newerMatrixKeepsWhatIsThere()
{
    wizard::SeenModel model([] { return nullptr; });
    checks::SeenMatrix matrix = smallMatrix();
    model.setMatrix(matrix);
    const QPersistentModelIndex google = model.index(1, 0), system = model.index(3, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    matrix.viewers.prepend(
        viewer(Viewer::Kind::ZoneServer, u"ns1.dns-host.net"_s, u"11.53.1.1"_s)); // found meanwhile
    matrix.rows[0].cells.prepend(SeenCell());
    matrix.rows[0].cells[1].state = SeenCell::State::Right;
    matrix.rows.append(rowOf(u"mail.example.org"_s, dns::RecordType::A, 3));
    model.setMatrix(matrix);
    QVERIFY(reset.isEmpty());
    QCOMPARE(google.row(), 3);
    QCOMPARE(system.row(), 5);
    QCOMPARE(model.cellAt(google)->state, SeenCell::State::Right);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"A\nmail"_s);

    matrix.viewers.removeLast();
    for (checks::SeenRow &row : matrix.rows)
        row.cells.removeLast();
    model.setMatrix(matrix);
    QVERIFY(reset.isEmpty());
    QVERIFY(!system.isValid());
    QCOMPARE(model.rowCount(), 4);
}

void SeenPageTest::hostileTextStaysText()
{
    wizard::SeenModel model([] { return nullptr; });
    checks::SeenMatrix matrix = smallMatrix();
    matrix.viewers[0].name = u"<img src=x>.net"_s;
    matrix.rows[0].wanted = {u"<b>%1</b>"_s};
    matrix.rows[0].cells[0].state = SeenCell::State::Other;
    matrix.rows[0].cells[0].values = {u"<script>%2</script>"_s};
    model.setMatrix(matrix);
    const QModelIndex cell = model.index(1, 0);
    QCOMPARE(cell.data().toString(), u"<script>%2</script>"_s); // the delegate draws it as it is
    QVERIFY(model.detailsOf(cell).join(u'\n').contains("<script>%2</script>"_L1));
    for (const QString &tip : {cell.data(Qt::ToolTipRole).toString(),
                               model.headerData(1, Qt::Vertical, Qt::ToolTipRole).toString(),
                               model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString()})
        QVERIFY2(tip.count(u'<') == 2 && tip.contains("&lt;"_L1),
                 qPrintable(tip)); // our own <p> and </p> alone
}

void SeenPageTest::durations_data()
{
    QTest::addColumn<quint32>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0U << u"0 s"_s;
    QTest::newRow("seconds") << 119U << u"119 s"_s;
    QTest::newRow("minutes") << 120U << u"2 min"_s;
    QTest::newRow("hour") << 3600U << u"60 min"_s;
    QTest::newRow("hours") << 86'400U << u"24 h"_s;
    QTest::newRow("days") << 172'800U << u"2 d"_s;
    QTest::newRow("the longest") << 4'294'967'295U << u"49710 d"_s;
}

void SeenPageTest::durations()
{
    QFETCH(quint32, seconds);
    QTEST(wizard::shortDuration(seconds), "text");
}

void SeenPageTest::matrixComesWithTheRun()
{
    Fixture fixture(Fixture::spreading());
    auto *tabs = fixture.find<QTabBar>("resultTabs");
    tabs->setCurrentIndex(2);
    QVERIFY(fixture.find<QLabel>("seenEmpty")->isVisible());
    QVERIFY(!fixture.find<QWidget>("evidencePane")->isVisible());
    QVERIFY(fixture.runAll());
    QVERIFY(fixture.table()->isVisible());
    QCOMPARE(fixture.model().matrix().rows.size(), fixture.page->report()->seen.rows.size());
    QCOMPARE(fixture.cell(u"ns1.dns-host.net"_s, u"MX of example.org"_s).data().toString(),
             u"10 mail.example.org."_s);
    const QModelIndex google = fixture.cell(u"Google"_s, u"MX of example.org"_s);
    QCOMPARE(google.data(wizard::SeenModel::MarkRole).toInt(), int(wizard::Mark::Warn));
    QVERIFY(google.data(wizard::SeenModel::TimeRole).toString().startsWith("until "_L1));
    QVERIFY(google.data(wizard::SeenModel::TimeFirstRole).toBool());
    QVERIFY(fixture.find<QLabel>("seenSummary")->text().contains(u"Google"_s));
    tabs->setCurrentIndex(0);
    QVERIFY(fixture.find<QWidget>("evidencePane")->isVisible());
    QVERIFY(fixture.find<QWidget>("checkTree")->isVisible());
}

void SeenPageTest::cellOpensToItsEvidence()
{
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    QVERIFY(!fixture.find<QWidget>("evidencePane")->isVisible());
    fixture.table()->setCurrentIndex(fixture.cell(u"Google"_s, u"MX of example.org"_s));
    QVERIFY(fixture.find<QWidget>("evidencePane")->isVisible());
    QCOMPARE(fixture.find<QLabel>("checkTitle")->text(), u"Google, MX of example.org"_s);
    QCOMPARE(fixture.find<QLabel>("checkVerdict")->text(), u"Old value"_s);
    fixture.find<QTabWidget>("evidenceTabs")->setCurrentIndex(1);
    QTRY_VERIFY(
        fixture.find<QPlainTextEdit>("evidenceText")->toPlainText().contains("mx.old-provider.example"_L1));
    QCOMPARE(fixture.find<QPlainTextEdit>("evidenceText")->toPlainText().count(u"Asked: "_s), 1);
    // Heading rows have none; the pane stays with the cell before.
    fixture.table()->setCurrentIndex(fixture.model().index(0, 0));
    QCOMPARE(fixture.find<QLabel>("checkTitle")->text(), u"Google, MX of example.org"_s);
}

void SeenPageTest::arrowKeysWalkTheCells()
{
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.table()->setFocus();
    fixture.table()->setCurrentIndex(fixture.cell(u"ns2.dns-host.net"_s, u"MX of example.org"_s));
    QTest::keyClick(fixture.table(), Qt::Key_Down); // the group's name, or past it
    if (fixture.model().isHeading(fixture.table()->currentIndex().row()))
        QTest::keyClick(fixture.table(), Qt::Key_Down);
    QVERIFY2(fixture.find<QLabel>("checkTitle")->text().startsWith(u"Google"_s),
             qPrintable(fixture.find<QLabel>("checkTitle")->text()));
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QVERIFY(fixture.window->isVisible());
}

void SeenPageTest::cellsAreReadOut()
{
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    QVERIFY(!fixture.table()->accessibleName().isEmpty());
    for (int row = 0; row < fixture.model().rowCount(); ++row) {
        for (int column = 0; column < fixture.model().columnCount(); ++column) {
            const QString text = fixture.model().index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!text.isEmpty() || (fixture.model().isHeading(row) && column > 0),
                     qPrintable(QString::number(row)));
        }
    }
    const QString google =
        fixture.cell(u"Google"_s, u"MX of example.org"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(
        google.startsWith("Google, MX of example.org: Old value, 10 mx.old-provider.example., until "_L1),
        qPrintable(google));
    QVERIFY(fixture.cell(u"Quad9"_s, u"MX of example.org"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"did not answer"_s));
}

void SeenPageTest::onlyForMailFromTheInternet()
{
    setup::MailSetup lan = Fixture::exampleSetup();
    lan.mode = setup::Mode::Lan;
    Fixture fixture(Fixture::published(), lan);
    QVERIFY(!fixture.find<QTabBar>("resultTabs")->isTabVisible(2));
    QVERIFY(!fixture.find<QWidget>("publicResolversBox")->isVisible());
    QVERIFY(fixture.find<QWidget>("checkTree")->isVisible());
}

void SeenPageTest::publicServicesAreTheUsersChoice()
{
    Fixture fixture(Fixture::spreading());
    auto *box = fixture.find<QAbstractButton>("publicResolversBox");
    const auto said = [&] {
        QStringList sentences;
        for (const QLabel *label : fixture.page->findChildren<QLabel *>(u"disclosureSentence"_s))
            sentences += label->text();
        return sentences.join(u'\n');
    };
    QVERIFY(box->isChecked() && box->isEnabled());
    QVERIFY(said().contains("Google"_L1));
    QVERIFY(box->accessibleDescription().contains("Google"_L1));
    box->click();
    QVERIFY(!fixture.window->setup().askPublicResolvers);
    QVERIFY(!said().contains("Google"_L1));
    fixture.page->run();
    QVERIFY(!box->isEnabled());
    QTRY_VERIFY(fixture.page->report());
    QVERIFY(box->isEnabled());
    for (const QString &question : fixture.world->questions())
        QVERIFY2(!question.contains("@8.8.8.8"_L1) && !question.contains("@1.1.1.1"_L1),
                 qPrintable(question));
    QVERIFY(!fixture.cell(u"Google"_s, u"MX of example.org"_s).isValid());
}

void SeenPageTest::publicServicesHideWhereNobodyAsksThem_data()
{
    QTest::addColumn<setup::Mode>("mode");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("shown");
    QTest::newRow("internet") << setup::Mode::Internet << u"example.org"_s << true;
    QTest::newRow("lan") << setup::Mode::Lan << u"example.org"_s << false;
    QTest::newRow("map: in place of silent name servers") << setup::Mode::Map << u"example.org"_s << true;
    QTest::newRow("map, a name for inside only") << setup::Mode::Map << u"office.home.arpa"_s << false;
}

void SeenPageTest::publicServicesHideWhereNobodyAsksThem()
{
    QFETCH(setup::Mode, mode);
    QFETCH(QString, domain);
    setup::MailSetup setup = Fixture::exampleSetup();
    setup.mode = mode;
    setup.domain = domain;
    Fixture fixture(Fixture::published(), setup);
    QTEST(fixture.find<QWidget>("publicResolversBox")->isVisible(), "shown");
}

/// What the box says holds from the next look on, which comes at once.
void SeenPageTest::watchingGoesByTheBox()
{
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    fixture.find<QAbstractButton>("watchButton")->click();
    const auto *text = fixture.find<QLabel>("watchText");
    QTRY_VERIFY(text->text().contains("Waiting for: Google"_L1));
    auto *box = fixture.find<QAbstractButton>("publicResolversBox");
    fixture.change(Fixture::spreading()); // forgets its questions
    box->click();
    QVERIFY(!fixture.window->setup().askPublicResolvers);
    const auto hasGoogle = [&] { return fixture.cell(u"Google"_s, u"MX of example.org"_s).isValid(); };
    QTRY_VERIFY(!hasGoogle());
    QVERIFY(!fixture.world->questions().isEmpty());
    for (const QString &question : fixture.world->questions())
        QVERIFY2(!question.contains("@8.8.8.8"_L1), qPrintable(question));
}

void SeenPageTest::cellFollowsTheLooks()
{
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    fixture.table()->setCurrentIndex(fixture.cell(u"Google"_s, u"MX of example.org"_s));
    fixture.find<QTabWidget>("evidenceTabs")->setCurrentIndex(1);
    const auto *evidence = fixture.find<QPlainTextEdit>("evidenceText");
    const auto *verdict = fixture.find<QLabel>("checkVerdict");
    QTRY_VERIFY(evidence->toPlainText().contains("mx.old-provider.example"_L1));

    fixture.find<QAbstractButton>("watchButton")->click();
    QTRY_VERIFY(fixture.find<QLabel>("watchText")->text().contains("next look"_L1));
    fixture.change(Fixture::published());
    fixture.hurry();
    QTRY_COMPARE(verdict->text(), u"Right"_s);
    QTRY_VERIFY2(evidence->toPlainText().contains("10 mail.example.org"_L1),
                 qPrintable(evidence->toPlainText()));
    QVERIFY2(!evidence->toPlainText().contains("mx.old-provider.example"_L1),
             qPrintable(evidence->toPlainText()));
    QCOMPARE(evidence->toPlainText().count("Asked: "_L1), 1);
    QCOMPARE(fixture.find<QTabWidget>("evidenceTabs")->currentIndex(), 1);
}

void SeenPageTest::watchingSaysWhyNobodyTold_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("why");
    QTest::newRow("not registered") << u"@parent example.org none\n"_s << u"The domain does not exist yet."_s;
    QTest::newRow("its servers refuse, and nobody else tells")
        << Fixture::published() + u"@11.53.1.1 * * !REFUSED\n@11.53.1.2 * * !REFUSED\n@public * * !TIMEOUT\n"
                                  "@system example.org MX !SERVFAIL\n"_s
        << u"No name server of the domain gives an answer."_s;
    QTest::newRow("no network")
        << u"@root * * !UNREACHABLE\n@registry * * !UNREACHABLE\n@zone * * !UNREACHABLE\n"
           "@public * * !UNREACHABLE\n@system * * !UNREACHABLE\n"_s
        << u"Nobody could be asked."_s;
}

void SeenPageTest::watchingSaysWhyNobodyTold()
{
    QFETCH(QString, lines);
    QFETCH(QString, why);
    Fixture fixture(lines);
    QVERIFY(fixture.runAll());
    fixture.find<QAbstractButton>("watchButton")->click();
    const auto *text = fixture.find<QLabel>("watchText");
    QTRY_VERIFY2(text->text().endsWith(why), qPrintable(text->text()));
}

void SeenPageTest::watchingTellsWhenAllIsRight()
{
    Fixture fixture(Fixture::spreading());
    auto *button = fixture.find<QAbstractButton>("watchButton");
    QVERIFY(!button->isVisible());
    QVERIFY(fixture.runAll());
    QVERIFY(button->isVisible());
    QCOMPARE(fixture.networks, 1); // nothing by itself
    button->click();
    const auto *text = fixture.find<QLabel>("watchText");
    QTRY_VERIFY2(text->text().contains(u"Waiting for: Google ("_s), qPrintable(text->text()));
    QVERIFY(text->isVisible() && text->text().startsWith("Watching: next look at "_L1));
    QVERIFY(fixture.networks >= 2);

    fixture.change(Fixture::published());
    fixture.hurry();
    QTRY_VERIFY(fixture.find<QLabel>("statusText")->text().contains("Everybody"_L1));
    QVERIFY(fixture.find<QLabel>("statusText")->text().contains("still that of the last run"_L1));
    QVERIFY(!button->isVisible() || !button->isChecked());
    QVERIFY(text->text().isEmpty());
    fixture.find<QTabBar>("resultTabs")->setCurrentIndex(2);
    QCOMPARE(fixture.cell(u"Google"_s, u"MX of example.org"_s).data(wizard::SeenModel::MarkRole).toInt(),
             int(wizard::Mark::Pass));
    const int networks = fixture.networks;
    fixture.hurry();
    QTest::qWait(60);
    QCOMPARE(fixture.networks, networks);
}

void SeenPageTest::watchingEndsWithThePage_data()
{
    using Leave = std::function<void(Fixture &)>;
    QTest::addColumn<Leave>("leave");
    QTest::newRow("the button again")
        << Leave([](Fixture &fixture) { fixture.find<QAbstractButton>("watchButton")->click(); });
    QTest::newRow("Back") << Leave([](Fixture &fixture) { fixture.window->back(); });
    QTest::newRow("closed") << Leave([](Fixture &fixture) { fixture.window->close(); });
}

void SeenPageTest::watchingEndsWithThePage()
{
    QFETCH(const std::function<void(Fixture &)>, leave);
    Fixture fixture(Fixture::spreading());
    QVERIFY(fixture.runAll());
    fixture.find<QAbstractButton>("watchButton")->click();
    QTRY_VERIFY(fixture.find<QLabel>("watchText")->text().contains(u"next look"_s));
    leave(fixture);
    QVERIFY(fixture.find<QLabel>("watchText")->text().isEmpty());
    const int networks = fixture.networks;
    fixture.hurry();
    QTest::qWait(60); // several ticks
    QCOMPARE(fixture.networks, networks);
}

void SeenPageTest::nothingToWatchWhenAllIsRight()
{
    Fixture fixture(Fixture::published());
    QVERIFY(fixture.runAll());
    QVERIFY(checks::spreadOf(fixture.page->report()->seen).rightEverywhere);
    QVERIFY(!fixture.find<QAbstractButton>("watchButton")->isVisible());
}

QTEST_MAIN(SeenPageTest)
#include "tst_seenpage.moc"
