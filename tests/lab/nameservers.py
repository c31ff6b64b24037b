# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real name servers: Knot for the zones, Unbound for the resolvers. Each has a directory of its own below the lab's, with a
control socket: `knotc -s DIR/knot.sock`, `unbound-control -c DIR/unbound.conf`. Every question to a resolver is in log/NAME.out.
"""
import subprocess

import internet
import world
from files import find, spawn, write

SYSTEM = "unbound"
SPLIT = {"mail.mxlab-split.net": internet.LAN_SERVER}


def knot_configuration(base, name, addresses, zones, signed, empty):
    """Written before the zones are: their keys are made with it."""
    home = f"{base}/{name}"
    config = [f"server:\n    rundir: {home}\n    udp-workers: 1\n    tcp-workers: 1\n    background-workers: 1\n    listen: ["
              + ", ".join(f"{a}@53" for a in addresses) + "]",
              f"database:\n    storage: {home}/db",
              "log:\n  - target: stderr\n    any: warning",
              "policy:\n  - id: lab\n    algorithm: ecdsap256sha256\n    single-type-signing: on\n    cds-cdnskey-publish: none",
              "template:\n  - id: default\n    journal-content: none\n    zonefile-sync: -1\n    zonefile-load: whole",
              "zone:"]
    for zone in zones:
        config.append(f"  - domain: {zone}\n    file: {home}/zones/{zone.strip('.') or 'root'}.zone")
        if zone in signed:
            config.append("    dnssec-signing: on\n    dnssec-policy: lab")
    for zone in empty:
        config.append(f"  - domain: {zone}\n    file: {home}/zones/none.zone")
    write(f"{home}/db/.keep", "")
    return write(f"{home}/knot.conf", "\n".join(config) + "\n")


def keys_of(config, zones):
    """Makes a key for each of the zones; their DS records."""
    def keymgr(zone, *command):
        return subprocess.run([find("keymgr"), "-c", config, zone, *command], check=True, capture_output=True, text=True).stdout

    found = {}
    for zone in zones:
        keymgr(zone, "generate", "algorithm=ECDSAP256SHA256", "ksk=yes", "zsk=yes")
        records = [line.split()[2:] for line in keymgr(zone, "ds").splitlines()]
        found[zone] = next(record for record in records if record[2] == "2")
    return found


def knots(base, words):
    """The Knot servers; and the DS record of the root. `words`: placeholders in the zones -> text."""
    root, registry, host, other = world.root_zones(), world.registry_zones(), world.host_zones(), world.other_host_zones()
    servers = {
        "root": (world.ROOT_ADDRESSES, root, ["."], []),
        "registry": (world.REGISTRY, registry, world.SIGNED_TOP[1:], []),
        "dnshost": (world.DNS_HOST, host, world.SIGNED, [world.SERVFAIL]),
        "otherdnshost": (world.OTHER_DNS_HOST, other, [], []),
    }
    configs = {name: knot_configuration(base, name, *server) for name, server in servers.items()}
    ds = {}
    for name, (_, _, signed, _) in servers.items():
        ds |= keys_of(configs[name], signed)
    zones_ = {"root": world.with_ds(root, ds), "registry": world.with_ds(registry, ds), "dnshost": host, "otherdnshost": other}
    for name, zones in zones_.items():
        for zone, text in zones.items():
            if "%" in text:
                for word, value in words.items():
                    text = text.replace(word, value)
            write(f"{base}/{name}/zones/{zone.strip('.') or 'root'}.zone", text)
    return {name: spawn(base, name, find("knotd"), "-c", config) for name, config in configs.items()}, ds["."]


def unbound(base, name, interfaces, more, extra="", network=None):
    """A resolver. `more`: lines of its server section; `extra`: sections after it; `network`: where it runs, if not here."""
    home = f"{base}/{name}"
    hints = "".join(f". 3600 NS {n}.\n{n}. 3600 A {v4}\n{n}. 3600 AAAA {v6}\n" for n, v4, v6 in world.ROOT)
    lines = [f"interface: {a}" for a in interfaces] + more
    config = write(f"{home}/unbound.conf", f"""server:
    port: 53
    access-control: 0.0.0.0/0 allow
    access-control: ::/0 allow
    username: ""
    chroot: ""
    directory: "{home}"
    pidfile: "{home}/unbound.pid"
    root-hints: "{write(f'{home}/root.hints', hints)}"
    use-syslog: no
    logfile: ""
    log-queries: yes
    do-not-query-localhost: no
    harden-glue: yes
    qname-minimisation: yes
    num-threads: 1
    num-queries-per-thread: 1024
    outgoing-range: 512
    incoming-num-tcp: 100
""" + "".join(f"    {line}\n" for line in lines) + f"""remote-control:
    control-enable: yes
    control-use-cert: no
    control-interface: "{home}/control"
{extra}""")
    enter = ["nsenter", f"--net={network}"] if network else []
    return spawn(base, name, *enter, find("unbound"), "-d", "-p", "-c", config)


def system_resolver(base, interfaces):
    """The resolver of this computer and its LAN. It believes what it is told, and knows the names of the LAN besides."""
    names = {**internet.LAN_NAMES, **SPLIT}
    more = ['module-config: "iterator"', 'local-zone: "firm.lan." static']
    more += [f'local-data: "{name}. 3600 A {address}"' for name, address in names.items()]
    return unbound(base, SYSTEM, interfaces, more)


def public_resolver(base, tls, name, root_key):
    addresses = world.PUBLIC[name]
    more = ['module-config: "validator iterator"', f'trust-anchor: ". DS {" ".join(root_key)}"', "ede: yes", "tls-port: 853",
            f'tls-service-key: "{tls}/server.key"', f'tls-service-pem: "{tls}/server.pem"']
    # So that a block list knows who asks.
    more.append(f"outgoing-interface: {addresses[0]}")
    if any(a in world.ECHO for a in addresses):
        for echo in world.ECHO_NAMES:
            more += [f'local-data: "{echo}. 0 A {internet.EXTERNAL_V4}"', f'local-data: "{echo}. 0 AAAA {internet.EXTERNAL_V6}"']
    return unbound(base, name, [f"{a}@{port}" for a in addresses for port in (53, 853)], more)


def start(base, tls, words, resolver, public):
    processes, root_key = knots(base, words)
    processes[SYSTEM] = system_resolver(base, dict.fromkeys((resolver, world.ROUTER)))
    return processes | {name: public_resolver(base, tls, name, root_key) for name in public}


def ports(resolver, public):
    """What answers when everything is up."""
    addresses = [*world.ROOT_ADDRESSES[:2], *world.REGISTRY, *world.DNS_HOST, *world.OTHER_DNS_HOST, resolver]
    return [(a, 53) for a in addresses] + [(a, port) for name in public for a in world.PUBLIC[name] for port in (53, 853)]
