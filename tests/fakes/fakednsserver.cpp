// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/fakednsserver.h"

#include "dns/presentation.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fakes {

namespace {

constexpr qsizetype largestDatagram = 1232;

QByteArray number16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

QByteArray number32(quint32 value)
{
    return number16(static_cast<int>(value >> 16)) + number16(static_cast<int>(value & 0xffff));
}

int read16(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<uchar>(bytes.at(offset)) << 8 | static_cast<uchar>(bytes.at(offset + 1));
}

struct WireData
{
    QByteArray operator()(const dns::AddressData &data) const
    {
        if (data.address.protocol() == QAbstractSocket::IPv4Protocol)
            return number32(data.address.toIPv4Address());
        const Q_IPV6ADDR bytes = data.address.toIPv6Address();
        return {reinterpret_cast<const char *>(bytes.c), 16};
    }
    QByteArray operator()(const dns::NameData &data) const { return wireName(data.name); }
    QByteArray operator()(const dns::MxData &data) const
    {
        return number16(data.preference) + wireName(data.exchange);
    }
    QByteArray operator()(const dns::TxtData &data) const
    {
        QByteArray result;
        for (const QByteArray &string : data.strings)
            result += static_cast<char>(string.size()) + string;
        return result;
    }
    QByteArray operator()(const dns::SoaData &data) const
    {
        return wireName(data.primary) + wireName(data.mailbox) + number32(data.serial) +
               number32(data.refresh) + number32(data.retry) + number32(data.expire) + number32(data.minimum);
    }
    QByteArray operator()(const dns::SrvData &data) const
    {
        return number16(data.priority) + number16(data.weight) + number16(data.port) + wireName(data.target);
    }
    QByteArray operator()(const dns::TlsaData &data) const
    {
        return QByteArray(1, char(data.usage)) + char(data.selector) + char(data.matching) + data.association;
    }
    QByteArray operator()(const dns::CaaData &data) const
    {
        return QByteArray(1, char(data.flags)) + char(data.tag.size()) + data.tag + data.value;
    }
    QByteArray operator()(const dns::UnknownData &data) const { return data.rdata; }
};

std::optional<DnsQuery> readQuery(const QByteArray &message, bool overTcp)
{
    if (message.size() < 17 || read16(message, 4) != 1)
        return {};
    DnsQuery query;
    query.id = static_cast<quint16>(read16(message, 0));
    query.recursionDesired = (read16(message, 2) & 0x0100) != 0;
    query.checkingDisabled = (read16(message, 2) & 0x0010) != 0;
    query.authenticData = (read16(message, 2) & 0x0020) != 0;
    query.edns = read16(message, 10) == 1;
    query.overTcp = overTcp;
    QList<QByteArray> labels;
    qsizetype position = 12;
    while (position < message.size() && message.at(position) != 0) {
        const int length = static_cast<uchar>(message.at(position));
        labels += message.mid(position + 1, length);
        position += 1 + length;
    }
    if (position + 5 > message.size())
        return {};
    query.name = dns::presentation::name(labels);
    query.type = static_cast<dns::RecordType>(read16(message, position + 1));
    query.question = message.mid(12, position + 5 - 12);
    return query;
}

QString key(dns::RecordType type, const QString &name)
{
    return dns::typeName(type) + u' ' + name;
}

/// The packets for one query, in the order they are sent; false ones first.
QList<QByteArray> packets(const DnsQuery &query, const DnsScript &script)
{
    using Trick = DnsScript::Trick;
    QByteArray truth = dnsMessage(query, script.reply);
    if (!script.message.isEmpty())
        truth = number16(query.id) + script.message.mid(2);
    DnsQuery other = query;
    DnsReply error;
    QByteArray lie;
    switch (script.trick) {
    case Trick::None:
    case Trick::WrongSource: return {truth};
    case Trick::Silent: break;
    case Trick::WrongId:
        other.id = static_cast<quint16>(query.id + 1);
        lie = dnsMessage(other, script.reply);
        break;
    case Trick::WrongQuestion:
        other.question = wireName(u"other.example"_s) + number16(int(query.type)) + number16(1);
        lie = dnsMessage(other, script.reply);
        break;
    case Trick::NoQuestion:
        other.question.clear();
        lie = dnsMessage(other, script.reply);
        break;
    case Trick::NotAReply:
        lie = truth;
        lie[2] = static_cast<char>(lie.at(2) & 0x7f);
        break;
    case Trick::Garbage: lie = QByteArray("SSH-2.0-OpenSSH_9.2\r\n"); break;
    case Trick::CompressionLoop:
        lie = number16(query.id) + QByteArray::fromHex("81800001000100000000") + query.question;
        lie += number16(0xc000 | int(lie.size())) + number16(int(query.type)) +
               QByteArray::fromHex("0001000000ff0000");
        break;
    case Trick::BrokenRecord:
        lie = number16(query.id) + QByteArray::fromHex("81800001000100000000") + query.question +
              QByteArray::fromHex("c00c") + number16(int(query.type)) +
              QByteArray::fromHex("0001000000ff00ff010203");
        break;
    case Trick::FormErrOnEdns: error.rcode = 1; return {query.edns ? dnsMessage(query, error) : truth};
    case Trick::BadVersOnEdns: error.rcode = 16; return {query.edns ? dnsMessage(query, error) : truth};
    case Trick::SilentOnEdns: return query.edns ? QList<QByteArray>{} : QList<QByteArray>{truth};
    case Trick::ServFailUnlessCheckingDisabled:
        error.rcode = 2;
        return {query.checkingDisabled ? truth : dnsMessage(query, error)};
    }
    QList<QByteArray> result;
    if (!lie.isEmpty())
        result += lie;
    if (script.thenTruth)
        result += truth;
    return result;
}

class TlsServer : public QTcpServer
{
public:
    TlsServer(const certificates::Identity &identity, FakeDnsServer::TlsTrick trick) : m_trick(trick)
    {
        m_configuration.setLocalCertificate(QSslCertificate(identity.certificate));
        m_configuration.setPrivateKey(QSslKey(identity.key, QSsl::Ec));
        m_configuration.setAllowedNextProtocols({"dot"});
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(descriptor);
        addPendingConnection(socket);
        if (m_trick == FakeDnsServer::TlsTrick::None)
            socket->startServerEncryption();
        else if (m_trick == FakeDnsServer::TlsTrick::CloseAtOnce)
            socket->disconnectFromHost();
    }

private:
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
    FakeDnsServer::TlsTrick m_trick;
};

} // namespace

QByteArray wireName(const QString &name)
{
    QByteArray result;
    const auto labels = dns::presentation::labels(name);
    Q_ASSERT_X(labels, "wireName", "not a name");
    for (const QByteArray &label : *labels)
        result += static_cast<char>(label.size()) + label;
    return result + '\0';
}

QByteArray wireRecord(const dns::ResourceRecord &record)
{
    const QByteArray data = std::visit(WireData{}, record.data);
    return wireName(record.owner) + number16(int(record.type)) + number16(1) + number32(record.ttl) +
           number16(int(data.size())) + data;
}

QByteArray extendedError(quint16 code, const QByteArray &text)
{
    return number16(15) + number16(2 + int(text.size())) + number16(code) + text;
}

QByteArray dnsMessage(const DnsQuery &query, const DnsReply &reply)
{
    int flags = 0x8000 | (reply.rcode & 0xf);
    flags |= reply.authoritative ? 0x0400 : 0;
    flags |= reply.truncated ? 0x0200 : 0;
    flags |= query.recursionDesired ? 0x0100 : 0;
    flags |= reply.recursionAvailable ? 0x0080 : 0;
    flags |= reply.authenticData ? 0x0020 : 0;
    const bool withOpt = query.edns && (reply.rcode == 0 || reply.rcode > 15 || !reply.options.isEmpty());
    QByteArray message = number16(query.id) + number16(flags) + number16(query.question.isEmpty() ? 0 : 1) +
                         number16(int(reply.answers.size())) + number16(int(reply.authority.size())) +
                         number16(int(reply.additional.size()) + (withOpt ? 1 : 0)) + query.question;
    for (const dns::ResourceRecord &record : reply.answers)
        message += wireRecord(record);
    for (const dns::ResourceRecord &record : reply.authority)
        message += wireRecord(record);
    for (const dns::ResourceRecord &record : reply.additional)
        message += wireRecord(record);
    if (withOpt) {
        message += QByteArray::fromHex("00002904d0") + static_cast<char>(reply.rcode >> 4);
        message += QByteArray(3, '\0') + number16(int(reply.options.size())) + reply.options;
    }
    return message;
}

FakeDnsServer::FakeDnsServer(Transport transport, const QHostAddress &address, quint16 port)
{
    m_udp.setProxy(QNetworkProxy::NoProxy);
    m_elsewhere.setProxy(QNetworkProxy::NoProxy);
    m_tcp.setProxy(QNetworkProxy::NoProxy);
    // One port number for both; the one the system gives for UDP may be taken for TCP.
    bool bound = false;
    for (int attempt = 0; attempt < 20 && !bound; ++attempt) {
        m_udp.close();
        bound = m_udp.bind(address, port) &&
                (transport == Transport::UdpOnly || m_tcp.listen(address, m_udp.localPort()));
    }
    const bool elsewhereBound = m_elsewhere.bind(address, 0);
    if (!bound || !elsewhereBound)
        qFatal("FakeDnsServer: no port: %s", qPrintable(m_udp.errorString()));
    connect(&m_udp, &QUdpSocket::readyRead, this, &FakeDnsServer::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] { acceptConnections(m_tcp); });
}

dns::Server FakeDnsServer::listenTls(const certificates::Identity &identity, TlsTrick trick)
{
    m_tls = std::make_unique<TlsServer>(identity, trick);
    m_tls->setProxy(QNetworkProxy::NoProxy);
    if (!m_tls->listen(m_udp.localAddress(), 0))
        qFatal("FakeDnsServer: no port: %s", qPrintable(m_tls->errorString()));
    connect(m_tls.get(), &QTcpServer::newConnection, this, [this] { acceptConnections(*m_tls); });
    dns::Server server = address();
    server.port = m_tls->serverPort();
    server.transport = dns::Server::Transport::Tls;
    return server;
}

dns::Server FakeDnsServer::address() const
{
    return {dns::Server::Kind::Named, m_udp.localAddress(), m_udp.localPort()};
}

void FakeDnsServer::add(const QString &question, const QList<dns::ResourceRecord> &answers)
{
    DnsScript script;
    script.reply.answers = answers;
    add(question, script);
}

void FakeDnsServer::add(const QString &question, const DnsScript &script)
{
    const QStringList words = question.split(u' ');
    const auto type = dns::typeFromName(words.first());
    Q_ASSERT_X(words.size() == 2 && type, "FakeDnsServer::add", "TYPE name");
    m_table.insert(key(*type, dns::canonicalName(words.last())), script);
}

DnsScript FakeDnsServer::scriptFor(const DnsQuery &query) const
{
    DnsScript unknown;
    unknown.reply.rcode = unknownRcode;
    return m_table.value(key(query.type, query.name), unknown);
}

void FakeDnsServer::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        QByteArray datagram(m_udp.pendingDatagramSize(), '\0');
        QHostAddress from;
        quint16 port = 0;
        m_udp.readDatagram(datagram.data(), datagram.size(), &from, &port);
        auto query = readQuery(datagram, false);
        if (!query)
            continue;
        query->fromPort = port;
        m_queries += *query;
        const DnsScript script = scriptFor(*query);
        const int before = m_asked[key(query->type, query->name)]++;
        if (before < script.ignoreFirst || before >= script.ignoreFrom)
            continue;
        if (script.delayMs == 0)
            answerDatagram(*query, script, from);
        else
            QTimer::singleShot(script.delayMs, this,
                               [this, query, script, from] { answerDatagram(*query, script, from); });
    }
}

void FakeDnsServer::answerDatagram(const DnsQuery &query, const DnsScript &script, const QHostAddress &to)
{
    QUdpSocket &socket = script.trick == DnsScript::Trick::WrongSource ? m_elsewhere : m_udp;
    for (QByteArray packet : packets(query, script)) {
        if (packet.size() > largestDatagram) {
            DnsReply truncated;
            truncated.truncated = true;
            packet = dnsMessage(query, truncated);
        }
        socket.writeDatagram(packet, to, query.fromPort);
    }
    if (script.trick == DnsScript::Trick::WrongSource && script.thenTruth)
        m_udp.writeDatagram(dnsMessage(query, script.reply), to, query.fromPort);
}

void FakeDnsServer::acceptConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        ++m_tcpConnections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readStream(socket); });
    }
}

void FakeDnsServer::readStream(QTcpSocket *socket)
{
    if (socket->bytesAvailable() < 2)
        return;
    const QByteArray start = socket->peek(2);
    if (socket->bytesAvailable() < 2 + read16(start, 0))
        return;
    auto query = readQuery(socket->readAll().mid(2), true);
    if (!query)
        return;
    query->overTls = qobject_cast<QSslSocket *>(socket) != nullptr;
    m_queries += *query;
    answerStream(socket, *query, scriptFor(*query));
}

void FakeDnsServer::answerStream(QTcpSocket *socket, const DnsQuery &query, const DnsScript &script)
{
    DnsScript honest = script;
    honest.reply.truncated = false;
    if (script.thenTruth)
        honest.trick = DnsScript::Trick::None;
    const QList<QByteArray> messages = packets(query, honest);
    if (messages.isEmpty() || script.tcpTrick == DnsScript::TcpTrick::Silent)
        return;
    const QByteArray &message = messages.first();
    const QByteArray framed = number16(int(message.size())) + message;
    switch (script.tcpTrick) {
    case DnsScript::TcpTrick::None:
        // A server may close after one answer (RFC 7766 section 6.2.3).
        socket->write(framed);
        socket->disconnectFromHost();
        break;
    case DnsScript::TcpTrick::Silent: break;
    case DnsScript::TcpTrick::CloseAtOnce: socket->disconnectFromHost(); break;
    case DnsScript::TcpTrick::HalfAnswer:
        socket->write(framed.first(framed.size() / 2));
        socket->disconnectFromHost();
        break;
    case DnsScript::TcpTrick::LyingLength: socket->write(number16(65535) + message); break;
    case DnsScript::TcpTrick::ByteByByte:
        for (qsizetype i = 0; i < framed.size(); ++i) {
            QTimer::singleShot(int(i) / 32, socket, [socket, framed, i] {
                socket->write(framed.sliced(i, 1));
                socket->flush();
            });
        }
        break;
    }
}

} // namespace fakes
