// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace wizard {

/// A label that shows `text` literally (Qt::PlainText, so nothing typed or received is ever read as markup)
/// and wraps.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, const QString &objectName = {});
/// The same in bold, for the head of a part of a page.
[[nodiscard]] QLabel *headLabel(const QString &text);
/// The label of an input: mnemonic, buddy, and the input's accessible name unless it has one.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field);

/// `text` without its mnemonic: "&Domain" as "Domain".
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// `text` for a button or a menu, where "&" would make a mnemonic of what somebody typed.
[[nodiscard]] QString literal(QString text);
/// `text` with places to break in words too long for a narrow column, for labels that nobody copies from.
[[nodiscard]] QString breakable(const QString &text, int longest = 32);

} // namespace wizard
