// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/verdictdelegate.h"

#include "wizard/models/checkmodel.h"
#include "wizard/widgets/verdicticon.h"

#include <QApplication>
#include <QPainter>

namespace wizard {

namespace {

constexpr int padding = 5;

/// One row being drawn; rectangles are given for left-to-right and mirrored where needed.
struct Row
{
    QPainter &painter;
    const QStyleOptionViewItem &option;

    void text(const QRect &rect, const QString &text, const QFont &font, const QColor &color) const
    {
        constexpr Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, rect),
                         int(QStyle::visualAlignment(option.direction, align) | Qt::AlignAbsolute) |
                             Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
    void icon(const QRect &rect, Mark mark) const
    {
        markIcon(mark).paint(&painter, QStyle::visualRect(option.direction, option.rect, rect));
    }
};

QColor faded(const QColor &color, const QColor &background)
{
    const auto mix = [](int a, int b) { return (a * 72 + b * 28) / 100; };
    return {mix(color.red(), background.red()), mix(color.green(), background.green()),
            mix(color.blue(), background.blue())};
}

} // namespace

void VerdictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    option.index = index;
    option.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor background = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const QColor color = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant mark = index.data(CheckModel::MarkRole);
    const QString word = index.data(CheckModel::WordRole).toString();
    const QString detail = index.data(CheckModel::DetailRole).toString();
    const bool quiet = Mark(mark.toInt()) == Mark::NotApplicable && !word.isEmpty() && !selected;
    QFont bold(option.font);
    bold.setBold(true);

    painter->save();
    painter->setClipRect(option.rect);
    const Row row{*painter, option};
    QRect rest = option.rect.adjusted(padding, padding, -padding, -padding);
    const int iconSide = option.fontMetrics.height() * 5 / 4;
    if (mark.isValid()) {
        row.icon({rest.left(), rest.center().y() - iconSide / 2 + 1, iconSide, iconSide}, Mark(mark.toInt()));
        rest.setLeft(rest.left() + iconSide + 2 * padding);
    }
    QRect first = rest;
    if (!detail.isEmpty() || !word.isEmpty())
        first.setHeight(rest.height() / 2);
    row.text(first, index.data(Qt::DisplayRole).toString(), (word.isEmpty() && index.parent().isValid()) || quiet ? option.font : bold,
             quiet ? faded(color, background) : color);
    QRect second = rest.adjusted(0, rest.height() / 2, 0, 0);
    if (!word.isEmpty()) {
        row.text(second, word, bold, selected ? color : markColor(Mark(mark.toInt()), option.palette));
        second.setLeft(second.left() + QFontMetrics(bold).horizontalAdvance(word) + 2 * padding);
    }
    if (!detail.isEmpty())
        row.text(second, detail, option.font, selected ? color : faded(color, background));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = background;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {16 * option.fontMetrics.averageCharWidth(), 2 * option.fontMetrics.lineSpacing() + 2 * padding};
}

} // namespace wizard
