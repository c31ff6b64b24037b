# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks behind a router that does something to DNS. Each is a network namespace, LAB/net/NAME, to be entered with
`nsenter --net=LAB/net/NAME PROGRAM`; /etc/resolv.conf has to name the router (world.ROUTER), which is honest in
all of them, or another server of the LAN.

    office       nothing is done to anything
    blocked      port 53 of everybody but the router is swallowed; DNS over TLS passes
    closed       port 853 as well
    rejected     both are answered with "unreachable" at once
    intercepted  port 53 of everybody is answered by the gateway's own resolver, as a transparent proxy does; DNS over TLS passes
    captured     the same, and port 853 is swallowed
    nomail       port 25 of everybody is swallowed, as many providers of Internet access do
    refusesmail  port 25 of everybody is answered with "unreachable"
    offline      there is no network at all
"""
import os
import subprocess

import nameservers
import world

GATEWAY_V6 = "fe80::1"
NOBODY = "192.168.7.254", "fe80::fe", "02:00:00:00:00:fe"   # a neighbour that is not there: what is sent to it is lost
LAN = "192.168.7.0/24"
PROXY = "192.168.7.253", "fe80::2", "02:00:00:00:00:fd"
# name -> port -> what becomes of what is meant for it
OFFICES = {
    "office": {},
    "blocked": {53: "nobody"},
    "closed": {53: "nobody", 853: "nobody"},
    "rejected": {53: "unreachable", 853: "unreachable"},
    "intercepted": {53: "proxy"},
    "captured": {53: "proxy", 853: "nobody"},
    "nomail": {25: "nobody"},
    "refusesmail": {25: "unreachable"},
}


def ip(lines, namespace=None, family=()):
    enter = ["nsenter", f"--net={namespace}"] if namespace else []
    subprocess.run([*enter, "ip", *family, "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=True)


class Namespace:
    """A new network namespace, kept by a file. It has no device but its own loopback yet."""

    def __init__(self, base, name):
        # Otherwise the process below is looked up among those of the machine outside.
        if os.readlink("/proc/self") != str(os.getpid()):
            raise RuntimeError("the lab has no /proc of its own")
        self.file = f"{base}/net/{name}"
        os.makedirs(f"{base}/net", exist_ok=True)
        with open(self.file, "x", encoding="ascii"):
            pass
        self._holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo; exec cat"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self._holder.stdout.readline()
        self.pid = self._holder.pid
        subprocess.run(["mount", "--bind", f"/proc/{self.pid}/ns/net", self.file], check=True)

    def done(self):
        """The file keeps it from now on."""
        self._holder.communicate()


def addresses_of(number):
    return f"192.168.7.{30 + number}", f"2a02:4400:7::{30 + number}"


def uplink(namespace, number):
    """Joins it with the lab: the way out goes over the router."""
    v4, v6 = addresses_of(number)
    device = f"office{number}"
    ip([f"link add {device} type veth peer name eth0 netns {namespace.pid}", f"link set {device} up",
        f"addr add {GATEWAY_V6}/64 dev {device} nodad", f"route add {v4}/32 dev {device}", f"route add {v6}/128 dev {device}"])
    return ["link set lo up", "link set eth0 up", f"addr add {v4}/32 dev eth0", f"addr add {v6}/128 dev eth0 nodad",
            f"route add {world.ROUTER}/32 dev eth0", f"route add default via {world.ROUTER} dev eth0 onlink src {v4}",
            f"route add default via {GATEWAY_V6} dev eth0 src {v6}"]


def steer(port, fate, number):
    """Sends what is meant for that port of anybody outside the LAN elsewhere: lines for IPv4 and for IPv6."""
    device = "proxy0" if fate == "proxy" else "eth0"
    hops, link_address = (PROXY if fate == "proxy" else NOBODY)[:2], (PROXY if fate == "proxy" else NOBODY)[2]
    found = []
    for own, hop in zip(addresses_of(number), hops):
        lines = [f"link set {device} up"]
        if own.startswith("192."):
            lines.append(f"rule add pref 9 to {LAN} lookup main")
        elif fate == "proxy":
            lines.append(f"addr add {own}/128 dev {device} nodad")   # a neighbour answers only for what its device has
        action = "unreachable" if fate == "unreachable" else f"lookup {port}"
        lines += [f"rule add pref 10 ipproto {protocol} dport {port} {action}" for protocol in ("udp", "tcp")]
        if fate != "unreachable":
            lines += [f"neigh replace {hop} lladdr {link_address} dev {device} nud permanent",
                      f"route add default via {hop} dev {device} onlink src {own} table {port}"]
        found.append(lines)
    return found


def proxy(base, clients):
    """The gateway that answers in everybody's place: it has all their addresses, and one resolver listens there."""
    namespace, number = Namespace(base, "proxy"), 0
    servers = [*world.ROOT_ADDRESSES, *world.REGISTRY, *world.DNS_HOST, *world.OTHER_DNS_HOST, world.SILENT_DNS, world.SCRIPTED_DNS,
               *(a for pair in world.PUBLIC.values() for a in pair), *world.ECHO_ALONE]
    lines = uplink(namespace, number) + [f"addr add {a}/{128 if ':' in a else 32} dev lo{' nodad' * (':' in a)}" for a in servers]
    for client, client_number in clients:
        device = f"client{client_number}"
        v4, v6 = addresses_of(client_number)
        lines += [f"link add {device} address {PROXY[2]} type veth peer name proxy0 netns {client.pid}", f"link set {device} up",
                  f"addr add {PROXY[1]}/64 dev {device} nodad", f"route add {v4}/32 dev {device}", f"route add {v6}/128 dev {device}"]
    # Devices are made from inside, where the clients' process numbers are the same.
    ip(lines, namespace.file)
    namespace.done()
    return nameservers.unbound(base, "proxy", servers, ['module-config: "iterator"', "access-control: 0.0.0.0/0 allow_snoop",
                                                        "access-control: ::/0 allow_snoop"],
                               f'forward-zone:\n    name: "."\n    forward-addr: {world.ROUTER}\n', namespace.file)


def start(base):
    Namespace(base, "offline").done()
    made = {}
    for number, name in enumerate(OFFICES, 1):
        made[name] = Namespace(base, name), number
    inside = {name: uplink(*office) for name, office in made.items()}
    process = proxy(base, [made[name] for name, fates in OFFICES.items() if "proxy" in fates.values()])
    for name, (namespace, number) in made.items():
        ip(inside[name], namespace.file)
        for family, lines in zip(("-4", "-6"), zip(*(steer(port, fate, number) for port, fate in OFFICES[name].items()))):
            ip(list(dict.fromkeys(line for some in lines for line in some)), namespace.file, [family])
        namespace.done()
    return {"proxy": process}
