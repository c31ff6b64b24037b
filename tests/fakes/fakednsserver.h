// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dns/answer.h"
#include "fakes/testcertificates.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <climits>
#include <memory>

namespace fakes {

/// A query as it arrived.
struct DnsQuery
{
    quint16 id = 0;
    QString name;
    dns::RecordType type = dns::RecordType::A;
    QByteArray question; ///< the question section as it arrived
    bool edns = false, recursionDesired = false, checkingDisabled = false, authenticData = false;
    bool overTcp = false, overTls = false;
    quint16 fromPort = 0;
};

struct DnsReply
{
    QList<dns::ResourceRecord> answers;
    QList<dns::ResourceRecord> authority;
    QList<dns::ResourceRecord> additional;
    QByteArray options; ///< of the OPT record, as they go over the wire
    int rcode = 0;
    bool authoritative = false, recursionAvailable = true, authenticData = false, truncated = false;
};

/// The whole message, without compression.
[[nodiscard]] QByteArray dnsMessage(const DnsQuery &query, const DnsReply &reply);
[[nodiscard]] QByteArray wireName(const QString &name);
/// One EDNS option with an extended error (RFC 8914).
[[nodiscard]] QByteArray extendedError(quint16 code, const QByteArray &text = {});
[[nodiscard]] QByteArray wireRecord(const dns::ResourceRecord &record);

/// How one question is treated. The default is an honest answer.
struct DnsScript
{
    enum class Trick {
        None,
        Silent,
        WrongId,
        WrongQuestion,
        NoQuestion,
        NotAReply,       ///< QR = 0
        WrongSource,     ///< the honest answer, from another port
        Garbage,
        CompressionLoop,
        BrokenRecord,    ///< header and question are right, RDLENGTH goes beyond the end
        FormErrOnEdns,
        BadVersOnEdns,
        SilentOnEdns,
        ServFailUnlessCheckingDisabled
    };
    enum class TcpTrick { None, Silent, CloseAtOnce, HalfAnswer, LyingLength, ByteByByte };

    DnsReply reply;
    Trick trick = Trick::None;
    bool thenTruth = false;           ///< after the false packet, the honest one; over TCP it alone
    TcpTrick tcpTrick = TcpTrick::None;
    int ignoreFirst = 0;              ///< so many UDP queries are dropped
    int ignoreFrom = INT_MAX;         ///< UDP queries after so many are dropped
    int delayMs = 0;
    QByteArray message;               ///< sent instead of an encoded reply; the id is put in
};

/// A DNS server on loopback, its port chosen by the system (a fixed one is for enterPrivateNetwork()), that answers UDP and TCP from a table and lies on demand.
///
///     FakeDnsServer server;
///     server.add(u"MX example.org"_s, {dns::mxRecord(u"example.org"_s, 300, 10, u"mail.example.org"_s)});
///     resolver.resolve({u"example.org"_s, dns::RecordType::MX, server.address()}, ...);
///
/// Questions without a row get `unknownRcode`. Answers that do not fit into 1232 octets are truncated over UDP.
class FakeDnsServer : public QObject
{
    Q_OBJECT

public:
    enum class Transport { UdpAndTcp, UdpOnly };
    explicit FakeDnsServer(Transport transport = Transport::UdpAndTcp,
                           const QHostAddress &address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0);

    [[nodiscard]] dns::Server address() const; ///< as a Named server
    void add(const QString &question, const QList<dns::ResourceRecord> &answers); ///< "MX example.org"; empty: NODATA
    void add(const QString &question, const DnsScript &script);

    enum class TlsTrick { None, SilentHandshake, CloseAtOnce };
    /// Also DNS over TLS, on a port of its own; the result has no tlsName.
    [[nodiscard]] dns::Server listenTls(const certificates::Identity &identity, TlsTrick trick = TlsTrick::None);

    [[nodiscard]] const QList<DnsQuery> &queries() const { return m_queries; }
    [[nodiscard]] qsizetype tcpConnections() const { return m_tcpConnections; }

    int unknownRcode = 3;

private:
    void readDatagrams();
    void acceptConnections(QTcpServer &server);
    void readStream(QTcpSocket *socket);
    void answerDatagram(const DnsQuery &query, const DnsScript &script, const QHostAddress &to);
    void answerStream(QTcpSocket *socket, const DnsQuery &query, const DnsScript &script);
    [[nodiscard]] DnsScript scriptFor(const DnsQuery &query) const;

    QUdpSocket m_udp;
    QUdpSocket m_elsewhere; ///< for answers from a wrong source
    QTcpServer m_tcp;
    std::unique_ptr<QTcpServer> m_tls;
    QHash<QString, DnsScript> m_table;
    QHash<QString, int> m_asked; ///< how often over UDP
    QList<DnsQuery> m_queries;
    qsizetype m_tcpConnections = 0;
};

} // namespace fakes
