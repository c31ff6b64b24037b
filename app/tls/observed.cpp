// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tls/observed.h"

#include "setup/jsonreader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tls {

namespace {

constexpr std::array allProblems{
    ChainProblem::None,        ChainProblem::SelfSigned, ChainProblem::UnknownIssuer, ChainProblem::Expired,
    ChainProblem::NotYetValid, ChainProblem::Weak,       ChainProblem::Other};

QString nameOf(ChainProblem problem)
{
    switch (problem) {
    case ChainProblem::None: return u"none"_s;
    case ChainProblem::SelfSigned: return u"self-signed"_s;
    case ChainProblem::UnknownIssuer: return u"unknown-issuer"_s;
    case ChainProblem::Expired: return u"expired"_s;
    case ChainProblem::NotYetValid: return u"not-yet-valid"_s;
    case ChainProblem::Weak: return u"weak"_s;
    case ChainProblem::Other: return u"other"_s;
    }
    return {};
}

QString withoutLastDot(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

QJsonObject certificateToJson(const Certificate &certificate)
{
    QJsonObject object{{"subject"_L1, certificate.subject},
                       {"issuer"_L1, certificate.issuer},
                       {"names"_L1, QJsonArray::fromStringList(certificate.names)},
                       {"nameCount"_L1, certificate.nameCount},
                       {"sha256"_L1, QString::fromLatin1(certificate.sha256)},
                       {"key"_L1, certificate.key},
                       {"issuerOrganization"_L1, certificate.issuerOrganization},
                       {"signatureAlgorithm"_L1, certificate.signatureAlgorithm}};
    if (certificate.notBefore.isValid())
        object.insert("notBefore"_L1, certificate.notBefore.toUTC().toString(Qt::ISODate));
    if (certificate.notAfter.isValid())
        object.insert("notAfter"_L1, certificate.notAfter.toUTC().toString(Qt::ISODate));
    return object;
}

std::optional<Certificate> certificateFromJson(setup::JsonReader &outer)
{
    if (!outer.has("certificate"_L1))
        return {};
    setup::JsonReader reader(outer.object("certificate"_L1));
    Certificate certificate;
    certificate.subject = reader.text("subject"_L1);
    certificate.issuer = reader.text("issuer"_L1);
    certificate.names = reader.texts("names"_L1, maximumCertificateNames);
    certificate.nameCount = int(reader.integer("nameCount"_L1, 0, std::numeric_limits<int>::max()));
    certificate.notBefore = reader.time("notBefore"_L1);
    certificate.notAfter = reader.time("notAfter"_L1);
    certificate.sha256 = reader.hex("sha256"_L1);
    certificate.key = reader.text("key"_L1);
    certificate.issuerOrganization = reader.text("issuerOrganization"_L1);
    certificate.signatureAlgorithm = reader.text("signatureAlgorithm"_L1);
    if (!reader.ok())
        outer.fail();
    return certificate;
}

QJsonArray chainToJson(const QList<ChainLink> &chain)
{
    QJsonArray links;
    for (const ChainLink &link : chain) {
        links += QJsonObject{{"sha256"_L1, QString::fromLatin1(link.sha256)},
                             {"sha512"_L1, QString::fromLatin1(link.sha512)},
                             {"spkiSha256"_L1, QString::fromLatin1(link.spkiSha256)},
                             {"spkiSha512"_L1, QString::fromLatin1(link.spkiSha512)}};
    }
    return links;
}

QList<ChainLink> chainFromJson(setup::JsonReader &outer)
{
    QList<ChainLink> chain;
    for (const auto &value : outer.array("chain"_L1, maximumChain)) {
        setup::JsonReader reader(value.toObject());
        chain += ChainLink{reader.hex("sha256"_L1), reader.hex("sha512"_L1), reader.hex("spkiSha256"_L1),
                           reader.hex("spkiSha512"_L1)};
        if (!reader.ok())
            outer.fail();
    }
    return chain;
}

} // namespace

QJsonObject toJson(const Tls &tls)
{
    QJsonArray problems;
    for (const ChainProblem problem : tls.problems)
        problems += nameOf(problem);
    QJsonObject object{{"attempted"_L1, tls.attempted},  {"established"_L1, tls.established},
                       {"protocol"_L1, tls.protocol},    {"cipher"_L1, tls.cipher},
                       {"chain"_L1, chainToJson(tls.chain)},
                       {"problems"_L1, problems},        {"error"_L1, tls.error},
                       {"injected"_L1, tls.injected},    {"handshakeMs"_L1, tls.handshakeMs}};
    if (tls.certificate)
        object.insert("certificate"_L1, certificateToJson(*tls.certificate));
    return object;
}

std::optional<Tls> tlsFromJson(const QJsonObject &object)
{
    setup::JsonReader reader(object);
    Tls tls;
    tls.attempted = reader.boolean("attempted"_L1);
    tls.established = reader.boolean("established"_L1);
    tls.protocol = reader.text("protocol"_L1);
    tls.cipher = reader.text("cipher"_L1);
    tls.certificate = certificateFromJson(reader);
    tls.chain = chainFromJson(reader);
    for (const auto &problem : reader.array("problems"_L1, 16))
        tls.problems += reader.fromName(problem, allProblems, [](ChainProblem value) { return nameOf(value); });
    tls.error = reader.text("error"_L1);
    tls.injected = reader.boolean("injected"_L1);
    tls.handshakeMs = reader.integer("handshakeMs"_L1, 0, std::numeric_limits<int>::max());
    if (!reader.ok())
        return {};
    return tls;
}

bool Certificate::covers(const QString &hostName) const
{
    const QString wanted = withoutLastDot(hostName);
    if (wanted.isEmpty())
        return false;
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &given) {
        const QString name = withoutLastDot(given);
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        // RFC 6125 section 6.4.3: the wildcard stands for exactly one whole label, and never for a top-level
        // domain's child.
        const QStringView rest = QStringView(name).mid(1);
        const qsizetype firstDot = wanted.indexOf(u'.');
        return name.startsWith("*."_L1) && rest.indexOf(u'.', 1) > 0 && firstDot > 0 &&
               QStringView(wanted).mid(firstDot).compare(rest, Qt::CaseInsensitive) == 0;
    });
}

} // namespace tls
