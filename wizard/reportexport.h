// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/diagnosticreport.h"
#include "setup/setupfile.h"

#include <QObject>

#include <memory>
#include <optional>

class QMenu;
class QTextDocument;
class QWidget;

namespace report {
struct Writer;
}

namespace wizard {

/// For drawing: loads nothing, whatever the text names.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const QString &html);
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const report::DiagnosticReport &report);

/// The HTML report as an A4 PDF.
[[nodiscard]] QByteArray reportPdf(const report::DiagnosticReport &report);

/// Writes the report in the form that the file's ending asks for (plain text when it asks for none we know),
/// atomically.
[[nodiscard]] setup::FileError saveReport(const report::DiagnosticReport &report, const QString &path);

/// What a user can do with a report: save it in any form, copy it, print it. Dialogs are windows of their
/// own, never nested event loops; when a file cannot be written the user is told why and asked again.
class ReportExport : public QObject
{
    Q_OBJECT
public:
    /// `window` is what the dialogs belong to.
    explicit ReportExport(QWidget *window);
    ~ReportExport() override;

    void setReport(std::optional<report::DiagnosticReport> report);
    /// An action for every writer and one for PDF: saveHtmlAction, savePdfAction ...
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

    [[nodiscard]] setup::FileError save(const QString &path);
    void copy();
    void print();

Q_SIGNALS:
    void told(const QString &sentence); ///< what was done, and where

private:
    void addSaveAction(const QString &text, const QString &extension, const QString &name);
    void askWhere(const QString &extension, const QString &filter, const QString &path);

    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    std::optional<report::DiagnosticReport> m_report;
    QString m_folder; ///< where the last one was saved
};

} // namespace wizard
