// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/flowlayout.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wizard {

namespace {

bool stretches(const QLayoutItem &item)
{
    return item.hasHeightForWidth() || item.expandingDirections().testFlag(Qt::Horizontal);
}

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget *parent = parentWidget();
    return parent ? parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) : 6;
}

/// What an item should have before another one may stand beside it.
int FlowLayout::wantedWidth(const QLayoutItem &item) const
{
    const QWidget *parent = parentWidget();
    const int comfortable = (parent ? parent->fontMetrics().averageCharWidth() : 8) * 28;
    const int wanted =
        item.hasHeightForWidth() ? qMin(item.sizeHint().width(), comfortable) : item.sizeHint().width();
    return qMax(wanted, item.minimumSize().width());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    int y = inside.top();
    for (size_t first = 0; first < shown.size();) {
        int used = wantedWidth(*shown[first]), stretching = stretches(*shown[first]);
        size_t end = first + 1;
        while (end < shown.size() && used + gap() + wantedWidth(*shown[end]) <= inside.width()) {
            used += gap() + wantedWidth(*shown[end]);
            stretching += stretches(*shown[end]);
            ++end;
        }
        const int left = qMax(0, inside.width() - used);
        int x = inside.left(), lineHeight = 0, plainHeight = 0;
        std::vector<QRect> places;
        for (size_t i = first; i < end; ++i) {
            int width = wantedWidth(*shown[i]) + (stretches(*shown[i]) ? left / stretching : 0);
            width = qMax(1, qMin(width, inside.width()));
            places.emplace_back(x, y, width, heightAt(*shown[i], width));
            lineHeight = qMax(lineHeight, places.back().height());
            if (!shown[i]->hasHeightForWidth())
                plainHeight = qMax(plainHeight, places.back().height());
            x += width + gap();
        }
        for (size_t i = first; apply && i < end; ++i) {
            QRect &place = places[i - first];
            if (!shown[i]->hasHeightForWidth()) // a sentence beside them may be higher
                place.translate(0, (plainHeight - place.height()) / 2);
            shown[i]->setGeometry(QStyle::visualRect(direction, inside, place));
        }
        y += lineHeight + gap();
        first = end;
    }
    return qMax(0, y - gap() - rect.top()) + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? gap() : 0) + wantedWidth(*item);
        height = qMax(height, heightAt(*item, wantedWidth(*item)));
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace wizard
