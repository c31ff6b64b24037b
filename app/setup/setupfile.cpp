// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup/setupfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostItems = 64; // servers, addresses of one server, outside servers
const auto schemaPrefix = "mxwizard-setup-"_L1;
constexpr int schemaVersion = 1;

template <typename Value>
struct Word
{
    Value value;
    const char *word;
};
constexpr Word<Mode> modes[] = {{Mode::Internet, "internet"}, {Mode::Lan, "lan"}, {Mode::Map, "map"}};
constexpr Word<ServiceProtocol> protocols[] = {
    {ServiceProtocol::Smtp, "smtp"}, {ServiceProtocol::Pop3, "pop3"}, {ServiceProtocol::Imap, "imap"}};
constexpr Word<Security> securities[] = {
    {Security::None, "none"}, {Security::StartTls, "starttls"}, {Security::ImplicitTls, "tls"}};

template <typename Value, size_t count>
QString wordOf(const Word<Value> (&words)[count], Value value)
{
    const auto *found = std::find_if(std::begin(words), std::end(words),
                                     [value](const auto &row) { return row.value == value; });
    return QString::fromLatin1(found->word);
}

/// A-labels, lower case, no last dot: the form the model keeps names in.
bool isCanonicalName(const QString &name)
{
    if (name.size() > 253)
        return false;
    const QStringList labels = name.split(u'.');
    return std::all_of(labels.cbegin(), labels.cend(), [](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
               });
    });
}

bool isProviderId(const QString &id)
{
    return id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

/// Reads one object key by key and remembers the first key whose value is wrong. A missing key leaves the
/// default.
class Reader
{
public:
    Reader(const QJsonObject &object, const QString &path, QString *badKey)
        : m_object(object), m_path(path), m_badKey(badKey)
    {
    }

    [[nodiscard]] bool ok() const { return m_badKey->isEmpty(); }
    [[nodiscard]] QString path(const QString &key) const { return m_path + key; }
    [[nodiscard]] QString *badKey() const { return m_badKey; }

    void require(const QString &key)
    {
        if (!m_object.contains(key))
            fail(key);
    }
    void fail(const QString &key)
    {
        if (ok())
            *m_badKey = path(key);
    }
    template <typename Accept>
    void string(const QString &key, QString &target, Accept accept)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        if (!value.isString() || !accept(value.toString()))
            return fail(key);
        target = value.toString();
    }
    template <typename Value, size_t count>
    void word(const QString &key, const Word<Value> (&words)[count], Value &target)
    {
        QString text;
        string(key, text, [&words](const QString &typed) {
            return std::any_of(std::begin(words), std::end(words),
                               [&typed](const auto &row) { return typed == QLatin1StringView(row.word); });
        });
        for (const auto &row : words)
            target = text == QLatin1StringView(row.word) ? row.value : target;
    }
    template <typename Integer>
    void integer(const QString &key, int minimum, int maximum, Integer &target)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || !(number >= minimum && number <= maximum) || number != double(int(number)))
            return fail(key);
        target = Integer(int(number));
    }
    void boolean(const QString &key, bool &target)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            return fail(key);
        target = value.toBool();
    }
    /// Calls `read(item, path)` for every item of a bounded array; it reports a wrong item by false.
    template <typename Read>
    void array(const QString &key, Read read)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        const QJsonArray items = value.toArray();
        if (!value.isArray() || items.size() > mostItems)
            return fail(key);
        for (qsizetype i = 0; i < items.size() && ok(); ++i) {
            const QString itemKey = u"%1[%2]"_s.arg(key).arg(i);
            if (!read(items[i], path(itemKey)))
                fail(itemKey);
        }
    }
    void addresses(const QString &key, QList<QHostAddress> &target)
    {
        array(key, [&target](const QJsonValue &value, const QString &) {
            const QHostAddress address(value.toString());
            const bool good = value.isString() && !address.isNull() && address.scopeId().isEmpty() &&
                              address.toString() == value.toString();
            if (good)
                target += address;
            return good;
        });
    }

private:
    const QJsonObject &m_object;
    QString m_path;
    QString *m_badKey;
};

QJsonArray toJson(const QList<QHostAddress> &addresses)
{
    QJsonArray array;
    for (const QHostAddress &address : addresses)
        array += address.toString();
    return array;
}

QJsonObject toJson(const OutsideServer &server)
{
    return {{u"protocol"_s, wordOf(protocols, server.protocol)},
            {u"hostName"_s, server.hostName},
            {u"port"_s, int(server.port)},
            {u"security"_s, wordOf(securities, server.security)}};
}

bool readServer(const QJsonValue &value, const QString &path, QString *badKey, MailServer &server)
{
    const QJsonObject object = value.toObject();
    Reader reader(object, path + u'.', badKey);
    reader.require(u"hostName"_s);
    reader.string(u"hostName"_s, server.hostName, isCanonicalName);
    reader.addresses(u"addresses"_s, server.addresses);
    reader.integer(u"priority"_s, 0, 65535, server.priority);
    return value.isObject() && reader.ok();
}

bool readDkimKey(const QJsonValue &value, const QString &path, QString *badKey, DkimKey &key)
{
    const QJsonObject object = value.toObject();
    Reader reader(object, path + u'.', badKey);
    QString publicKey;
    reader.require(u"selector"_s);
    reader.string(u"selector"_s, key.selector, isSelector);
    reader.string(u"publicKey"_s, publicKey, [](const QString &text) { return dkimKey(u"any"_s, text).has_value(); });
    key.publicKey = dkimKey(u"any"_s, publicKey).value_or(DkimKey{}).publicKey;
    return value.isObject() && reader.ok();
}

bool readOutsideServer(const QJsonValue &value, const QString &path, QString *badKey, OutsideServer &server)
{
    const QJsonObject object = value.toObject();
    Reader reader(object, path + u'.', badKey);
    reader.require(u"protocol"_s);
    reader.require(u"hostName"_s);
    reader.require(u"port"_s);
    reader.require(u"security"_s);
    reader.word(u"protocol"_s, protocols, server.protocol);
    reader.string(u"hostName"_s, server.hostName, isCanonicalName);
    reader.integer(u"port"_s, 1, 65535, server.port);
    reader.word(u"security"_s, securities, server.security);
    return value.isObject() && reader.ok();
}

} // namespace

QJsonObject toJson(const MailSetup &setup)
{
    QJsonArray servers;
    for (const MailServer &server : setup.servers) {
        servers += QJsonObject{{u"hostName"_s, server.hostName},
                               {u"addresses"_s, toJson(server.addresses)},
                               {u"priority"_s, server.priority}};
    }
    QJsonArray outsideServers, dkimKeys;
    for (const OutsideServer &server : setup.outsideServers)
        outsideServers += toJson(server);
    for (const DkimKey &key : setup.dkimKeys)
        dkimKeys += QJsonObject{{u"selector"_s, key.selector}, {u"publicKey"_s, QString::fromLatin1(key.publicKey)}};
    QJsonObject object{{u"mode"_s, wordOf(modes, setup.mode)},
            {u"domain"_s, setup.domain},
            {u"servers"_s, servers},
            {u"externalAddresses"_s, toJson(setup.externalAddresses)},
            {u"outsideServers"_s, outsideServers},
            {u"provider"_s, setup.providerId},
            {u"smtpPort"_s, int(setup.smtpPort)},
            {u"askPublicResolvers"_s, setup.askPublicResolvers},
            {u"ownNetworkAddresses"_s, toJson(setup.ownNetworkAddresses)},
            {u"askOutsideServices"_s, setup.askOutsideServices},
            {u"testRecipients"_s, setup.testRecipients},
            {u"outsideAddress"_s, setup.outsideAddress},
            {u"sendsAsOutside"_s, setup.sendsAsOutside},
            {u"dkimKeys"_s, dkimKeys},
            {u"simulated"_s, setup.simulated}};
    if (setup.smartHost)
        object.insert(u"smartHost"_s, toJson(*setup.smartHost));
    return object;
}

std::optional<MailSetup> setupFromJson(const QJsonObject &object, FileError *error)
{
    MailSetup setup;
    QString badKey;
    Reader reader(object, {}, &badKey);
    reader.require(u"mode"_s);
    reader.require(u"domain"_s);
    reader.word(u"mode"_s, modes, setup.mode);
    reader.string(u"domain"_s, setup.domain,
                  [](const QString &name) { return name.isEmpty() || isCanonicalName(name); });
    reader.array(u"servers"_s, [&setup, &badKey](const QJsonValue &value, const QString &path) {
        MailServer server;
        const bool good = readServer(value, path, &badKey, server);
        setup.servers += server;
        return good;
    });
    reader.addresses(u"externalAddresses"_s, setup.externalAddresses);
    reader.array(u"outsideServers"_s, [&setup, &badKey](const QJsonValue &value, const QString &path) {
        OutsideServer server;
        const bool good = readOutsideServer(value, path, &badKey, server);
        setup.outsideServers += server;
        return good;
    });
    reader.string(u"provider"_s, setup.providerId, isProviderId);
    reader.integer(u"smtpPort"_s, 1, 65535, setup.smtpPort);
    reader.boolean(u"askPublicResolvers"_s, setup.askPublicResolvers);
    reader.addresses(u"ownNetworkAddresses"_s, setup.ownNetworkAddresses);
    reader.boolean(u"askOutsideServices"_s, setup.askOutsideServices);
    reader.boolean(u"testRecipients"_s, setup.testRecipients);
    reader.string(u"outsideAddress"_s, setup.outsideAddress,
                  [](const QString &address) { return address.isEmpty() || mailAddress(address) == address; });
    reader.boolean(u"sendsAsOutside"_s, setup.sendsAsOutside);
    reader.array(u"dkimKeys"_s, [&setup, &badKey](const QJsonValue &value, const QString &path) {
        DkimKey key;
        const bool good = readDkimKey(value, path, &badKey, key);
        setup.dkimKeys += key;
        return good;
    });
    if (const QJsonValue value = object.value(u"smartHost"_s); !value.isUndefined()) {
        OutsideServer server;
        if (readOutsideServer(value, u"smartHost"_s, &badKey, server))
            setup.smartHost = server;
        else
            reader.fail(u"smartHost"_s);
    }
    reader.boolean(u"simulated"_s, setup.simulated);
    if (reader.ok())
        return setup;
    if (error)
        *error = {FileError::Kind::BadValue, badKey};
    return {};
}

FileError saveSetup(const MailSetup &setup, const QString &path)
{
    const QJsonObject object{{u"schema"_s, schemaPrefix + QString::number(schemaVersion)},
                             {u"setup"_s, toJson(setup)}};
    return saveAtomically(path, QJsonDocument(object).toJson());
}

std::optional<MailSetup> loadSetup(const QString &path, FileError *error)
{
    const auto refuse = [error](FileError::Kind kind, const QString &detail) -> std::optional<MailSetup> {
        if (error)
            *error = {kind, detail};
        return {};
    };
    const auto object = loadJson(path, largestFile, error);
    if (!object)
        return {};
    const QString schema = object->value(u"schema"_s).toString();
    bool isNumber = false;
    const int version =
        schema.startsWith(schemaPrefix) ? schema.mid(schemaPrefix.size()).toInt(&isNumber) : 0;
    if (isNumber && version > schemaVersion)
        return refuse(FileError::Kind::NewerVersion, path);
    if (!isNumber || version != schemaVersion || !object->value(u"setup"_s).isObject())
        return refuse(FileError::Kind::NotASetup, path);
    return setupFromJson(object->value(u"setup"_s).toObject(), error);
}

} // namespace setup
