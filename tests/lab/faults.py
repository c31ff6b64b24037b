# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that misbehave on purpose, and servers that write down what they saw.

Every connection and every command is one JSON line in `log`: {"server", "address", "event", "text"}, with event
"connect", "line" or "close".
"""
import json
import os
import socket
import ssl
import struct
import threading
import time

import dnsfaults
import hostile
import internet
import world


class Log:
    def __init__(self, path):
        self._file = open(path, "a", buffering=1, encoding="ascii")
        self._lock = threading.Lock()

    def write(self, server, address, event, text=""):
        with self._lock:
            self._file.write(json.dumps({"server": server, "address": address, "event": event, "text": text}) + "\n")


def listener(address, port, kind=socket.SOCK_STREAM, backlog=64):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    sock = socket.socket(family, kind)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((address, port))
    if kind == socket.SOCK_STREAM:
        sock.listen(backlog)
    return sock


class Peer:
    """One accepted connection, with everything read from it written down."""

    def __init__(self, sock, name, address, log):
        self.sock, self.name, self.address, self.log = sock, name, address, log
        self._rest = b""

    def send(self, data):
        self.sock.sendall(data)

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def line(self):
        while b"\n" not in self._rest:
            data = self.sock.recv(4096)
            if not data:
                return None
            self._rest += data
        line, self._rest = self._rest.split(b"\n", 1)
        text = line.rstrip(b"\r").decode("latin-1")
        self.log.write(self.name, self.address, "line", text)
        return text.upper()

    def wait_for_end(self):
        while self.line() is not None:
            pass


def dialogue(peer, greeting, on_starttls=None):
    """An SMTP server that is correct apart from what `on_starttls` does. It answers commands until QUIT."""
    peer.send(greeting)
    while (line := peer.line()) is not None:
        if line.startswith(("EHLO", "HELO")):
            offers = b"250-PIPELINING\r\n250-SIZE 10240000\r\n"
            if on_starttls and not isinstance(peer.sock, ssl.SSLSocket):
                offers += b"250-STARTTLS\r\n"
            peer.send(b"250-mail.mxlab-%s.net\r\n" % peer.name.encode() + offers + b"250 8BITMIME\r\n")
        elif line == "STARTTLS" and on_starttls:
            if not on_starttls(peer):
                return
        elif line == "QUIT":
            peer.send(b"221 2.0.0 Bye\r\n")
            return
        else:
            peer.send(b"502 5.5.2 Error: command not recognized\r\n")


def greeting(name):
    return b"220 mail.mxlab-%s.net ESMTP ready\r\n" % name.encode()


def flood(chunk):
    def behave(peer):
        while True:
            peer.send(chunk)
    return behave


def injection(peer):
    peer.send(b"220 2.0.0 Ready to start TLS\r\n250-injected.example\r\n250 X-EVIL\r\n")
    peer.wait_for_end()


def tls_refused(peer):
    peer.send(b"454 4.7.0 TLS not available due to temporary reason\r\n")
    return True


def tls_silent(peer):
    peer.send(b"220 2.0.0 Ready to start TLS\r\n")
    while peer.sock.recv(4096):
        pass


def behaviours(certificate, key):
    """name -> what to do with a connection on port 25."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def start_tls(peer):
        peer.send(b"220 2.0.0 Ready to start TLS\r\n")
        peer.sock = context.wrap_socket(peer.sock, server_side=True)
        return True

    hostile = b"220 mail.mxlab-escape.net <b>bold</b> <img src=file:///etc/passwd> \x1b[31mred\xff\xfe\xe2\x80\xae %1 %2\r\n"
    return {
        "tarpit": lambda peer: peer.wait_for_end(),
        "nonsense": lambda peer: (peer.send(b"SSH-2.0-OpenSSH_9.2p1\r\n"), peer.wait_for_end()),
        "endless": flood(b"220-and more\r\n" * 64),
        "longline": flood(b"220 " + b"x" * 4096),
        "reject554": lambda peer: (peer.send(b"554 5.7.1 No SMTP service for your network\r\n"), peer.wait_for_end()),
        "tempfail": lambda peer: (peer.send(b"450 4.3.2 Try again later\r\n"), peer.wait_for_end()),
        "closes": lambda peer: None,
        "injection": lambda peer: dialogue(peer, greeting("injection"), injection),
        "tlsrefused": lambda peer: dialogue(peer, greeting("tlsrefused"), tls_refused),
        "tlssilent": lambda peer: dialogue(peer, greeting("tlssilent"), tls_silent),
        "escape": lambda peer: dialogue(peer, hostile),
        "recorder": lambda peer: dialogue(peer, greeting("recorder"), start_tls),
        "private": lambda peer: dialogue(peer, greeting("private")),
    }


def serve(name, address, behave, log):
    def handle(sock):
        log.write(name, address, "connect")
        peer = Peer(sock, name, address, log)
        try:
            behave(peer)
        except OSError:
            pass
        finally:
            peer.sock.close()
            log.write(name, address, "close")

    def accept():
        while True:
            sock, _ = server.accept()
            threading.Thread(target=handle, args=(sock,), daemon=True).start()

    server = listener(address, 25)
    threading.Thread(target=accept, daemon=True).start()


def swallow(address, port, keep):
    """A port whose SYNs get no answer: its queue of connections is full and nobody takes any off it."""
    server = listener(address, port, backlog=0)
    keep.append(server)
    for _ in range(2):
        filler = socket.socket(server.family)
        filler.setblocking(False)
        filler.connect_ex((address, port))
        keep.append(filler)


def listen_only(address, log):
    """A name server that reads questions and never answers."""
    def read():
        while True:
            udp.recv(4096)
            log.write("silentdns", address, "line")

    udp = listener(address, 53, socket.SOCK_DGRAM)
    threading.Thread(target=read, daemon=True).start()


def echo_answer(query):
    """Answers any question for an A, AAAA or TXT record with the address "seen"; anything else with no data."""
    end = 12
    while query[end]:
        end += query[end] + 1
    end += 1
    qtype, _ = struct.unpack("!HH", query[end:end + 4])
    v4, v6 = internet.EXTERNAL_V4, internet.EXTERNAL_V6
    data = {1: socket.inet_pton(socket.AF_INET, v4), 28: socket.inet_pton(socket.AF_INET6, v6),
            16: bytes([len(v4)]) + v4.encode()}.get(qtype)
    answer = b"" if data is None else b"\xc0\x0c" + query[end:end + 4] + struct.pack("!IH", 0, len(data)) + data
    return query[:2] + b"\x84\x00" + struct.pack("!HHHH", 1, 1 if answer else 0, 0, 0) + query[12:end + 4] + answer


def echo(address):
    udp = listener(address, 53, socket.SOCK_DGRAM)

    def answer():
        while True:
            query, client = udp.recvfrom(4096)
            udp.sendto(echo_answer(query), client)

    threading.Thread(target=answer, daemon=True).start()


def start(log_path, certificate, key, silent=(world.SILENT_DNS,)):
    """Starts everything; returns what has to be kept alive. `silent`: name servers that read questions and never answer."""
    log, keep = Log(log_path), []
    behave = behaviours(certificate, key)
    for name, address in [*internet.FAULTS.items(), ("private", internet.PRIVATE)]:
        if name in behave:
            serve(name, address, behave[name], log)
    for name, (address, hostile_behave) in hostile.behaviours(os.path.dirname(certificate)).items():
        serve(name, address, hostile_behave, log)
    for name in ("silent", "silent2"):
        swallow(internet.FAULTS[name], 25, keep)
    for address in silent:
        swallow(address, 53, keep)
        listen_only(address, log)
    for address in (world.PROXY, internet.EXTERNAL_V4):
        swallow(address, 25, keep)
    dnsfaults.start(listener, log)
    for address in world.ECHO_ALONE:
        echo(address)
    return keep
