// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/bimi.h"

#include "policy/taglist.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace policy {

namespace {

constexpr qsizetype maximumUrl = 2000;
constexpr int maximumDepth = 200;

bool isActive(QStringView element)
{
    static constexpr std::array elements{
        "script"_L1, "handler"_L1, "listener"_L1, "animate"_L1, "animateColor"_L1, "animateMotion"_L1,
        "animateTransform"_L1, "set"_L1, "audio"_L1, "video"_L1, "animation"_L1};
    return std::ranges::any_of(elements, [&](QLatin1StringView one) { return element == one; });
}

/// Does "url(" in a style lead out of the file?
bool hasOutsideUrl(QStringView style)
{
    const auto next = [&](qsizetype from) { return style.indexOf("url("_L1, from, Qt::CaseInsensitive); };
    for (qsizetype at = next(0); at >= 0; at = next(at + 4)) {
        QStringView target = style.mid(at + 4, 100).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.mid(1);
        if (!target.startsWith(u'#'))
            return true;
    }
    return style.contains("@import"_L1, Qt::CaseInsensitive);
}

class LogoReader
{
public:
    explicit LogoReader(const QByteArray &file) : m_xml(file) {}

    QList<LogoFault> read()
    {
        int depth = 0;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return {LogoFault::HasDtd};
            if (token == QXmlStreamReader::StartElement && !begin(++depth))
                return {LogoFault::NotSvg};
            if (token == QXmlStreamReader::EndElement)
                --depth;
            const bool isInstruction = token == QXmlStreamReader::ProcessingInstruction;
            if (isInstruction && m_xml.processingInstructionTarget() == "xml-stylesheet"_L1)
                add(LogoFault::External);
            if (token == QXmlStreamReader::Characters && m_inStyle && hasOutsideUrl(m_xml.text()))
                add(LogoFault::External);
            if (depth > maximumDepth)
                return {LogoFault::NotXml};
        }
        if (m_xml.hasError())
            return {LogoFault::NotXml};
        if (!m_hasTitle)
            add(LogoFault::NoTitle);
        std::ranges::sort(m_faults);
        return m_faults;
    }

private:
    bool begin(int depth)
    {
        const QStringView name = m_xml.name();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (depth == 1 && !beginRoot(attributes))
            return false;
        m_hasTitle = m_hasTitle || (depth == 2 && name == "title"_L1);
        m_inStyle = name == "style"_L1;
        if (isActive(name))
            add(LogoFault::Active);
        if (name == "image"_L1 || name == "foreignObject"_L1)
            add(LogoFault::External);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name().startsWith("on"_L1))
                add(LogoFault::Active);
            const bool isReference = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
            if ((isReference && !attribute.value().startsWith(u'#')) || hasOutsideUrl(attribute.value()))
                add(LogoFault::External);
        }
        return true;
    }

    bool beginRoot(const QXmlStreamAttributes &attributes)
    {
        if (m_xml.name() != "svg"_L1 || m_xml.namespaceUri() != "http://www.w3.org/2000/svg"_L1)
            return false;
        if (attributes.value("version"_L1) != "1.2"_L1)
            add(LogoFault::Version);
        if (attributes.value("baseProfile"_L1) != "tiny-ps"_L1)
            add(LogoFault::Profile);
        if (attributes.hasAttribute("x"_L1) || attributes.hasAttribute("y"_L1))
            add(LogoFault::Position);
        return true;
    }

    void add(LogoFault fault)
    {
        if (!m_faults.contains(fault))
            m_faults.append(fault);
    }

    QXmlStreamReader m_xml;
    QList<LogoFault> m_faults;
    bool m_hasTitle = false, m_inStyle = false;
};

} // namespace

bool isBimiRecord(const QByteArray &text)
{
    const qsizetype end = text.indexOf(';');
    const TagList list = readTagList(end < 0 ? text : text.left(end));
    return list.broken.isEmpty() && list.isFirst("v") && list.value("v") == "BIMI1";
}

std::optional<BimiRecord> readBimi(const QByteArray &text)
{
    if (!isBimiRecord(text))
        return std::nullopt;
    const TagList list = readTagList(text);
    BimiRecord record;
    record.logo = list.value("l");
    record.evidence = list.value("a");
    record.hasLogo = list.find("l") != nullptr;
    record.broken = list.broken;
    record.twice = list.twice;
    return record;
}

std::optional<QString> bimiUrl(const QByteArray &text)
{
    if (text.size() > maximumUrl)
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && url.scheme() == "https"_L1 && !url.host(QUrl::FullyEncoded).isEmpty();
    if (!isWeb || !url.userInfo().isEmpty())
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
}

bool isLogoUrl(const QString &url)
{
    const QString path = QUrl(url, QUrl::StrictMode).path(QUrl::FullyEncoded);
    return path.endsWith(".svg"_L1, Qt::CaseInsensitive) || path.endsWith(".svgz"_L1, Qt::CaseInsensitive);
}

QString logoFaultName(LogoFault fault)
{
    switch (fault) {
    case LogoFault::NotXml: return u"no-xml"_s;
    case LogoFault::HasDtd: return u"dtd"_s;
    case LogoFault::NotSvg: return u"no-svg"_s;
    case LogoFault::Version: return u"version"_s;
    case LogoFault::Profile: return u"profile"_s;
    case LogoFault::Position: return u"position"_s;
    case LogoFault::NoTitle: return u"no-title"_s;
    case LogoFault::Active: return u"active"_s;
    case LogoFault::External: return u"external"_s;
    }
    return {};
}

QList<LogoFault> judgeLogo(const QByteArray &file)
{
    // The reader compares the attributes of a tag with each other: its time is quadratic.
    return file.size() > maximumLogo ? QList{LogoFault::NotXml} : LogoReader(file).read();
}

bool isPacked(const QByteArray &file)
{
    return file.startsWith("\x1f\x8b");
}

} // namespace policy
