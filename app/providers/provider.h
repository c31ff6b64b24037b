// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace providers {

enum class ApexForm {
    At,
    Blank,
    FullName,
    FullNameDot
};                                                      ///< what goes into the host box for the domain itself
enum class TargetDot { Required, Optional, Forbidden }; ///< the last dot of a host name in a value box
enum class PriorityForm { OwnBox, InValue };
enum class TextQuotes { None, Required };

/// A DNS provider's panel as data: resources/providers/<id>.json (schema in resources/providers/README.md).
/// Texts that are shown come by language code with "en" always present; labels of boxes are the panel's own
/// words.
struct Provider
{
    QString id, name;
    QStringList
        nameServerSuffixes; ///< "ns.cloudflare.com", "awsdns-*.com": matched label-wise from the right
    QString panelPath;      ///< "(domain) > DNS > Records > Add record"
    QString panelUrl;       ///< https only; may be empty
    ApexForm apex = ApexForm::At;
    QHash<QString, ApexForm> apexByType; ///< "mx" "txt" "a" "aaaa", where that form differs from `apex`
    bool relativeNames = true;           ///< the host box takes names relative to the domain
    TargetDot targetDot = TargetDot::Optional;
    PriorityForm priority = PriorityForm::OwnBox;
    TextQuotes textQuotes = TextQuotes::None;
    bool recordSets = false; ///< records of one name and type are one record with several lines
    QStringList boxOrder;    ///< "type" "host" "value" "priority" "ttl" as the form has them
    /// "type" "host" "value" "priority" "ttl", and "value.mx" etc. where they differ; empty: the panel has no
    /// such box.
    QHash<QString, QString> labels;
    QHash<QString, QString>
        typeNames;   ///< the panel's words for "a" "aaaa" "mx" "txt" where they are not the types' own
    QString ttlText; ///< what to choose in the TTL box; empty: seconds are typed
    QList<QHash<QString, QString>> notes; ///< traps of this panel, each by language code
    QString asOf;                         ///< ISO date of the facts
    QStringList unverified;               ///< fields above that are from memory; the user is told
};

/// The provider in a JSON object that keeps the schema; otherwise nothing, and `error` names the key.
[[nodiscard]] std::optional<Provider> providerFromJson(const QJsonObject &object, QString *error);
/// All providers compiled in, "generic" first, then by name.
[[nodiscard]] const QList<Provider> &allProviders();
/// Null when there is none of that id.
[[nodiscard]] const Provider *findProvider(const QString &id);
/// The provider of the majority of these name servers; null when none is known or two tie.
[[nodiscard]] const Provider *providerOfNameServers(const QStringList &nameServers);

} // namespace providers
