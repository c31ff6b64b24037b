// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/models/recentsetups.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maximumBytes = 1024 * 1024;
}

RecentSetups::RecentSetups(const QString &path)
    : m_path(path.isEmpty()
                 ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/recent.json"_s
                 : path)
{
    load();
}

void RecentSetups::load()
{
    m_setups.clear();
    if (!QFileInfo::exists(m_path))
        return;
    setup::FileError error;
    const auto object = setup::loadJson(m_path, maximumBytes, &error);
    if (!object || object->value("schema"_L1) != "mxwizard-recent-1"_L1)
        return;
    m_enabled = object->value("remember"_L1).toBool(true);
    const QJsonArray array = object->value("setups"_L1).toArray();
    for (const QJsonValue &value : array) {
        const auto setup = setup::setupFromJson(value.toObject(), &error);
        if (setup && !setup->domain.isEmpty() && m_setups.size() < maximum)
            m_setups.append(*setup);
    }
}

setup::FileError RecentSetups::save() const
{
    QJsonArray array;
    for (const setup::MailSetup &setup : m_setups)
        array.append(setup::toJson(setup));
    const QJsonObject object{
        {u"schema"_s, u"mxwizard-recent-1"_s}, {u"remember"_s, m_enabled}, {u"setups"_s, array}};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return setup::saveAtomically(m_path, QJsonDocument(object).toJson());
}

setup::FileError RecentSetups::add(const setup::MailSetup &setup)
{
    load(); // another window may have written meanwhile
    if (!m_enabled)
        return {};
    m_setups.removeIf([&setup](const setup::MailSetup &old) {
        return old.domain == setup.domain && old.mode == setup.mode;
    });
    m_setups.prepend(setup);
    if (m_setups.size() > maximum)
        m_setups.resize(maximum);
    return save();
}

setup::FileError RecentSetups::forget(int index)
{
    if (index < 0 || index >= m_setups.size())
        return {};
    m_setups.removeAt(index);
    return save();
}

setup::FileError RecentSetups::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        m_setups.clear();
    return save();
}

} // namespace wizard
