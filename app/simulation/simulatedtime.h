// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>

/// Time in the simulated Internet. Answers take a few milliseconds, always the same ones for the same
/// question. Waiting for nothing is recorded as long as it takes on the real Internet, but passes quickly.
namespace simulation {

inline constexpr int silenceMs = 10'000; ///< what is recorded
inline constexpr int shortenedMs = 200;  ///< the longest that anything really takes

/// 5 to 40 ms, from the text (FNV-1a): the same in every run and on every computer.
[[nodiscard]] inline int latencyMs(const QByteArray &text)
{
    quint32 hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return 5 + int(hash % 36);
}

[[nodiscard]] inline int realMs(int simulatedMs)
{
    return std::min(simulatedMs, shortenedMs);
}

} // namespace simulation
