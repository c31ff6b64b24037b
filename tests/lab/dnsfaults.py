# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Name servers that no real software would be: resolvers that lie, zones that no real server loads, silence."""
import socket
import struct
import threading

import world

A, NS, CNAME, SOA, AAAA = 1, 2, 5, 6, 28
NO_ERROR, SERVFAIL, NXDOMAIN, REFUSED = 0, 2, 3, 5
PARKING = "5.44.80.66"         # what a rewriting resolver gives for names that do not exist
FAKE_NET = "198.18.0."


def wire(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.rstrip(".").split(".") if label) + b"\0"


class Query:
    def __init__(self, data):
        self.data, labels, at = data, [], 12
        while data[at]:
            labels.append(data[at + 1:at + 1 + data[at]].decode("latin-1").lower())
            at += data[at] + 1
        self.name, self.end = ".".join(labels), at + 5
        self.type, = struct.unpack("!H", data[at + 1:at + 3])
        self.has_edns = struct.unpack("!H", data[10:12])[0] > 0

    def record(self, owner, kind, data, ttl=300):
        return wire(owner) + struct.pack("!HHIH", kind, 1, ttl, len(data)) + data

    def reply(self, rcode=NO_ERROR, answers=(), authority=(), authoritative=False):
        """A resolver's answer, or an authoritative one."""
        recursion_desired = self.data[2] & 0x01
        flags = 0x80 | recursion_desired | (0x04 if authoritative else 0), (0 if authoritative else 0x80) | rcode
        edns = b"\0\0\x29\x04\xd0\0\0\0\0\0\0" if self.has_edns else b""
        counts = struct.pack("!HHHH", 1, len(answers), len(authority), 1 if edns else 0)
        return self.data[:2] + bytes(flags) + counts + self.data[12:self.end] + b"".join(answers) + b"".join(authority) + edns


def ask_honest(data, server=world.ROUTER):
    """What the honest resolver of the LAN answers, or another server; None when it does not."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(10)
        sock.connect((server, 53))
        sock.send(data)
        try:
            return sock.recv(65535)
        except OSError:
            return None


def address(query, text):
    return query.record(query.name, A, socket.inet_aton(text), 60)


def rewriting(query):
    honest = ask_honest(query.data)
    if honest and honest[3] & 0x0F == NXDOMAIN:
        return query.reply(answers=[address(query, PARKING)] if query.type == A else [])
    return honest


def fake_ip(query):
    if query.type == A:
        return query.reply(answers=[address(query, FAKE_NET + str(sum(query.name.encode()) % 250 + 1))])
    return query.reply() if query.type == AAAA else ask_honest(query.data)


def captive(query):
    return query.reply(answers=[address(query, world.ROUTER)] if query.type == A else [])


RESOLVERS = {"rewriting": rewriting, "fakeip": fake_ip, "captive": captive,
             "failing": lambda query: query.reply(SERVFAIL), "refusing": lambda query: query.reply(REFUSED)}


def alias_at_apex(query):
    """Zones with a CNAME at their top, which hides everything else there. The first keeps its SOA and NS, as some DNS hosts do."""
    zone = next((z for z in ("mxlab-apexcname.net", "mxlab-allcname.net") if query.name == z or query.name.endswith("." + z)), None)
    if zone is None:
        return query.reply(REFUSED, authoritative=True)
    server = wire(world.SCRIPTED)
    soa = query.record(zone, SOA, server + wire("hostmaster.mxlab-dns.net") + struct.pack("!IIIII", 1, 7200, 1800, 1209600, 600))
    if query.name != zone:
        return query.reply(NXDOMAIN, authority=[soa], authoritative=True)
    own = {SOA: [soa], NS: [query.record(zone, NS, server)]} if zone == "mxlab-apexcname.net" else {}
    answer = own.get(query.type, [query.record(zone, CNAME, wire("www.mxlab-nomx.net"))])
    return query.reply(answers=answer, authoritative=True)


def receive(stream, length):
    data = b""
    while len(data) < length and (part := stream.recv(length - len(data))):
        data += part
    return data


def serve(listen, name, where, behave, log, over_tcp=True):
    """`listen`: faults.listener()."""
    def answer(data):
        query = Query(data)
        log.write(name, where, "line", f"{query.name} {query.type}")
        return behave(query)

    def datagram(data, client):
        if reply := answer(data):
            udp.sendto(reply, client)

    def datagrams():
        while True:
            threading.Thread(target=datagram, args=udp.recvfrom(4096), daemon=True).start()

    def stream(sock):
        with sock:
            while len(head := receive(sock, 2)) == 2:
                if reply := answer(receive(sock, struct.unpack("!H", head)[0])):
                    sock.sendall(struct.pack("!H", len(reply)) + reply)

    def streams():
        while True:
            threading.Thread(target=stream, args=(tcp.accept()[0],), daemon=True).start()

    udp = listen(where, 53, socket.SOCK_DGRAM)
    threading.Thread(target=datagrams, daemon=True).start()
    if over_tcp:
        tcp = listen(where, 53)
        threading.Thread(target=streams, daemon=True).start()


def start(listen, log):
    for name, where in world.LYING.items():
        serve(listen, name, where, RESOLVERS[name], log)
    serve(listen, "scripteddns", world.SCRIPTED_DNS, alias_at_apex, log)
    serve(listen, "udponlydns", world.UDP_DNS, lambda query: ask_honest(query.data, world.DNS_HOST[0]), log, over_tcp=False)
