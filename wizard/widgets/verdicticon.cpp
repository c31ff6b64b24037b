// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/verdicticon.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>

using namespace Qt::StringLiterals;

namespace wizard {

namespace {

/// Fill of the icon, and the word's colour on a light and on a dark background.
struct Colors
{
    QRgb fill, onLight, onDark;
};

const Colors &colorsOf(Mark mark)
{
    static const std::array<Colors, 9> table{{
        {0xff8a9099, 0xff5a6068, 0xffb4bac2}, // Pending
        {0xff2f7fd0, 0xff1d5fa6, 0xff8cc1f5}, // Running
        {0xff8a9099, 0xff5a6068, 0xffb4bac2}, // NotApplicable
        {0xff23883f, 0xff1a6b31, 0xff7ed897}, // Pass
        {0xff2f7fd0, 0xff1d5fa6, 0xff8cc1f5}, // Note
        {0xff7a6b94, 0xff5d4d7a, 0xffc9b8e6}, // NotFinished
        {0xff7a6b94, 0xff5d4d7a, 0xffc9b8e6}, // Unknown
        {0xffe0a100, 0xff7d5600, 0xfff2c14e}, // Warn
        {0xffc62f2a, 0xffb02521, 0xffff9a92}, // Fail
    }};
    return table[size_t(mark)];
}

void drawGlyph(QPainter &painter, const QString &glyph, const QColor &color)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(0, 0, 20, 20), Qt::AlignCenter, glyph);
}

void drawLines(QPainter &painter, const QColor &color, qreal width, const QList<QLineF> &lines)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

/// The outline that tells marks apart without colour: ring, dotted ring, square, triangle, octagon, disc.
void drawOutline(QPainter &painter, Mark mark, const QColor &fill)
{
    const QRectF disc(2, 2, 16, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    switch (mark) {
    case Mark::Pending:
    case Mark::Running:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill, 2, mark == Mark::Pending ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        return;
    case Mark::NotApplicable:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill, 2));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        return;
    case Mark::NotFinished: painter.drawRoundedRect(disc, 3, 3); return;
    case Mark::Warn: {
        QPainterPath triangle;
        triangle.moveTo(10, 2.5);
        triangle.lineTo(18.5, 17);
        triangle.lineTo(1.5, 17);
        triangle.closeSubpath();
        painter.setPen(QPen(fill, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        return;
    }
    case Mark::Fail: {
        const qreal a = 2, b = 6.7, c = 13.3, d = 18;
        painter.drawPolygon(QPolygonF{{b, a}, {c, a}, {d, b}, {d, c}, {c, d}, {b, d}, {a, c}, {a, b}});
        return;
    }
    case Mark::Pass:
    case Mark::Note:
    case Mark::Unknown: painter.drawEllipse(disc); return;
    }
}

void drawMark(QPainter &painter, Mark mark)
{
    const QColor fill = QColor::fromRgba(colorsOf(mark).fill);
    drawOutline(painter, mark, fill);
    switch (mark) {
    case Mark::Pending: break;
    case Mark::Running: drawLines(painter, fill, 2, {{10, 6, 10, 10}, {10, 10, 13, 12}}); break;
    case Mark::NotFinished:
        drawLines(painter, Qt::white, 2.2, {{7.5, 7, 7.5, 13}, {12.5, 7, 12.5, 13}});
        break;
    case Mark::NotApplicable: drawLines(painter, fill, 2, {{7, 10, 13, 10}}); break;
    case Mark::Pass: drawLines(painter, Qt::white, 2.2, {{6, 10.3, 9, 13.2}, {9, 13.2, 14, 7}}); break;
    case Mark::Note: drawGlyph(painter, QStringLiteral("i"), Qt::white); break;
    case Mark::Unknown: drawGlyph(painter, QStringLiteral("?"), Qt::white); break;
    case Mark::Warn:
        drawLines(painter, QColor(0x2a, 0x1d, 0), 2.2, {{10, 7.5, 10, 11.5}, {10, 15, 10, 15.1}});
        break;
    case Mark::Fail: drawLines(painter, Qt::white, 2.4, {{7, 7, 13, 13}, {13, 7, 7, 13}}); break;
    }
}

class MarkIconEngine : public QIconEngine
{
public:
    explicit MarkIconEngine(Mark mark) : m_mark(mark) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 20, side / 20);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        drawMark(*painter, m_mark);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MarkIconEngine(*this); }

private:
    Mark m_mark;
};

} // namespace

Mark markOf(checks::Verdict verdict)
{
    switch (verdict) {
    case checks::Verdict::NotApplicable: return Mark::NotApplicable;
    case checks::Verdict::Pass: return Mark::Pass;
    case checks::Verdict::Note: return Mark::Note;
    case checks::Verdict::Unknown: return Mark::Unknown;
    case checks::Verdict::Warn: return Mark::Warn;
    case checks::Verdict::Fail: return Mark::Fail;
    }
    return Mark::Unknown;
}

Mark markOf(const checks::Finding &finding)
{
    return finding.tag == "NOT_FINISHED"_L1 ? Mark::NotFinished : markOf(checks::findingVerdict(finding));
}

Mark markOf(const checks::CheckResult &result)
{
    const checks::Verdict verdict = result.verdict();
    switch (result.state) {
    case checks::CheckState::Pending: return Mark::Pending;
    case checks::CheckState::Running: return Mark::Running;
    case checks::CheckState::Done: return markOf(verdict);
    case checks::CheckState::Cut:
        return verdict == checks::Verdict::Warn || verdict == checks::Verdict::Fail ? markOf(verdict)
                                                                                    : Mark::NotFinished;
    }
    return Mark::Pending;
}

QString markText(Mark mark)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("wizard::Mark", source); };
    switch (mark) {
    case Mark::Pending: return text(QT_TRANSLATE_NOOP("wizard::Mark", "Not tested yet"));
    case Mark::Running: return text(QT_TRANSLATE_NOOP("wizard::Mark", "Testing"));
    case Mark::NotFinished: return text(QT_TRANSLATE_NOOP("wizard::Mark", "Not finished"));
    case Mark::NotApplicable: return checks::verdictText(checks::Verdict::NotApplicable);
    case Mark::Pass: return checks::verdictText(checks::Verdict::Pass);
    case Mark::Note: return checks::verdictText(checks::Verdict::Note);
    case Mark::Unknown: return checks::verdictText(checks::Verdict::Unknown);
    case Mark::Warn: return checks::verdictText(checks::Verdict::Warn);
    case Mark::Fail: return checks::verdictText(checks::Verdict::Fail);
    }
    return {};
}

QString markText(const checks::CheckResult &result)
{
    const Mark mark = markOf(result);
    if (result.state != checks::CheckState::Cut || mark == Mark::NotFinished)
        return markText(mark);
    return QCoreApplication::translate("wizard::Mark", "%1, not finished").arg(markText(mark));
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkIconEngine(mark));
}

QColor markColor(Mark mark, const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromRgba(dark ? colorsOf(mark).onDark : colorsOf(mark).onLight);
}

} // namespace wizard
