// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/panelsheet.h"

#include "providers/panelsteps.h"
#include "setup/domainname.h"
#include "setup/sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

/// One planned record in the words of one panel.
class Entry
{
public:
    Entry(const Provider &provider, const QString &zone, const dns::ResourceRecord &record)
        : m_provider(provider), m_zone(zone), m_record(record), m_type(dns::typeName(record.type).toLower())
    {
    }

    [[nodiscard]] QString content(const QString &box) const
    {
        if (box == "type"_L1)
            return m_provider.typeNames.value(m_type, m_type.toUpper());
        if (box == "host"_L1)
            return host();
        if (box == "value"_L1)
            return value();
        if (box == "priority"_L1)
            return QString::number(std::get<dns::MxData>(m_record.data).preference);
        return m_provider.ttlText.isEmpty() ? QString::number(m_record.ttl) : m_provider.ttlText;
    }
    [[nodiscard]] QString label(const QString &box) const
    {
        return m_provider.labels.value(box + u'.' + m_type, m_provider.labels.value(box));
    }
    /// Does the form have that box for this record?
    [[nodiscard]] bool hasBox(const QString &box) const
    {
        const bool isMx = std::holds_alternative<dns::MxData>(m_record.data);
        if (box == "priority"_L1 && (!isMx || m_provider.priority == PriorityForm::InValue))
            return false;
        return !label(box).isEmpty();
    }
    [[nodiscard]] QString meaning(const QString &box) const;

private:
    [[nodiscard]] QString host() const
    {
        const ApexForm apex = m_provider.apexByType.value(m_type, m_provider.apex);
        const QString full = apex == ApexForm::FullNameDot ? m_record.owner + u'.' : m_record.owner;
        if (!setup::isInDomain(m_record.owner, m_zone))
            return full;
        if (m_record.owner != m_zone)
            return m_provider.relativeNames ? m_record.owner.chopped(m_zone.size() + 1) : full;
        switch (apex) {
        case ApexForm::At: return u"@"_s;
        case ApexForm::Blank: return {};
        case ApexForm::FullName:
        case ApexForm::FullNameDot: break;
        }
        return full;
    }
    [[nodiscard]] QString value() const
    {
        if (const auto *address = std::get_if<dns::AddressData>(&m_record.data))
            return address->address.toString();
        if (const auto *mx = std::get_if<dns::MxData>(&m_record.data)) {
            const QString target =
                m_provider.targetDot == TargetDot::Required ? mx->exchange + u'.' : mx->exchange;
            return m_provider.priority == PriorityForm::InValue
                       ? QString::number(mx->preference) + u' ' + target
                       : target;
        }
        const auto *text = std::get_if<dns::TxtData>(&m_record.data);
        const bool bare = text && m_provider.textQuotes == TextQuotes::None;
        return bare ? QString::fromUtf8(text->joined()) : m_record.dataText();
    }

    const Provider &m_provider;
    const QString &m_zone;
    const dns::ResourceRecord &m_record;
    QString m_type;
};

QString Entry::meaning(const QString &box) const
{
    const auto text = [](const char *source) { return QCoreApplication::translate("providers", source); };
    if (box == "type"_L1)
        return text(QT_TRANSLATE_NOOP("providers", "Kind of record"));
    if (box == "host"_L1)
        return m_record.owner == m_zone
                   ? text(QT_TRANSLATE_NOOP("providers", "Name of the record: here the domain itself"))
                   : text(QT_TRANSLATE_NOOP("providers", "Name of the record"));
    if (box == "priority"_L1)
        return text(
            QT_TRANSLATE_NOOP("providers", "Priority: the server with the lowest number is tried first"));
    if (box == "ttl"_L1)
        return text(QT_TRANSLATE_NOOP("providers", "How long others may keep the answer"));
    if (m_record.type == dns::RecordType::MX)
        return m_provider.priority == PriorityForm::InValue
                   ? text(QT_TRANSLATE_NOOP("providers", "Priority and name of the mail server"))
                   : text(QT_TRANSLATE_NOOP("providers", "Name of the mail server"));
    if (m_record.type == dns::RecordType::TXT)
        return text(QT_TRANSLATE_NOOP("providers", "Text, all on one line"));
    return text(QT_TRANSLATE_NOOP("providers", "Address of the server"));
}

/// Only what can be pasted as one line into any form.
bool isPlain(const QString &content)
{
    return std::all_of(content.cbegin(), content.cend(),
                       [](QChar character) { return character >= u' ' && character <= u'~'; });
}

QString zoneOf(const QString &domain)
{
    const QString registrable = setup::registrableDomain(domain);
    return registrable.isEmpty() ? domain : registrable;
}

/// The boxes of one record; nothing when a content cannot be pasted safely. `more`: a further line of an
/// entry above.
std::optional<QList<PanelBox>> boxesOf(const Entry &entry, const Provider &provider, bool more)
{
    QList<PanelBox> boxes;
    for (const QString &id : provider.boxOrder) {
        if (!entry.hasBox(id) || (more && id != "value"_L1))
            continue;
        const QString content = entry.content(id);
        if (id != "type"_L1 && id != "ttl"_L1 && !isPlain(content))
            return {};
        boxes += PanelBox{id, entry.label(id), entry.meaning(id), content, content.isEmpty()};
    }
    return boxes;
}

} // namespace

PanelSheet panelSheet(const Provider &provider, const QList<records::PlannedRecord> &records,
                      const setup::MailSetup &setup, const QString &zone)
{
    PanelSheet sheet;
    sheet.provider = &provider;
    sheet.zone = zone.isEmpty() ? zoneOf(setup.domain) : zone;
    sheet.namesUnverified = !provider.unverified.isEmpty();
    bool leftOut = false;
    if (setup.mode == setup::Mode::Internet) {
        for (const records::PlannedRecord &planned : records) {
            const Entry entry(provider, sheet.zone, planned.record);
            const bool more = provider.recordSets &&
                              std::any_of(sheet.entries.cbegin(), sheet.entries.cend(),
                                          [&planned](const PanelEntry &above) {
                                              return above.planned.record.owner == planned.record.owner &&
                                                     above.planned.record.type == planned.record.type;
                                          });
            const auto boxes = boxesOf(entry, provider, more);
            leftOut = leftOut || !boxes;
            if (boxes)
                sheet.entries +=
                    PanelEntry{planned, *boxes, more ? furtherLineNote(entry.label(u"value"_s)) : QString()};
        }
        sheet.notes = panelNotes(provider, sheet, setup, leftOut);
    }
    sheet.steps = panelSteps(provider, sheet, setup);
    return sheet;
}

} // namespace providers
