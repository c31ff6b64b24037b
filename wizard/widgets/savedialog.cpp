// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/savedialog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace wizard {

void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &, int)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(question.nameFilters);
    dialog->setDefaultSuffix(question.suffixes.value(0));
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, question](const QString &filter) {
        dialog->setDefaultSuffix(question.suffixes.value(question.nameFilters.indexOf(filter)));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [dialog, question, chosen](const QString &path) {
            chosen(path, int(qMax(qsizetype(0), question.nameFilters.indexOf(dialog->selectedNameFilter()))));
        });
    dialog->open();
}

void askWhatToOpen(QWidget *parent, const QString &objectName, const QString &title,
                   const QStringList &nameFilters, std::function<void(const QString &)> chosen)
{
    auto *dialog =
        new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(nameFilters);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace wizard
