# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The name servers of the lab and every zone they hold: a root, a registry for the top-level zones, two DNS hosts, and the faults
that zones and delegations have. Root servers and public resolvers have their real addresses (resources/services.json), so the
program runs with the data it is shipped with.
"""
import ipaddress
import json
import os

import diagnosis
import internet
from internet import MX1, MX2, domain, one

with open(os.path.join(os.path.dirname(os.path.realpath(__file__)), "../../resources/services.json"), encoding="utf-8") as _file:
    SERVICES = json.load(_file)
_lists = os.path.join(os.path.dirname(os.path.realpath(__file__)), "../../resources/blocklists.json")
BLOCK_LISTS = []
if os.path.exists(_lists):
    with open(_lists, encoding="utf-8") as _file:
        BLOCK_LISTS = json.load(_file)["lists"]
ROOT = [(server["name"], server["ipv4"], server["ipv6"]) for server in SERVICES["rootServers"]]
ROOT_ADDRESSES = [address for server in ROOT for address in server[1:]]
PUBLIC = {resolver["id"]: (resolver["ipv4"], resolver["ipv6"]) for resolver in SERVICES["publicResolvers"]}
PUBLIC_TLS_NAMES = [resolver["tlsName"] for resolver in SERVICES["publicResolvers"]]
# A public resolver that is an echo service besides answers as Unbound; the others are faults.echo().
ECHO = list(dict.fromkeys(e["server"] for e in SERVICES["addressEcho"]))
ECHO_NAMES = list(dict.fromkeys(e["name"] for e in SERVICES["addressEcho"]))
ECHO_ALONE = [e for e in ECHO if not any(e in addresses for addresses in PUBLIC.values())]

REGISTRY = ["5.44.53.1", "2a02:4400:53::1"]
DNS_HOST = ["5.44.53.2", "5.44.53.3", "2a02:4400:53::2"]
OTHER_DNS_HOST = ["5.44.54.2", "5.44.54.3", "2a02:4400:54::3"]
SILENT_DNS = "5.44.53.9"       # takes questions, never answers
SCRIPTED_DNS = "5.44.53.20"    # dnsfaults.py
UDP_DNS = "5.44.53.21"         # as the DNS host, but over UDP only
LISTS_DNS = "5.44.53.30"       # blocklists.py

# Resolvers. What /etc/resolv.conf names (Unbound); the same as the router of the LAN shows it.
RESOLVER, ROUTER = "127.0.0.1", "192.168.7.1"
REWRITING = "192.168.7.61"     # gives an address for every name that does not exist
FAKE_IP = "192.168.7.62"       # gives 198.18.0.x for every name, as a "fake IP" proxy does
FAILING = "192.168.7.63"       # SERVFAIL to everything
CAPTIVE = "192.168.7.64"       # every name leads to the router: the portal of a hotel
REFUSING = "192.168.7.66"      # REFUSED to everything
LYING = {"rewriting": REWRITING, "fakeip": FAKE_IP, "failing": FAILING, "captive": CAPTIVE, "refusing": REFUSING}

HOST = ["ns1.mxlab-dns.net.", "ns2.mxlab-dns.net."]
OTHER = ["ns1.mxlab-otherdns.net.", "ns2.mxlab-otherdns.net."]
SILENT, SCRIPTED, UDP_ONLY, GONE, ALIAS, LISTS = (f"{name}.mxlab-dns.net." for name in
                                                  ("silent", "scripted", "udponly", "gone", "alias", "lists"))
NS_ADDRESSES = {HOST[0]: DNS_HOST[:1], HOST[1]: DNS_HOST[1:], OTHER[0]: OTHER_DNS_HOST[:1], OTHER[1]: OTHER_DNS_HOST[1:],
                SILENT: [SILENT_DNS], SCRIPTED: [SCRIPTED_DNS], UDP_ONLY: [UDP_DNS], LISTS: [LISTS_DNS]}
# A DNS host that the program knows by the names of its servers. They are the lab's own, by other names and without glue in .net.
KNOWN = ["ns51.domaincontrol.com.", "ns52.domaincontrol.com."]
NS_ADDRESSES |= {KNOWN[0]: DNS_HOST[:1], KNOWN[1]: DNS_HOST[1:]}
TOP_NS = "a.registry.mxlab-dns.net."

# Delegated, but out of order: the zone is configured and has no content (SERVFAIL); its name server is silent.
SERVFAIL = "mxlab-servfail.net"
DEAD_DNS = "mxlab-deadns.net"
# Asked for and never registered.
NXDOMAIN = "mxlab-nxdomain.net"

# In its registry without name servers.
HELD = "mxlab-held.net"

# Signed by Knot. The DS record of the first is not that of its key; the second has a DS record and no signatures at all; the third
# is signed and has no DS record.
BOGUS, NO_SIGNATURES, ISLAND = "mxlab-bogus.net", "mxlab-nosigs.net", "mxlab-island.net"
SIGNED_TOP = [".", "net", "com", "org"]
SIGNED = ["mxlab-signed.net", BOGUS, ISLAND, "iana.org", *diagnosis.signed()]

# Zones that other people run and the program may ask on its own account.
FOREIGN = [
    ("example.com", '@ A 5.44.80.2\n@ MX 0 .\n'),
    ("example.org", '@ A 5.44.80.2\n@ MX 0 .\n'),
    ("iana.org", f'@ A 5.44.80.2\n@ MX 10 mail\nmail A {MX1}\n'),
]

PROXY = "104.21.5.5"           # an address of Cloudflare's proxy, where no mail server listens
TTL = 3600


def smart(text):
    """A text with curly quotes, as a word processor makes them, for a zone file."""
    return "".join(c if c < "\x7f" else "".join(f"\\{byte:03}" for byte in c.encode()) for c in f"\u201c{text}\u201d")


def slips():
    """One slip of the typing hand each. The names of a DNS host's form are relative, so a whole name typed there is doubled."""
    def at(label):
        return f"mxlab-slip{label}.net"

    def slip(label, mx="mail", hosts=("mail",), **more):
        return domain(at(label), [(10, mx)], {host: [MX1] for host in hosts}, **more)

    yield slip("name", hosts=[f"mail.{at('name')}"])
    yield slip("target", mx=f"mail.{at('target')}")
    yield slip("at", extra=rf"\@ A {MX1}")
    for place in ("www", "mail"):
        name, text = domain(at(place), [], {"mail": [MX1], "www": ["5.44.80.1"]}, sends=[MX1])
        yield name, f"{place} MX 10 mail\n{text}"
    yield domain(at("atmx"), [], {"mail": [MX1]}, extra=r"\@ MX 10 mail")
    yield slip("address", mx=f"{MX1}", sends=[MX1])
    spf = internet.spf(MX1)
    dmarc = "v=DMARC1; p=none; rua=mailto:postmaster@"
    yield slip("spf", policy=False, extra=f'_dmarc TXT "{spf}"')
    yield slip("dmarc", policy=False, extra=f'@ TXT "{spf}"\n_dmarc.{at("dmarc")} TXT "{dmarc}{at("dmarc")}"')
    yield slip("dmarcroot", policy=False, extra=f'@ TXT "{spf}"\n@ TXT "{dmarc}{at("dmarcroot")}"')
    yield slip("quotes", policy=False, extra=f'@ TXT "\\"{spf}\\""\n_dmarc TXT "\\"{dmarc}{at("quotes")}\\""')
    yield slip("smart", policy=False, extra=f'@ TXT "{smart(spf)}"\n_dmarc TXT "{dmarc}{at("smart")}"')
    yield slip("swapped", policy=False, extra=f'_dmarc TXT "{spf}"\n@ TXT "{dmarc}{at("swapped")}"')
    yield slip("preference", mx=r"10\032mail")
    yield slip("short", mx="mail.")
    yield slip("self", mx="@")
    yield slip("alias", hosts=[], sends=[MX1], extra=f"mail CNAME {MX1}.")
    # Records of dept.mxlab-slipzone.net that were counted from the zone.
    yield slip("zone")
    yield slip("dcmx", mx="_dc-mx.a1b2c3d4", extra=f"_dc-mx.a1b2c3d4 A {PROXY}")
    yield domain(at("proxy"), [(10, "mail")], {"mail": [PROXY]}, sends=[MX1])


def faulty():
    """Zones with a fault, or a shape that is rare: name, name servers at the parent, text at the DNS host, text at the other
    DNS host (None: not there)."""
    def named(label, parent=HOST, here=True, there=False, **more):
        text = one(label, MX1, **more)[1]
        return f"mxlab-{label}.net", parent, (text if here else None), (text if there else None)

    both = [HOST[0], OTHER[0]]
    for label in ("stale", "fresh", "late", "split", "wildcard", "inside", "onens", "bogus", "nosigs", "island", "spread"):
        extra = {"wildcard": "* A 5.44.80.3\n* TXT \"anything\"", "inside": f"dept MX 10 mail.dept\nmail.dept A {MX1}"}
        yield named(label, parent=HOST[:1] if label == "onens" else HOST, extra=extra.get(label, ""))
    yield "mxlab-signed.net", HOST, one("signed", internet.SIGNED_MX)[1], None
    yield named("lame", parent=both)
    yield named("alllame", parent=OTHER, here=False)
    yield named("halfdead", parent=[HOST[0], SILENT])
    yield named("operator", parent=KNOWN)
    yield named("notcp", parent=[HOST[0], UDP_ONLY])
    yield named("nsgone", parent=[HOST[0], GONE])
    yield named("nsalias", parent=[HOST[0], ALIAS])
    yield named("nsset", parent=HOST, there=True)
    differ = "mxlab-differ.net"
    yield differ, both, one("differ", MX1)[1], domain(differ, [(10, "old")], {"old": [MX2]})[1]
    moved = "mxlab-moved.net"
    yield moved, OTHER, one("moved", MX1)[1], domain(moved, [(10, "mx.oldhost")], {"mx.oldhost": [MX2]})[1]
    yield "mxlab-deep.net", HOST, "".join(f"sub NS {ns}\n" for ns in OTHER) + f"@ MX 10 mail\nmail A {MX1}\n", None
    # The bench: healthy mail servers, and one name server that is silent.
    for domain_, mx in (("mxlab-twodead.net", [MX1, MX2]), ("mxlab-fivedead.net", internet.MANY[:5])):
        hosts = {f"mx{n}": [a] for n, a in enumerate(mx, 1)}
        yield domain_, [*HOST, SILENT], domain(domain_, [(10 * n, host) for n, host in enumerate(hosts, 1)], hosts)[1], None
    yield "mxlab-apexcname.net", [SCRIPTED], None, None
    yield "mxlab-allcname.net", [SCRIPTED], None, None


# What the zone itself says its name servers are, where that is not what the parent says.
CHILD_NS = {"mxlab-nsset.net": [HOST[0], OTHER[0]], ("mxlab-moved.net", "host"): HOST}
OLD_SERIAL = {"mxlab-differ.net"}


def head(origin, ns, serial=2026010101):
    soa = f"@ SOA {ns[0]} hostmaster.mxlab-dns.net. {serial} 7200 1800 1209600 600\n"
    return f"$ORIGIN {origin}\n$TTL {TTL}\n" + soa + "".join(f"@ NS {n}\n" for n in ns)


def glue(below):
    return "".join(f"{name} {'AAAA' if ':' in a else 'A'} {a}\n" for name, list_ in NS_ADDRESSES.items() if name.endswith(below)
                   for a in list_)


def reverse_zones():
    reverse = {MX1: "mx1.mxlab-healthy.net.", MX2: "mx2.mxlab-healthy.net.", internet.MX2_V6: "mx2.mxlab-healthy.net.",
               internet.NO_TLS: "mail.mxlab-notls.net.", internet.SELF_SIGNED: "mail.mxlab-selfsigned.net.",
               internet.PROVIDER: "mail.mxlab-provider.net.", internet.EXTERNAL_V4: "mail.mxlab-home.net.", internet.SIGNED_MX: "mail.mxlab-signed.net."}
    reverse |= {a: f"mx{n}.mxlab-many.net." for n, a in enumerate(internet.MANY, 1)}
    reverse |= {a: f"mail.mxlab-{label}.net." for label, a in internet.FAULTS.items() if label != "silent2"}
    lines = [(f"{ipaddress.ip_address(a).reverse_pointer}.", name) for a, name in reverse.items()] + diagnosis.reverse()
    return {zone: head(zone + ".", HOST) + "".join(f"{owner} PTR {name}\n" for owner, name in lines if owner.endswith(f".{zone}."))
            for zone in ("44.5.in-addr.arpa", "0.0.4.4.2.0.a.2.ip6.arpa")}


def host_zones():
    """Zones of the DNS host: name -> text."""
    zones = {name: head(name + ".", HOST) + text for name, text in [*internet.domains(), *slips(), *FOREIGN]}
    for name, ns, text, _ in faulty():
        if text is not None:
            zones[name] = head(name + ".", CHILD_NS.get((name, "host"), CHILD_NS.get(name, ns))) + text
    zones |= {name: head(name + ".", HOST) + text for name, text in diagnosis.zones().items()}
    for name, addresses_ in internet.REFERENCE.items():
        zone = ".".join(name.split(".")[-2:])
        zones[zone] = head(zone + ".", HOST) + "".join(f"{name}. {'AAAA' if ':' in a else 'A'} {a}\n" for a in addresses_)
    zones["mxlab-dns.net"] = (head("mxlab-dns.net.", HOST) + glue(".mxlab-dns.net.") + f"{ALIAS} CNAME {HOST[1]}\n"
                              + "".join(f"{TOP_NS} {'AAAA' if ':' in a else 'A'} {a}\n" for a in REGISTRY))
    zones["domaincontrol.com"] = head("domaincontrol.com.", KNOWN) + glue(".domaincontrol.com.")
    return zones | reverse_zones()


def other_host_zones():
    zones = {name: head(name + ".", CHILD_NS.get(name, ns), 2025120101 if name in OLD_SERIAL else 2026010101) + text
             for name, ns, _, text in faulty() if text is not None}
    zones["mxlab-otherdns.net"] = head("mxlab-otherdns.net.", OTHER) + glue(".mxlab-otherdns.net.")
    zones["sub.mxlab-deep.net"] = head("sub.mxlab-deep.net.", OTHER) + domain("sub.mxlab-deep.net", [(10, "mail")], {"mail": [MX1]})[1]
    return zones


def delegations():
    """zone -> its name servers at the parent."""
    found = {zone: HOST for zone in [*host_zones(), SERVFAIL]}
    found |= {entry["zone"]: [LISTS] for entry in BLOCK_LISTS}
    return found | {"mxlab-otherdns.net": OTHER, "domaincontrol.com": KNOWN} | {name: ns for name, ns, _, _ in faulty()}


def root_zones():
    names = [f"{name}." for name, _, _ in ROOT]
    addresses = "".join(f"{name}. A {v4}\n{name}. AAAA {v6}\n" for name, v4, v6 in ROOT)
    top = "".join(f"{TOP_NS} {'AAAA' if ':' in a else 'A'} {a}\n" for a in REGISTRY)
    top += "".join(f"{t}. NS {TOP_NS}\n" for t in ("net", "com", "org", "arpa"))
    return {".": head(".", names) + addresses + top, "root-servers.net": head("root-servers.net.", names) + addresses}


def registry_zones():
    """The top-level zones: delegations only."""
    zones = {top: head(f"{top}.", [TOP_NS]) for top in ("net", "com", "org", "arpa")}
    for zone, ns in delegations().items():
        zones[zone.rsplit(".", 1)[-1]] += "".join(f"{zone}. NS {n}\n" for n in ns)
    zones["com"] += glue(".com.")
    zones["net"] += glue(".net.") + "".join(f"{TOP_NS} {'AAAA' if ':' in a else 'A'} {a}\n" for a in REGISTRY)
    zones["net"] += "".join(f"root-servers.net. NS {name}.\n{name}. A {v4}\n{name}. AAAA {v6}\n" for name, v4, v6 in ROOT)
    zones["net"] += f'{HELD}. TXT "on hold"\n'
    zones["net"] += f"{DEAD_DNS}. NS ns.{DEAD_DNS}.\nns.{DEAD_DNS}. A {SILENT_DNS}\n"
    return zones


def with_ds(zones, ds):
    """The same zones with the DS records of those below: zone -> (tag, algorithm, digest type, digest)."""
    def line(name, record):
        if name in (BOGUS, NO_SIGNATURES):
            record = (*record[:3], ("0" if record[3][0] != "0" else "1") + record[3][1:])
        return f"{name}. DS {' '.join(record)}\n"

    ds = dict(ds)
    if "mxlab-signed.net" in ds:
        ds[NO_SIGNATURES] = ds["mxlab-signed.net"]
    found = dict(zones)
    for name, record in ds.items():
        parent = name.partition(".")[2] or "."
        if name not in (".", ISLAND) and parent in found:
            found[parent] += line(name, record)
    return found


def mail_names():
    """For the certificate of the mail servers that have one that is right."""
    return ["*." + name for name, *_ in [*faulty(), *slips()]]


def addresses():
    """All addresses the lab's interface must have."""
    public = [address for pair in PUBLIC.values() for address in pair]
    own = [*internet.addresses(), *ROOT_ADDRESSES, *REGISTRY, *DNS_HOST, *OTHER_DNS_HOST, SILENT_DNS, SCRIPTED_DNS, UDP_DNS, LISTS_DNS, *public, *ECHO, ROUTER,
           *LYING.values(), PROXY]
    return list(dict.fromkeys(own))
