# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail servers that no real software would be, one fault of the protocol each: what they say in the greeting, to EHLO, to STARTTLS and
in the handshake. Each is the only mail server of a domain of the same name, "mxlab-NAME.net"."""
import ssl
import subprocess
import time

NET = "5.44.27."
NAME = b"mail.mxlab-%s.net"
STARTTLS, OFFER = b"250-STARTTLS\r\n", b"250 8BITMIME\r\n"
GO = b"220 2.0.0 Ready to start TLS\r\n"


def talk(greeting=b"220 %(host)s ESMTP\r\n", hello=b"250-%(host)s\r\n250-STARTTLS\r\n250 8BITMIME\r\n", helo=None, starttls="works", answer=b"502 5.5.2 What?\r\n",
         slow=0.0):
    """A server that is right apart from what is given here. `helo`: refuses EHLO, and answers this to HELO."""
    return {"greeting": greeting, "hello": hello, "helo": helo, "starttls": starttls, "answer": answer, "slow": slow}


# What a byte can do wrong. "close": ends the connection there; "reset": with RST.
SCRIPTS = {
    # Greetings.
    "multiline": talk(b"220-%(host)s ESMTP\r\n220-second line\r\n220 third line\r\n"),
    "codechange": talk(b"220-%(host)s ESMTP\r\n250 third line\r\n"),
    "shortcode": talk(b"22 OK\r\n"),
    "nocode": talk(b"hello there\r\n"),
    "http": talk(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"),
    "imap": talk(b"* OK [CAPABILITY IMAP4rev1] ready\r\n"),
    "pop3": talk(b"+OK POP3 ready\r\n"),
    "linefeeds": talk(b"220 %(host)s ESMTP\n", b"250-%(host)s\n250-STARTTLS\n250 8BITMIME\n"),
    "returns": talk(b"220 %(host)s ESMTP\r"),
    "drip": talk(slow=0.03),
    "dripforever": talk(b"220 " + b"x" * 500, slow=0.5),
    "control": talk(b"220 %(host)s \0\x80\xff\x1b[31m\xe2\x80\xae<b>ESMTP</b>\r\n"),
    "closed220": talk(b"220 %(host)s ESMTP\r\n", "close"),
    "reset": talk("reset"),
    "421greeting": talk(b"421 4.3.2 %(host)s too busy\r\n"),
    "masked": talk(b"220 ************************\r\n", b"250-%(host)s\r\n250-XXXXXXXA\r\n250 8BITMIME\r\n"),
    "early": talk(b"220 %(host)s ESMTP\r\n250 %(host)s\r\n"),
    # EHLO.
    "onlyhelo": talk(hello=b"500 5.5.1 What?\r\n", helo=b"250 %(host)s\r\n"),
    "nohelo": talk(hello=b"502 5.5.1 No\r\n", helo=b"502 5.5.1 No\r\n"),
    "emptyehlo": talk(hello=b"250-%(host)s\r\n250-STARTTLS\r\n250 \r\n"),
    "barecode": talk(hello=b"250\r\n"),
    "ehlo421": talk(hello=b"421 4.7.0 Too many connections\r\n"),
    "ehlochange": talk(hello=b"250-%(host)s\r\n550 no\r\n"),
    "keywords": talk(hello=b"250-%(host)s\r\n" + b"".join(b"250-X%d\r\n" % n for n in range(100)) + b"250-starttls\r\n250-STARTTLS\r\n250 size 99999999999999999999999\r\n"),
    "thousand": talk(hello=b"250-%(host)s\r\n" + b"".join(b"250-X%d\r\n" % n for n in range(1000)) + b"250 STARTTLS\r\n"),
    "notkeyword": talk(hello=b"250-%(host)s\r\n250-XSTARTTLS\r\n250 X no STARTTLS here\r\n"),
    "otherclass": talk(hello=b"250-%(host)s\r\n250-STARTTLS\r\n250 8BITMIME\r\n", answer=b"550 2.0.0 Odd\r\n"),
    # STARTTLS and what follows.
    "lateinjection": talk(starttls="late"),
    "closestls": talk(starttls="close"),
    "garbagetls": talk(starttls="garbage"),
    "tls501": talk(starttls=b"501 5.5.4 Syntax\r\n"),
    "silentafter": talk(starttls="silent"),
    "sni": talk(starttls="sni"),
    "manynames": talk(starttls="manynames"),
    "htmlname": talk(starttls="htmlname"),
    "tlsfirst": talk(starttls="first"),
}
DOMAINS = {name: (f"mxlab-{name}.net", NET + str(number)) for number, name in enumerate(SCRIPTS, 1)}


def certificates(tls):
    """Certificates that nobody should issue."""
    def issue(name, subject, names):
        with open(f"{tls}/{name}.cnf", "w", encoding="ascii") as file:
            file.write("[req]\ndistinguished_name = d\nx509_extensions = e\nprompt = no\n[d]\nCN = " + subject + "\n[e]\nsubjectAltName = @n\n[n]\n"
                       + "".join(f"DNS.{n} = {text}\n" for n, text in enumerate(names, 1)))
        subprocess.run(["openssl", "req", "-x509", "-key", "server.key", "-days", "90", "-config", f"{name}.cnf", "-out", f"{name}.pem"], cwd=tls, check=True,
                       capture_output=True)

    issue("manynames", "mail.mxlab-manynames.net", [f"n{n}.mxlab-manynames.net" for n in range(2000)])
    issue("htmlname", "<img src=http://5.44.80.2/x>", ["<b>bold</b>.net", "mail.mxlab-htmlname.net"])


def contexts(tls):
    def context(name):
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(f"{tls}/{name}.pem", f"{tls}/{'server' if name in ('manynames', 'htmlname') else name}.key")
        return made

    def demand(_, name, __):
        return None if name else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    found = {name: context(name) for name in ("whole", "manynames", "htmlname")}
    found["sni"] = context("whole")
    found["sni"].sni_callback = demand
    found["first"] = found["works"] = found["silent"] = found["whole"]
    return found


def behave(name, script, tls):
    words = {b"host": NAME % name.encode()}

    def say(peer, text):
        if text == "close":
            return False
        if text == "reset":
            peer.reset()
            return False
        text = text % words if b"%(host)s" in text else text
        for piece in ([text[i:i + 1] for i in range(len(text))] if script["slow"] else [text]):
            time.sleep(script["slow"])
            peer.send(piece)
        return True

    def start_tls(peer):
        kind = script["starttls"]
        if isinstance(kind, bytes):
            return say(peer, kind)
        if kind == "close":
            return False
        peer.send(GO)
        if kind == "late":
            time.sleep(0.05)
            peer.send(b"250-injected\r\n250 X-EVIL\r\n")
        if kind == "garbage":
            peer.send(bytes(range(256)))
        peer.sock = tls[kind if kind in tls else "works"].wrap_socket(peer.sock, server_side=True)
        if kind == "silent":
            peer.wait_for_end()
        return True

    def serve(peer):
        if script["starttls"] == "first":
            peer.sock = tls["first"].wrap_socket(peer.sock, server_side=True)
        if not say(peer, script["greeting"]):
            return
        while (line := peer.line()) is not None:
            known = {"EHLO": script["hello"], "HELO": script["helo"] or script["hello"], "QUIT": b"221 2.0.0 Bye\r\n"}
            if line.startswith("STARTTLS"):
                if not start_tls(peer):
                    return
            elif not say(peer, known.get(line[:4], script["answer"])) or line.startswith("QUIT"):
                return

    return serve


def behaviours(tls):
    """name -> address, what to do with a connection on port 25. `tls`: the directory of certificates."""
    certificates(tls)
    made = contexts(tls)
    return {name: (DOMAINS[name][1], behave(name, script, made)) for name, script in SCRIPTS.items()}
