// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosefixture.h"
#include "report/reporttable.h"
#include "setup/setupfile.h"
#include "wizard/pages/donepage.h"
#include "wizard/reportexport.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

using Fixture = DiagnoseFixture;

namespace {

const QByteArray hostile = "220 <b>x</b><img src=file:///etc/passwd>";

Fixture::Script hostileScript()
{
    smtp::Session session = fakes::healthySession(u"11.0.0.1"_s, u"<b>x</b>"_s);
    session.greeting->lines = {hostile.mid(4)};
    session.transcript = {{smtp::TranscriptLine::From::Server, 3, hostile}};
    session.tls.certificate->names = {u"<i>evil</i>"_s};
    return Fixture::withSession(session);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DiagnoseExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { Fixture::failOnWarning(); }

    void everyForm_data();
    void everyForm();
    void withoutReportNothingIsWritten();
    void failureIsReturned();
    void everyWriterHasAnAction();
    void failureAsksAgain();
    void copies();
    void prints();
    void textFromTheNetworkIsPlain();
    void pdfLoadsNothing();
    void donePage();
    void donePageWithoutReport();
};

void DiagnoseExportTest::everyForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("contains");
    const QByteArray domain = Fixture::exampleSetup().domain.toUtf8();
    QTest::newRow("HTML") << u"report.html"_s << QByteArray("<!DOCTYPE html>") << QByteArray("&lt;b&gt;x");
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-") << QByteArray("%%EOF");
    QTest::newRow("PDF in capitals") << u"REPORT.PDF"_s << QByteArray("%PDF-") << QByteArray("%%EOF");
    QTest::newRow("text") << u"report.txt"_s << QByteArray() << domain;
    QTest::newRow("Markdown") << u"report.md"_s << QByteArray("#") << domain;
    QTest::newRow("JSON") << u"report.json"_s << QByteArray("{") << QByteArray("\"observations\"");
    QTest::newRow("unknown ending") << u"report.doc"_s << QByteArray() << domain;
    QTest::newRow("no ending") << u"report"_s << QByteArray() << domain;
}

void DiagnoseExportTest::everyForm()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, contains);
    Fixture fixture(hostileScript());
    QVERIFY(fixture.runAll());
    const QString path = fixture.folder.filePath(name);
    const setup::FileError error = fixture.page->saveReport(path);
    QVERIFY2(!error, qPrintable(setup::fileErrorText(error)));
    const QByteArray content = contentOf(path);
    QVERIFY2(content.startsWith(start), content.left(80).constData());
    QVERIFY(content.contains(contains));
    QVERIFY(fixture.find<QLabel>("statusText")->text().contains(path));
    if (name.endsWith(u".json"_s))
        QVERIFY(report::replay(QJsonDocument::fromJson(content).object(), nullptr).has_value());
}

void DiagnoseExportTest::withoutReportNothingIsWritten()
{
    Fixture fixture(Fixture::healthy());
    const QString path = fixture.folder.filePath(u"report.txt"_s);
    QVERIFY(fixture.page->saveReport(path));
    QVERIFY(!QFile::exists(path));
}

void DiagnoseExportTest::failureIsReturned()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    const setup::FileError missing =
        fixture.page->saveReport(fixture.folder.filePath(u"missing/report.txt"_s));
    QVERIFY(missing);
    QVERIFY(!setup::fileErrorText(missing).isEmpty());
    QVERIFY(fixture.page->saveReport(fixture.folder.path()));
    QVERIFY(fixture.find<QLabel>("statusText")->text().isEmpty());
    QVERIFY(fixture.page->report().has_value());
}

void DiagnoseExportTest::everyWriterHasAnAction()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    const QMenu *menu = fixture.find<QPushButton>("saveReportButton")->menu();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), report::writerTable().size() + 1);
    for (const char *name :
         {"saveTextAction", "saveMarkdownAction", "saveHtmlAction", "saveJsonAction", "savePdfAction"})
        QVERIFY2(menu->findChild<QAction *>(QLatin1StringView(name)), name);
}

/// The dialog suggests a name, a failure is told of, and the question comes again with the same name and the
/// same report.
void DiagnoseExportTest::failureAsksAgain()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    const auto dialog = [&] { return fixture.page->findChild<QFileDialog *>(u"saveReportDialog"_s); };
    fixture.find<QPushButton>("saveReportButton")
        ->menu()
        ->findChild<QAction *>(u"saveHtmlAction"_s)
        ->trigger();
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(QFileInfo(dialog()->selectedFiles().value(0)).fileName(),
             setup::safeFileName(fixture.window->setup().domain, u"html"_s));
    const QString bad = fixture.folder.filePath(u"no such folder/mine.html"_s);
    Q_EMIT dialog()->fileSelected(bad);
    dialog()->close();
    QTRY_VERIFY(!dialog());
    auto *box = fixture.page->findChild<QMessageBox *>(u"saveReportError"_s);
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->text(),
             setup::fileErrorText({setup::FileError::Kind::FolderMissing, QFileInfo(bad).absolutePath()}));
    box->button(QMessageBox::Retry)->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(QFileInfo(dialog()->selectedFiles().value(0)).fileName(), u"mine.html"_s);
    const QString good = fixture.folder.filePath(u"mine.html"_s);
    Q_EMIT dialog()->fileSelected(good);
    QVERIFY(contentOf(good).startsWith("<!DOCTYPE html>"));
}

void DiagnoseExportTest::copies()
{
    Fixture fixture(hostileScript());
    QVERIFY(fixture.runAll());
    fixture.find<QPushButton>("copyReportButton")->click();
    const report::Writer *text = report::findWriter(u"text"_s);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(text->write(*fixture.page->report())));

    auto *tree = fixture.find<QTreeView>("checkTree");
    tree->setCurrentIndex(fixture.row("smtp"));
    fixture.find<QPushButton>("copyCommandButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), u"telnet 11.0.0.1 25"_s);
    fixture.find<QPushButton>("copyCommandsButton")->click();
    QVERIFY(
        QApplication::clipboard()->text().contains(u"\ndig +norecurse mx "_s + fixture.window->setup().domain));
    QTRY_VERIFY(fixture.find<QPlainTextEdit>("evidenceText")->toPlainText().contains(u"11.0.0.1"_s));
    fixture.find<QPushButton>("copyEvidenceButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), fixture.find<QPlainTextEdit>("evidenceText")->toPlainText());
}

void DiagnoseExportTest::prints()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    fixture.find<QPushButton>("printReportButton")->click();
    auto *dialog = fixture.page->findChild<QPrintDialog *>(u"printDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QString path = fixture.folder.filePath(u"printed.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted();
    QVERIFY(contentOf(path).startsWith("%PDF-"));
    QVERIFY(!fixture.find<QLabel>("statusText")->text().isEmpty());
    dialog->reject();
}

/// Every row is opened, and nowhere is anything that could take what a server says for markup.
void DiagnoseExportTest::textFromTheNetworkIsPlain()
{
    Fixture fixture(hostileScript());
    QVERIFY(fixture.runAll());
    auto *tree = fixture.find<QTreeView>("checkTree");
    bool seen = false;
    tree->expandAll();
    for (QModelIndex row = fixture.rows().index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
        tree->setCurrentIndex(row);
        QTest::qWait(0);
        QCOMPARE(row.data(Qt::ToolTipRole), QVariant()); // a tool tip would be read as markup
        const QString shown = fixture.find<QPlainTextEdit>("evidenceText")->toPlainText();
        seen = seen || shown.contains(QString::fromLatin1(hostile));
        const auto labels = fixture.window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool ours = label->textFormat() == Qt::PlainText || label->text().isEmpty();
            QVERIFY2(ours || !fixture.page->isAncestorOf(label), qPrintable(label->text()));
        }
    }
    QVERIFY(seen);
    QVERIFY(fixture.page->findChildren<QTextBrowser *>().isEmpty());
    QVERIFY(fixture.page->findChildren<QTextEdit *>().isEmpty());
    QVERIFY(fixture.find<QPlainTextEdit>("evidenceText")->isReadOnly());
    const QMimeData *copied = nullptr;
    fixture.find<QPushButton>("copyReportButton")->click();
    copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText() && !copied->hasHtml());
}

/// A writer that forgot to escape must still not make the PDF read files: the picture is there, and is not
/// drawn.
void DiagnoseExportTest::pdfLoadsNothing()
{
    Fixture fixture(Fixture::healthy());
    QVERIFY(fixture.runAll());
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = fixture.folder.filePath(u"picture.png"_s);
    QVERIFY(picture.save(path));
    const std::unique_ptr<QTextDocument> document =
        wizard::reportDocument(u"<p><img src=\"%1\"></p>"_s.arg(QUrl::fromLocalFile(path).toString()));
    const QVariant resource = document->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(path));
    QVERIFY(resource.value<QImage>().isNull() && resource.value<QPixmap>().isNull());
    QVERIFY(resource.toByteArray().isEmpty());
}

void DiagnoseExportTest::donePage()
{
    Fixture fixture(Fixture::withSession(
        fakes::failedSession(u"11.0.0.1"_s, smtp::Stage::Connect, smtp::Failure::Refused)));
    QVERIFY(fixture.runAll());
    fixture.window->setWay(wizard::Way::Internet);
    fixture.window->next();
    auto *done = qobject_cast<wizard::DonePage *>(fixture.window->currentPage());
    QVERIFY(done);
    QStringList tasks;
    for (const QLabel *label : done->findChildren<QLabel *>(u"task"_s)) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        tasks += label->text();
    }
    QStringList remedies;
    for (const checks::CheckResult &result : fixture.page->report()->results) {
        for (const checks::Finding &finding : result.findings) {
            const QString remedy = checks::findingRemedy(finding);
            if (checks::findingVerdict(finding) >= checks::Verdict::Warn && !remedies.contains(remedy))
                remedies += remedy;
        }
    }
    QVERIFY(!remedies.isEmpty());
    tasks.sort();
    remedies.sort();
    QCOMPARE(tasks, remedies);
    QVERIFY(done->findChild<QLabel *>(u"doneHeadline"_s)->text().contains(fixture.window->setup().domain));
    QVERIFY(!done->findChildren<QLabel *>(u"nextStep"_s).isEmpty());
    QVERIFY(done->findChild<QPushButton *>(u"saveReportButton"_s)->isEnabled());

    fixture.window->back(); // and the results are still there
    QCOMPARE(fixture.window->currentPage(), fixture.page);
    QVERIFY(fixture.page->report()->hasFailure());
}

void DiagnoseExportTest::donePageWithoutReport()
{
    Fixture fixture(Fixture::healthy());
    fixture.window->setWay(wizard::Way::Internet);
    fixture.window->next();
    auto *done = qobject_cast<wizard::DonePage *>(fixture.window->currentPage());
    QVERIFY(done);
    QVERIFY(done->findChild<QLabel *>(u"doneHeadline"_s)->text().contains(u"not been diagnosed"_s));
    QVERIFY(!done->findChild<QPushButton *>(u"saveReportButton"_s)->isEnabled());
    QVERIFY(done->findChildren<QLabel *>(u"task"_s).isEmpty());
    QCOMPARE(fixture.networks, 0);
}

QTEST_MAIN(DiagnoseExportTest)
#include "tst_diagnoseexport.moc"
