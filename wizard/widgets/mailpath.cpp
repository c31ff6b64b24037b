// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/mailpath.h"

#include "wizard/widgets/plainlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestRun = 14; // characters that fit into the narrowest box
}

MailPath::MailPath(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MailPath::setStations(const QList<Station> &stations)
{
    if (stations == m_stations)
        return;
    m_stations = stations;
    QStringList spoken;
    for (const Station &station : stations)
        spoken.append(tr("%1: %2").arg(station.head, station.text));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

int MailPath::gap() const
{
    return fontMetrics().height() * 2;
}

int MailPath::padding() const
{
    return fontMetrics().height() / 2;
}

QFont MailPath::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int MailPath::boxHeight(const Station &station, int width) const
{
    const QRect inside(0, 0, qMax(1, width - 2 * padding()), 100'000);
    return QFontMetrics(boldFont()).boundingRect(inside, Qt::TextWordWrap, station.head).height() +
           fontMetrics()
               .boundingRect(inside, Qt::TextWordWrap, breakable(station.text, longestRun))
               .height() +
           2 * padding();
}

QList<QRect> MailPath::boxes(int width) const
{
    const int count = int(m_stations.size());
    QList<QRect> result;
    if (count == 0)
        return result;
    const int each = (width - (count - 1) * gap()) / count;
    const bool beside = each >= fontMetrics().averageCharWidth() * 20;
    if (!beside) {
        int y = 0;
        for (const Station &station : m_stations) {
            result.append({0, y, width, boxHeight(station, width)});
            y = result.last().bottom() + 1 + gap() * 2 / 3;
        }
        return result;
    }
    int height = 0;
    for (const Station &station : m_stations)
        height = qMax(height, boxHeight(station, each));
    for (int i = 0; i < count; ++i)
        result.append({i * (each + gap()), 0, each, height});
    return result;
}

int MailPath::heightForWidth(int width) const
{
    const QList<QRect> all = boxes(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 2;
}

QSize MailPath::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 80;
    return {width, heightForWidth(width)};
}

QSize MailPath::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

void MailPath::drawArrow(QPainter &painter, const QRect &from, const QRect &to) const
{
    const double head = fontMetrics().height() / 3.0;
    QPointF start, end;
    if (from.top() == to.top()) {
        const bool leftwards = to.left() < from.left();
        start = QPointF(leftwards ? from.left() : from.right(), from.center().y());
        end = QPointF(leftwards ? to.right() : to.left(), from.center().y());
    } else {
        start = QPointF(from.center().x(), from.bottom());
        end = QPointF(from.center().x(), to.top());
    }
    const QPointF along =
        (end - start) / std::max(1.0, std::abs(end.x() - start.x()) + std::abs(end.y() - start.y()));
    const QPointF across(-along.y(), along.x());
    start += along * head / 2;
    end -= along * head / 2;
    painter.drawLine(start, end);
    painter.drawPolyline(
        QPolygonF{end - along * head + across * head * 0.6, end, end - along * head - across * head * 0.6});
}

void MailPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QList<QRect> all = boxes(width());
    for (QRect &box : all)
        box = QStyle::visualRect(layoutDirection(), rect(), box);
    const QColor line = palette().color(QPalette::WindowText);
    for (qsizetype i = 0; i < all.size(); ++i) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(all[i]).adjusted(0.5, 0.5, -0.5, -0.5), padding() / 2.0,
                                padding() / 2.0);
        QRect inside = all[i].adjusted(padding(), padding(), -padding(), -padding());
        painter.setPen(palette().color(QPalette::Text));
        const int flags = Qt::AlignTop | Qt::AlignHCenter;
        QRect used;
        painter.setFont(boldFont());
        painter.drawText(inside, flags | Qt::TextWordWrap, m_stations[i].head, &used);
        inside.setTop(used.bottom() + 1);
        painter.setFont(font());
        painter.drawText(inside, flags | Qt::TextWordWrap, breakable(m_stations[i].text, longestRun));
        if (i > 0) {
            painter.setPen(
                QPen(line, fontMetrics().height() / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            drawArrow(painter, all[i - 1], all[i]);
        }
    }
}

} // namespace wizard
