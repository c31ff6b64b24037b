// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What no QWizard can be faster or smaller than: one page with one label. The measure for the program's first page.

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(QStringLiteral("Label"), page));
    wizard.addPage(page);
    wizard.show();
    return QApplication::exec();
}
