// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// MTA-STS: records and policies (RFC 8461).
namespace policy {

/// The TXT record at `_mta-sts` (section 3.1).
struct StsRecord
{
    enum class Problem {
        None,
        NoId,
        BadId,    ///< not 1 to 32 letters and digits
        BadSyntax ///< a part that is no "name=value", or a name that comes twice
    };
    QByteArray id;
    Problem problem = Problem::None;
};
/// Does the text claim to be one? Others at that name count for nothing (section 3.1).
[[nodiscard]] bool isStsRecord(const QByteArray &text);
[[nodiscard]] StsRecord readStsRecord(const QByteArray &text);

enum class StsMode { None, Testing, Enforce };
[[nodiscard]] QString stsModeName(StsMode mode); ///< as the policy has it

/// What is wrong with a policy text. `line`: the line meant, as received; empty when something is missing.
struct StsFault
{
    enum class Kind {
        NoVersion,
        BadVersion, ///< not STSv1
        NoMode,
        BadMode,
        NoMaxAge,
        BadMaxAge,  ///< no number from 0 to 31557600
        NoMx,       ///< none, though the mode is not "none"
        BadMx,      ///< neither a host name nor "*." with one
        BadLine,    ///< no "key: value"
        TooLong     ///< more lines than anybody reads
    };
    Kind kind = Kind::NoVersion;
    QByteArray line = {};
    bool operator==(const StsFault &) const = default;
};
[[nodiscard]] QString stsFaultName(StsFault::Kind kind); ///< "no-version" ..., stable

/// The policy file (section 3.2). Unknown keys are skipped; of a key other than "mx" that is repeated only the first counts.
struct StsPolicy
{
    std::optional<StsMode> mode;
    std::optional<quint32> maxAge; ///< seconds
    QList<QByteArray> mx;          ///< patterns in lower case without last dot, in order, at most a hundred, each once
    QList<StsFault> faults;        ///< empty: a policy as it should be; at most twenty
    QList<QByteArray> repeated;    ///< keys other than "mx" that come more than once, each once
    /// Does one of the patterns cover that host (section 4.1)? A "*." stands for exactly one label.
    [[nodiscard]] bool covers(const QString &host) const;
};
[[nodiscard]] StsPolicy readStsPolicy(const QByteArray &text);
[[nodiscard]] bool stsPatternCovers(const QByteArray &pattern, const QString &host);

inline constexpr quint32 maximumStsAge = 31'557'600;

} // namespace policy
