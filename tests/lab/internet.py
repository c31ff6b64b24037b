# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mail domains and mail servers of the lab; world.py has the name servers and all zones.

The addresses are ordinary global ones and the names end in real public suffixes, because the program rightly refuses
reserved ones. Nothing leaves the network namespace, so nobody outside is concerned.
"""

import json
import os

import diagnosis
import hostile

with open(os.path.join(os.path.dirname(os.path.realpath(__file__)), "../../resources/services.json"), encoding="utf-8") as _file:
    _references = json.load(_file).get("referenceMailServers", [])

# Real mail servers (Postfix).
MX1, MX2, MX2_V6 = "5.44.25.10", "5.44.25.11", "2a02:4400:25::11"
SIGNED_MX = "5.44.25.12"
NO_TLS = "5.44.25.20"          # does not offer STARTTLS
SELF_SIGNED = "5.44.25.21"     # offers it with a certificate nobody signed
MANY = [f"5.44.100.{n}" for n in range(1, 101)]
LAN_SERVER = "192.168.7.5"     # the mail server of an office
PROVIDER = "5.44.110.10"       # where an outside mailbox lives: Postfix submission, Dovecot IMAP and POP3
PROVIDER_DEAD = "5.44.110.20"  # nothing listens there
# Mail servers of others, by which the program sees whether port 25 is open.
REFERENCE = {server["name"]: [f"5.44.90.{n}", f"2a02:4400:90::{n}"] for n, server in enumerate(_references, 1)}

# Faults on port 25, by name (faults.py).
FAULTS = {
    "refused": "5.44.25.30",     # nothing listens
    "silent": "5.44.25.40",      # packets are swallowed
    "silent2": "5.44.25.41",
    "tarpit": "5.44.25.50",      # accepts, never says a word
    "nonsense": "5.44.25.60",    # an SSH server
    "endless": "5.44.25.61",     # 220- lines for ever
    "longline": "5.44.25.62",    # one line without an end
    "reject554": "5.44.25.63",
    "tempfail": "5.44.25.64",    # 450 greeting
    "closes": "5.44.25.65",      # closes before the greeting
    "injection": "5.44.25.66",   # plain text behind the answer to STARTTLS
    "tlsrefused": "5.44.25.67",  # offers STARTTLS, then 454
    "tlssilent": "5.44.25.68",   # silence in the handshake
    "escape": "5.44.25.69",      # greeting with markup, escapes and bytes that are no text
    "recorder": "5.44.25.70",    # healthy, writes down every connection and every command
}
PRIVATE = "10.66.0.5"            # listens and writes down; must never see a connection that DNS caused
UNREACHABLE_NET, UNREACHABLE = "5.44.99.0/24", "5.44.99.9"
PROHIBITED_NET, PROHIBITED = "5.44.98.0/24", "5.44.98.9"

# What the echo services see, whoever asks. From inside, its port 25 swallows packets and the others refuse.
EXTERNAL_V4, EXTERNAL_V6 = "5.44.1.10", "2a02:4400:1::10"


def spf(*addresses):
    """As the program makes it."""
    terms = [("ip6:" if ":" in a else "ip4:") + a for a in addresses]
    return " ".join(["v=spf1 mx", *terms, "~all"])


def domain(name, mx, addresses=None, extra="", policy=True, sends=None):
    """The records of a mail domain. `mx`: (preference, host) with hosts relative to the domain unless they end in a dot;
    `addresses`: host -> list of addresses."""
    addresses = addresses or {}
    lines = [f"@ MX {preference} {host}" for preference, host in mx]
    for host, values in addresses.items():
        lines += [f"{host} {'AAAA' if ':' in a else 'A'} {a}" for a in values]
    if policy:
        own = sends if sends is not None else [a for values in addresses.values() for a in values]
        lines.append(f'@ TXT "{spf(*own)}"')
        lines.append(f'_dmarc TXT "v=DMARC1; p=none; rua=mailto:postmaster@{name}"')
    if extra:
        lines.append(extra)
    return name, "\n".join(lines) + "\n"


def one(label, address, **more):
    """A domain with one mail server at that address."""
    return domain(f"mxlab-{label}.net", [(10, "mail")], {"mail": [address]}, **more)


def domains():
    yield domain("mxlab-healthy.net", [(10, "mx1"), (20, "mx2")], {"mx1": [MX1], "mx2": [MX2, MX2_V6]})
    # Each fault of the records.
    yield domain("mxlab-nomx.net", [], {"www": ["5.44.80.1"]}, policy=False)
    yield domain("mxlab-implicit.net", [], {"@": [MX1]})
    yield domain("mxlab-nullmx.net", [(0, ".")], policy=False)
    yield domain("mxlab-private.net", [(10, "mail")], {"mail": [PRIVATE]})
    yield domain("mxlab-cname.net", [(10, "mail")], extra="mail CNAME mx1.mxlab-healthy.net.", sends=[MX1])
    yield domain("mxlab-ipmx.net", [(10, f"{MX1}.")], sends=[MX1])
    yield domain("mxlab-noaddr.net", [(10, "mail"), (20, "gone")], extra='mail TXT "no address here"')
    yield domain("mxlab-doubled.net", [(10, "mail.mxlab-doubled.net")], {"mail": [MX1]})
    yield domain("mxlab-twospf.net", [(10, "mail")], {"mail": [MX1]}, extra='@ TXT "v=spf1 -all"')
    yield domain("mxlab-nopolicy.net", [(10, "mail")], {"mail": [MX1]}, policy=False)
    yield domain("mxlab-v6only.net", [(10, "mail")], {"mail": [MX2_V6]})
    yield domain("mxlab-many.net", [(10 * n, f"mx{n}") for n in range(1, 101)],
                 {f"mx{n}": [MANY[n - 1]] for n in range(1, 101)}, policy=False,
                 extra='@ TXT "v=spf1 ip4:5.44.100.0/24 ~all"\n_dmarc TXT "v=DMARC1; p=none; rua=mailto:postmaster@mxlab-many.net"')
    yield domain("mxlab-five.net", [(10 * n, f"mx{n}") for n in range(1, 6)], {f"mx{n}": [MANY[n - 1]] for n in range(1, 6)})
    yield domain("xn--bcher-mxlab-thb.net", [(10, "mail")], {"mail": [MX1]})
    # Each fault of a server.
    for label, address in FAULTS.items():
        if label != "silent2":
            yield one(label, address)
    for name, address in hostile.DOMAINS.values():
        yield domain(name, [(10, "mail")], {"mail": [address]})
    yield one("notls", NO_TLS)
    yield one("selfsigned", SELF_SIGNED)
    yield one("unreachable", UNREACHABLE)
    yield one("prohibited", PROHIBITED)
    yield domain("mxlab-dead.net", [(10, "mx1"), (20, "mx2"), (30, "mx3")],
                 {"mx1": [FAULTS["silent"]], "mx2": [FAULTS["silent2"]], "mx3": [MX2]})
    # Several names for one address: still one connection.
    yield domain("mxlab-shared.net", [(10, "a"), (10, "b"), (20, "c")],
                 {host: [FAULTS["recorder"]] for host in "abc"}, sends=[FAULTS["recorder"]])
    # An outside mail provider, and a customer of his whose mail is collected (map mode).
    yield domain("mxlab-provider.net", [(10, "mail")],
                 {host: [PROVIDER] for host in ("mail", "imap", "pop", "smtp")} | {"dead": [PROVIDER_DEAD]}, sends=[PROVIDER])
    # A mail server at home, seen from home: the router lets nobody back in.
    yield one("home", EXTERNAL_V4)
    yield domain("mxlab-collected.net", [(10, "mail.mxlab-provider.net.")], sends=[PROVIDER])


# What the office's own DNS (Unbound) knows besides: a name server inside a LAN gives out private addresses.
LAN_NAMES = {"mail.firm.lan": LAN_SERVER, "firm.lan": LAN_SERVER}
LAN_HOSTS_FILE = {"mail.hosts.lan": LAN_SERVER, "hosts.lan": LAN_SERVER}


def addresses():
    """Where mail servers are, and what the echo services see."""
    return [MX1, MX2, MX2_V6, SIGNED_MX, NO_TLS, SELF_SIGNED, *MANY, LAN_SERVER, PROVIDER, PROVIDER_DEAD, *FAULTS.values(), PRIVATE,
            EXTERNAL_V4, EXTERNAL_V6, *diagnosis.addresses(), *(address for _, address in hostile.DOMAINS.values()), *(a for pair in REFERENCE.values() for a in pair)]
