// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace wizard {

/// What a dialog for a file to save needs to know.
struct SaveQuestion
{
    QString objectName, title;
    QString fileName;        ///< suggested, without folder
    QStringList nameFilters; ///< "Zone file (*.zone)"
    QStringList suffixes;    ///< one for each filter, added where the user types none
};

/// Opens the dialog and returns; `chosen` gets the path and the number of the filter, unless the user gives
/// up.
void askWhereToSave(QWidget *parent, const SaveQuestion &question,
                    std::function<void(const QString &, int)> chosen);
/// The same for a file to open.
void askWhatToOpen(QWidget *parent, const QString &objectName, const QString &title,
                   const QStringList &nameFilters, std::function<void(const QString &)> chosen);

} // namespace wizard
