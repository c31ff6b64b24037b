// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/wanted.h"

#include "simulation/certificates.h"

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

using dns::RecordType;

QByteArray spfText(const setup::MailSetup &setup)
{
    QByteArray text = "v=spf1 mx";
    for (const setup::MailServer &server : setup.servers) {
        for (const QHostAddress &address : server.addresses) {
            const bool v4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            text += (v4 ? " ip4:" : " ip6:") + address.toString().toLatin1();
        }
    }
    return text + " ~all";
}

void addService(Zone &zone, const QString &service, quint16 port, const QString &host)
{
    const dns::SrvData data{0, 1, port, host};
    zone.records += dns::ResourceRecord{service + u"._tcp."_s + zone.apex, RecordType::SRV, wantedTtl, data};
}

void addInternetRecords(Zone &zone, const setup::MailSetup &setup)
{
    const QString domain = setup.domain, host = setup.servers.value(0).hostName;
    const auto addText = [&](const QString &owner, const QByteArray &text) {
        zone.records += dns::txtRecord(owner, wantedTtl, text);
    };
    addText(domain, spfText(setup));
    for (const setup::MailServer &server : setup.servers)
        addText(server.hostName, "v=spf1 a ~all"_ba);
    addText(u"_dmarc."_s + domain, "v=DMARC1; p=none; rua=mailto:postmaster@" + domain.toLatin1());
    addText(u"_mta-sts."_s + domain, "v=STSv1; id=20240101"_ba);
    addText(u"_smtp._tls."_s + domain, "v=TLSRPTv1; rua=mailto:postmaster@" + domain.toLatin1());
    for (const setup::DkimKey &key : setup.dkimKeys)
        addText(key.selector + u"._domainkey."_s + domain, "v=DKIM1; k=rsa; p=" + key.publicKey);
    for (const QString &name : {u"mta-sts."_s + domain, u"autoconfig."_s + domain})
        zone.records += dns::addressRecord(name, wantedTtl, webAddress());
    addService(zone, u"_imaps"_s, 993, host);
    addService(zone, u"_submissions"_s, 465, host);
}

QByteArray protocolWord(setup::ServiceProtocol protocol)
{
    return protocol == setup::ServiceProtocol::Imap ? "imap"_ba : protocol == setup::ServiceProtocol::Pop3 ? "pop3"_ba : "smtp"_ba;
}

} // namespace

QList<setup::OutsideServer> providerServers()
{
    return {{setup::ServiceProtocol::Imap, u"imap.isp.example"_s, 993, setup::Security::ImplicitTls},
            {setup::ServiceProtocol::Pop3, u"pop3.isp.example"_s, 110, setup::Security::StartTls},
            {setup::ServiceProtocol::Smtp, u"smtp.isp.example"_s, 587, setup::Security::StartTls}};
}

setup::DkimKey dkimKey()
{
    return {u"mail"_s,
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6kdUOa4homKBeqELM26Vyn//RFDangv+XXrhlrkrjyjVR1Pf95ZbEh0K"
            "cL3qug1VcQwWujYiFINLeNMlImD7WiiBfTs6jIVYkvkZTQ1LJnVkZETVU7AbumPQyjMr9zdbOVJ2VhHAEnulenF67eLxlMbESOs8"
            "tNgNCpu9aXLkFiHOD7cmugOkBVvjQAPa3BgYeFavPcOnIU99iGk8yXeEJLKlpMeVqf/nhLVJM0ta9r5EIxlIVQe/bluLRyuZl+7E"
            "5Bjw8AYv6Ua4CNilpB/3nHvpczrEhTZMdkvRT2aARgfzjJ0PIZM4YHInj1NnHVVh9GOWc7sVCF9p2qRanD94XQIDAQAB"_ba};
}

Zone emptyZone(const QString &apex, const QStringList &nameServers)
{
    const QStringList names = nameServers.isEmpty() ? QStringList{u"ns1.dns.example"_s, u"ns2.dns.example"_s} : nameServers;
    Zone zone{apex, {}};
    const dns::SoaData soa{names.first(), u"hostmaster.dns.example"_s, 2024010101, 7200, 900, 1'209'600, 300};
    zone.records += dns::ResourceRecord{apex, RecordType::SOA, wantedTtl, soa};
    for (const QString &name : names)
        zone.records += dns::nameRecord(apex, wantedTtl, RecordType::NS, name);
    return zone;
}

Zone wantedZone(const setup::MailSetup &setup)
{
    Zone wanted = emptyZone(setup.domain);
    wanted.insideOnly = setup.mode == setup::Mode::Lan;
    for (const setup::MailServer &server : setup.servers) {
        for (const QHostAddress &address : server.addresses)
            wanted.records += dns::addressRecord(server.hostName, wantedTtl, address);
        if (setup.mode == setup::Mode::Internet)
            wanted.records += dns::mxRecord(setup.domain, wantedTtl, quint16(server.priority), server.hostName);
    }
    if (setup.mode == setup::Mode::Map)
        wanted.records += dns::mxRecord(setup.domain, wantedTtl, 10, u"mx.isp.example"_s);
    if (setup.mode != setup::Mode::Lan)
        wanted.records += dns::addressRecord(setup.domain, wantedTtl, webAddress());
    if (setup.mode == setup::Mode::Internet)
        addInternetRecords(wanted, setup);
    return wanted;
}

dns::ResourceRecord tlsaRecord(const QString &host, const QString &certificateName)
{
    const tls::ChainLink link = chainOf(certificateName).first();
    const dns::TlsaData data{3, 1, 1, QByteArray::fromHex(link.spkiSha256)};
    return {u"_25._tcp."_s + host, RecordType::TLSA, wantedTtl, data};
}

Page clientConfig(const QString &domain, const QList<setup::OutsideServer> &servers)
{
    const QByteArray name = domain.toLatin1();
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n  <emailProvider id=\"" + name +
                      "\">\n    <domain>" + name + "</domain>\n    <displayName>" + name + "</displayName>\n";
    for (const setup::OutsideServer &server : servers) {
        const QByteArray kind = server.protocol == setup::ServiceProtocol::Smtp ? "outgoing"_ba : "incoming"_ba;
        text += "    <" + kind + "Server type=\"" + protocolWord(server.protocol) + "\">\n      <hostname>" + server.hostName.toLatin1() +
                "</hostname>\n      <port>" + QByteArray::number(server.port) + "</port>\n      <socketType>" +
                (server.security == setup::Security::ImplicitTls ? "SSL" : "STARTTLS") +
                "</socketType>\n      <username>%EMAILADDRESS%</username>\n"
                "      <authentication>password-cleartext</authentication>\n    </" +
                kind + "Server>\n";
    }
    return {200, u"text/xml"_s, text + "  </emailProvider>\n</clientConfig>\n"};
}

QHash<QString, Page> wantedPages(const setup::MailSetup &setup)
{
    if (setup.mode != setup::Mode::Internet)
        return {};
    const QString host = setup.servers.value(0).hostName;
    QByteArray policy = "version: STSv1\r\nmode: testing\r\n"_ba;
    for (const setup::MailServer &server : setup.servers)
        policy += "mx: " + server.hostName.toLatin1() + "\r\n";
    policy += "max_age: 604800\r\n";
    return {{u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(setup.domain), {200, u"text/plain"_s, policy}},
            {u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(setup.domain),
             clientConfig(setup.domain, {{setup::ServiceProtocol::Imap, host, 993, setup::Security::ImplicitTls},
                                         {setup::ServiceProtocol::Smtp, host, 465, setup::Security::ImplicitTls}})}};
}

} // namespace simulation
