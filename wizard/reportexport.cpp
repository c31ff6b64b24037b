// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/reportexport.h"

#include "report/reporttable.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// Fetches nothing: neither from a file nor from the network.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(""); }
};

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

std::unique_ptr<QTextDocument> reportDocument(const QString &html)
{
    auto document = std::make_unique<ClosedDocument>();
    document->setUndoRedoEnabled(false);
    document->setHtml(html);
    return document;
}

std::unique_ptr<QTextDocument> reportDocument(const report::DiagnosticReport &report)
{
    const report::Writer *html = report::findWriter(u"html"_s);
    return reportDocument(html ? QString::fromUtf8(html->write(report)) : QString());
}

QByteArray reportPdf(const report::DiagnosticReport &report)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({}); // the document keeps two centimetres by itself
        writer.setResolution(300);
        writer.setTitle(QCoreApplication::translate("wizard::ReportExport", "Mail diagnosis of %1")
                            .arg(report.setup.domain));
        writer.setCreator(u"MX Wizard "_s + report.toolVersion);
        reportDocument(report)->print(&writer);
    }
    return pdf;
}

setup::FileError saveReport(const report::DiagnosticReport &report, const QString &path)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return setup::saveAtomically(path, reportPdf(report));
    const report::Writer *writer = report::writerForFile(path);
    if (!writer)
        writer = report::findWriter(u"text"_s);
    return setup::saveAtomically(path, writer->write(report));
}

ReportExport::ReportExport(QWidget *window)
    : QObject(window), m_window(window), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"saveReportMenu"_s);
    for (const report::Writer *writer : report::writerTable()) {
        QString id = QLatin1StringView(writer->id);
        id[0] = id[0].toUpper();
        addSaveAction(report::writerName(*writer), QLatin1StringView(writer->extension), id);
        if (id == "Html"_L1)
            addSaveAction(tr("PDF document"), u"pdf"_s, u"Pdf"_s);
    }
    setReport({});
}

ReportExport::~ReportExport() = default;

void ReportExport::addSaveAction(const QString &text, const QString &extension, const QString &name)
{
    QAction *action = m_menu->addAction(tr("%1 (*.%2)").arg(text, extension));
    action->setObjectName(u"save%1Action"_s.arg(name));
    const QString filter = u"%1 (*.%2)"_s.arg(text, extension);
    connect(action, &QAction::triggered, this, [this, extension, filter] {
        if (!m_report)
            return;
        const QString folder = m_folder.isEmpty() ? documentsFolder() : m_folder;
        askWhere(extension, filter,
                 QDir(folder).filePath(setup::safeFileName(m_report->setup.domain, extension)));
    });
}

void ReportExport::setReport(std::optional<report::DiagnosticReport> report)
{
    m_report = std::move(report);
    m_menu->setEnabled(m_report.has_value());
}

setup::FileError ReportExport::save(const QString &path)
{
    if (!m_report)
        return {setup::FileError::Kind::CannotWrite, path};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a PDF over a hundred hosts takes half a second
    const setup::FileError error = saveReport(*m_report, path);
    QGuiApplication::restoreOverrideCursor();
    if (!error) {
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT told(tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
    }
    return error;
}

/// A file that cannot be written is told of, and the question comes again with the same name.
void ReportExport::askWhere(const QString &extension, const QString &filter, const QString &path)
{
    auto *dialog = new QFileDialog(m_window, tr("Save report"), QFileInfo(path).absolutePath(), filter);
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(extension);
    dialog->selectFile(QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, extension, filter](const QString &chosen) {
        const setup::FileError error = save(chosen);
        if (!error)
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Save report"), {},
                                    QMessageBox::Retry | QMessageBox::Cancel, m_window);
        box->setObjectName(u"saveReportError"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setText(setup::fileErrorText(error));
        box->setInformativeText(tr("The report is still here. Choose another place to save it."));
        box->button(QMessageBox::Retry)->setText(tr("Choose &another place..."));
        connect(box, &QMessageBox::finished, this, [this, extension, filter, chosen](int answer) {
            if (answer == QMessageBox::Retry)
                askWhere(extension, filter, chosen);
        });
        box->open();
    });
    dialog->open();
}

void ReportExport::copy()
{
    const report::Writer *text = report::findWriter(u"text"_s);
    if (!m_report || !text)
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(text->write(*m_report)));
    Q_EMIT told(tr("The report was copied to the clipboard as plain text."));
}

void ReportExport::print()
{
    if (!m_report)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins({});
    printer->setDocName(setup::safeFileName(m_report->setup.domain, u"pdf"_s));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, report = *m_report] {
        reportDocument(report)->print(printer.get());
        Q_EMIT told(tr("The report was sent to the printer."));
    });
    dialog->open();
}

} // namespace wizard
