// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/systemresolver.h"

#include "dns/presentation.h"

#include <QCoreApplication>
#include <QDnsLookup>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr int directAfterMs = 1'000;
constexpr int confirmationMs = 2'000; // for what is known already, but not for how long
constexpr qsizetype maximumLookups = 4;

/// Every QDnsLookup of this process, until its worker thread is really free again: QDnsLookup::abort() says
/// "finished" at once while the thread stays busy, so abandoned ones are kept, unseen, until they end by
/// themselves. None may outlive the application object: its destructor would wait for ever for a worker that
/// waits for it.
class LookupPool
{
public:
    static LookupPool &instance()
    {
        static LookupPool pool;
        return pool;
    }

    /// Nothing when all slots are taken. The result deletes itself after it has finished.
    QDnsLookup *start(QDnsLookup::Type type, const QString &name)
    {
        if (m_lookups.size() >= maximumLookups)
            return nullptr;
        if (!m_cleansUp)
            qAddPostRoutine([] { instance().deleteAll(); });
        m_cleansUp = true;
        auto *lookup = new QDnsLookup(type, name);
        m_lookups.insert(lookup, false);
        QObject::connect(lookup, &QDnsLookup::finished, lookup, [this, lookup] {
            m_lookups.remove(lookup);
            lookup->deleteLater();
        });
        return lookup;
    }

    void abandon(QDnsLookup *lookup)
    {
        if (m_lookups.contains(lookup))
            m_lookups.insert(lookup, true);
    }

    [[nodiscard]] int abandoned() const
    {
        return static_cast<int>(std::count(m_lookups.cbegin(), m_lookups.cend(), true));
    }

private:
    void deleteAll()
    {
        qDeleteAll(m_lookups.keyBegin(), m_lookups.keyEnd());
        m_lookups.clear();
        m_cleansUp = false; // the application forgets its post routines
    }

    QHash<QDnsLookup *, bool> m_lookups; ///< to: was it abandoned?
    bool m_cleansUp = false;
};

std::optional<QDnsLookup::Type> lookupType(RecordType type)
{
    switch (type) {
    case RecordType::A: return QDnsLookup::A;
    case RecordType::AAAA: return QDnsLookup::AAAA;
    case RecordType::CNAME: return QDnsLookup::CNAME;
    case RecordType::MX: return QDnsLookup::MX;
    case RecordType::NS: return QDnsLookup::NS;
    case RecordType::PTR: return QDnsLookup::PTR;
    case RecordType::TXT: return QDnsLookup::TXT;
    default: return {};
    }
}

/// QDnsLookup takes names through its IDN code; those that are more than host names go directly.
bool suitsQt(const QString &name)
{
    return name != u"."_s && !name.contains(u'\\') && presentation::isCanonical(name);
}

QList<ResourceRecord> recordsOf(const QDnsLookup &lookup)
{
    QList<ResourceRecord> records;
    for (const QDnsDomainNameRecord &record : lookup.canonicalNameRecords())
        records += nameRecord(record.name(), record.timeToLive(), RecordType::CNAME, record.value());
    for (const QDnsHostAddressRecord &record : lookup.hostAddressRecords())
        records += addressRecord(record.name(), record.timeToLive(), record.value());
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords())
        records += mxRecord(record.name(), record.timeToLive(), record.preference(), record.exchange());
    for (const QDnsDomainNameRecord &record : lookup.nameServerRecords())
        records += nameRecord(record.name(), record.timeToLive(), RecordType::NS, record.value());
    for (const QDnsDomainNameRecord &record : lookup.pointerRecords())
        records += nameRecord(record.name(), record.timeToLive(), RecordType::PTR, record.value());
    for (const QDnsTextRecord &record : lookup.textRecords())
        records +=
            {canonicalName(record.name()), RecordType::TXT, record.timeToLive(), TxtData{record.values()}};
    // Qt shuffles MX records of equal preference; the report of equal answers is to be equal.
    std::stable_sort(
        records.begin(), records.end(), [](const ResourceRecord &one, const ResourceRecord &other) {
            const auto *left = std::get_if<MxData>(&one.data);
            const auto *right = std::get_if<MxData>(&other.data);
            if (left == nullptr || right == nullptr)
                return false;
            return std::tie(left->preference, left->exchange) < std::tie(right->preference, right->exchange);
        });
    return records;
}

/// A null MX and a label that Qt cannot decode look alike.
bool hasEmptyExchange(const Answer &answer)
{
    return std::any_of(answer.records.begin(), answer.records.end(), [](const ResourceRecord &record) {
        const auto *data = std::get_if<MxData>(&record.data);
        return data != nullptr && data->exchange == u"."_s;
    });
}

/// Has Qt decoded a name into something that DNS does not carry?
bool hasStrangeName(const Answer &answer)
{
    return std::any_of(answer.records.begin(), answer.records.end(), [](const ResourceRecord &record) {
        const auto *name = std::get_if<NameData>(&record.data);
        const auto *mx = std::get_if<MxData>(&record.data);
        return !presentation::isCanonical(record.owner) ||
               (name != nullptr && !presentation::isCanonical(name->name)) ||
               (mx != nullptr && !presentation::isCanonical(mx->exchange));
    });
}

struct Heard
{
    Answer answer;
    bool sure = false; ///< else the system's name servers are asked what it really was
};

Heard hearRecords(const QDnsLookup &lookup, Answer answer)
{
    answer.records = recordsOf(lookup);
    answer.status = Status::NoError;
    if (hasStrangeName(answer)) {
        answer.records.clear();
        answer.status = Status::Malformed;
        return {answer, false};
    }
    if (!answer.matching().isEmpty())
        return {answer, !hasEmptyExchange(answer)};
    // From 6.8 this is NODATA, before it is what becomes of a damaged answer.
    answer.status = QT_VERSION < QT_VERSION_CHECK(6, 8, 0) ? Status::Malformed : Status::NoData;
    return {answer, false};
}

Heard hear(const QDnsLookup &lookup, const Question &question)
{
    Answer answer;
    answer.question = question;
    answer.answeredBy = question.server;
    bool sure = true;
    switch (lookup.error()) {
    case QDnsLookup::NoError: return hearRecords(lookup, answer);
    case QDnsLookup::NotFoundError: // Qt keeps the SOA to itself, which says how long this is remembered
        answer.status = Status::NxDomain;
        sure = false;
        break;
    case QDnsLookup::ServerFailureError: answer.status = Status::ServFail; break;
    case QDnsLookup::ServerRefusedError: answer.status = Status::Refused; break;
    default: // NODATA, silence, no server: Qt 6.4 says the same for all
        answer.status = Status::OtherError;
        sure = false;
        break;
    }
    answer.detail = answer.status == Status::OtherError ? lookup.errorString() : statusName(answer.status);
    return {answer, sure};
}

/// One question: QDnsLookup first; the system's name servers beside it when it is slow, and after it when it
/// was ambiguous.
class SystemLookup : public QObject
{
public:
    SystemLookup(const Question &question, const DirectOptions &options, Resolver::Callback callback,
                 QObject *context)
        : QObject(context), m_question(question), m_options(options), m_callback(std::move(callback))
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        const auto type = lookupType(question.type);
        if (type && suitsQt(question.name))
            m_lookup = LookupPool::instance().start(*type, absoluteName());
        if (m_lookup == nullptr) {
            askDirectly();
            return;
        }
        connect(m_lookup, &QDnsLookup::finished, this, [this] { takeFromQt(); });
        connect(&m_timer, &QTimer::timeout, this, [this] { askDirectly(); });
        m_timer.start(std::min(directAfterMs, m_options.timeoutMs));
        m_lookup->lookup();
    }

    ~SystemLookup() override { LookupPool::instance().abandon(m_lookup); }

private:
    /// On Unix Qt asks for the name as it is (res_nquery); Windows would try its search suffixes without the
    /// last dot.
    [[nodiscard]] QString absoluteName() const
    {
#ifdef Q_OS_WIN
        return m_question.name + u'.';
#else
        return m_question.name;
#endif
    }

    void askDirectly()
    {
        if (m_askedDirectly)
            return;
        m_askedDirectly = true;
        m_timer.stop();
        DirectOptions options = m_options;
        options.timeoutMs = static_cast<int>(std::max<qint64>(1, m_options.timeoutMs - m_clock.elapsed()));
        if (m_heard && !couldNotAsk(m_heard->answer.status))
            options.timeoutMs = std::min(options.timeoutMs, confirmationMs);
        const QList<Server> servers = systemNameServers();
        m_knowsServers = !servers.isEmpty();
        DirectResolver(servers, options).resolve(m_question, this, [this](const Answer &answer) {
            takeDirect(answer);
        });
    }

    void takeFromQt()
    {
        Heard heard = hear(*m_lookup, m_question);
        m_lookup = nullptr;
        if (heard.sure && (!m_askedDirectly || !couldNotAsk(heard.answer.status))) {
            finish(std::move(heard.answer));
            return;
        }
        m_heard = std::move(heard);
        if (m_direct)
            finishUnsure();
        else
            askDirectly();
    }

    void takeDirect(const Answer &answer)
    {
        m_direct = answer;
        if (!couldNotAsk(answer.status))
            finish(answer);
        else if (m_lookup == nullptr)
            finishUnsure();
        else
            waitForQt();
    }

    /// The name servers said nothing, QDnsLookup perhaps will: there may be more to the system than its name
    /// servers.
    void waitForQt()
    {
        m_timer.disconnect(this);
        connect(&m_timer, &QTimer::timeout, this, [this] { finishUnsure(); });
        m_timer.start(static_cast<int>(std::max<qint64>(0, m_options.timeoutMs - m_clock.elapsed())));
    }

    /// Neither is conclusive by itself; what QDnsLookup understood counts, else what the name servers said.
    void finishUnsure()
    {
        // From 6.8 Qt takes a damaged answer for NODATA; the same server's answer read by ourselves tells.
        const bool damaged = m_direct && m_direct->status == Status::Malformed;
        const bool takeQt = m_heard && (m_heard->sure || !m_knowsServers ||
                                        (!damaged && !couldNotAsk(m_heard->answer.status)));
        finish(takeQt ? m_heard->answer : *m_direct);
    }

    /// Always from the event loop; QDnsLookup and the timer may be those who call.
    void finish(Answer answer)
    {
        if (m_isDone)
            return;
        m_isDone = true;
        m_timer.stop();
        answer.elapsedMs = m_clock.elapsed();
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer)] {
                const Resolver::Callback callback = std::move(m_callback);
                delete this;
                callback(answer);
            },
            Qt::QueuedConnection);
    }

    Question m_question;
    DirectOptions m_options;
    Resolver::Callback m_callback;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QDnsLookup *m_lookup = nullptr; ///< the pool's; null as soon as it has finished
    std::optional<Heard> m_heard;
    std::optional<Answer> m_direct;
    bool m_askedDirectly = false;
    bool m_knowsServers = false;
    bool m_isDone = false;
};

} // namespace

SystemResolver::SystemResolver(DirectOptions options) : m_options(options) {}

SystemResolver::~SystemResolver() = default;

void SystemResolver::resolve(const Question &question, QObject *context, Callback callback)
{
    if (question.server.kind == Server::Kind::System)
        new SystemLookup(question, m_options, std::move(callback), context);
    else
        DirectResolver({}, m_options).resolve(question, context, std::move(callback));
}

int SystemResolver::stuckLookups()
{
    return LookupPool::instance().abandoned();
}

} // namespace dns
