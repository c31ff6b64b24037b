# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine the lab runs on: namespaces, addresses, resolver, hosts file, trusted certificates."""
import ipaddress
import os
import socket
import subprocess
import sys
import time

import authority
import files
import internet
import world

HERE = os.path.dirname(os.path.realpath(__file__))
SKIPPED = 77
CLIENT_V6 = "2a02:4400:7::20"  # where the program's connections over IPv6 come from
HOST_NAME = "anna-laptop"     # must never show up in anything that a server gets to see


def skip(reason):
    print(f"lab: skipped: {reason}", file=sys.stderr)
    sys.exit(SKIPPED)


def namespaces():
    """The unshare command that works here and None, or None and the reason why none does."""
    common = ["unshare", "--net", "--mount", "--uts", "--ipc", "--pid", "--fork", "--kill-child"]
    # Postfix and Dovecot drop their rights to other users, so one id is not enough.
    trial = ["sh", "-c", "mount -t tmpfs lab /mnt && touch /mnt/f && chown 1:1 /mnt/f && ip link set lo up"]
    tries = [common] if os.geteuid() == 0 else []
    tries.append([*common, "--map-root-user", "--map-auto"])
    reasons = []
    for command in tries:
        result = subprocess.run([*command, *trial], capture_output=True, text=True, check=False)
        if result.returncode == 0:
            return command, None
        reasons.append((result.stderr.strip().splitlines() or [f"status {result.returncode}"])[-1])
    return None, "; ".join(reasons)


def base_directory(*used):
    """A directory to mount the lab's own file system on: one that holds nothing the command needs."""
    for place in ("/mnt", "/srv", "/media", "/opt"):
        if os.path.isdir(place) and not any(os.path.realpath(p).startswith(place + "/") for p in used):
            return place
    skip("nowhere to mount the lab's file system")


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True, stderr=subprocess.PIPE)


def machine(base, resolver=world.RESOLVER):
    """Makes the namespaces a machine of their own: name, addresses, resolver, hosts file, trusted certificates. Returns what
    authority.make() does."""
    mount("-t", "tmpfs", "-o", "mode=0755,size=256m", "lab", base)
    subprocess.run(["mount", "-t", "proc", "proc", "/proc"], check=False, stderr=subprocess.DEVNULL)
    socket.sethostname(HOST_NAME)
    os.makedirs(f"{base}/log", mode=0o755)
    os.chmod(f"{base}/log", 0o777)
    tls, words = authority.make(base)
    hosts = "127.0.0.1 localhost\n::1 localhost\n127.0.1.1 " + HOST_NAME + "\n"
    hosts += "".join(f"{a} {name}\n" for name, a in internet.LAN_HOSTS_FILE.items())
    replaced = {"/etc/resolv.conf": f"nameserver {resolver}\n", "/etc/hosts": hosts,
                "/etc/nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n"}
    for path, text in replaced.items():
        mount("--bind", files.write(f"{base}/etc/{os.path.basename(path)}", text), os.path.realpath(path))
    if os.path.isdir("/etc/ssl/certs"):
        mount("--bind", f"{tls}/trusted", "/etc/ssl/certs")
    return tls, words


def network(extra=(), client=None):
    """Gives the loopback device every address of the lab. With `client`, connections to them come from that address of the same
    machine instead of the server's own; there is no other device, so there is no way out."""
    v4 = [a for a in [*world.addresses(), *extra] if ":" not in a]
    v6 = [a for a in [*world.addresses(), *extra] if ":" in a]
    sources = [CLIENT_V6] if client else []
    ip(["link set lo up", *(f"addr add {a}/32 dev lo" for a in [*v4, *([client] if client else [])]),
        *(f"addr add {a}/128 dev lo nodad" for a in v6 + sources)])
    wait_for_routes(v6 + sources)
    if client:
        lines = [f"route replace local {a} dev lo table local proto kernel scope host src {client}" for a in v4]
        # The kernel's own route for an address would choose that address itself.
        lines += [line for a in v6 for line in (f"route del local {a} dev lo table local",
                                                f"route add local {a} dev lo table local metric 1 src {CLIENT_V6}")]
        ip([*lines, f"route add unreachable {internet.UNREACHABLE_NET}", f"route add prohibit {internet.PROHIBITED_NET}"])


def ip(lines):
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=True)


def wait_for_routes(addresses):
    """An address of IPv6 can be used, and has its route, a moment after it was given."""
    wanted = {ipaddress.ip_address(a) for a in addresses}
    deadline = time.monotonic() + 10
    while True:
        shown = subprocess.run(["ip", "-6", "route", "show", "table", "local", "dev", "lo"], capture_output=True, text=True, check=True).stdout
        there = {ipaddress.ip_address(line.split()[1]) for line in shown.splitlines() if line.startswith("local ")}
        if wanted <= there:
            return
        if time.monotonic() > deadline:
            raise RuntimeError(f"the kernel has no routes for {sorted(wanted - there)[:3]}")
        time.sleep(0.01)


def answers(address, port):
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as sock:
        sock.settimeout(1)
        return sock.connect_ex((address, port)) == 0
