// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace wizard {

/// The way that mail goes, as boxes with arrows between them: side by side where there is room, else one
/// below the other.
class MailPath : public QWidget
{
    Q_OBJECT
public:
    struct Station
    {
        QString head, text;
        bool operator==(const Station &) const = default;
    };

    explicit MailPath(QWidget *parent = nullptr);

    void setStations(const QList<Station> &stations);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int boxHeight(const Station &station, int width) const;
    /// The boxes for that width, in reading order from the left.
    [[nodiscard]] QList<QRect> boxes(int width) const;
    void drawArrow(QPainter &painter, const QRect &from, const QRect &to) const;

    QList<Station> m_stations;
};

} // namespace wizard
