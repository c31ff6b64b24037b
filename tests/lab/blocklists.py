# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The block lists of resources/blocklists.json, each a zone of a real block-list server (rbldnsd): the test entries of RFC 5782, what
diagnosis.py wants to be listed, and for public resolvers the code by which such lists refuse."""
import diagnosis
import world
from files import find, spawn, write

HEAD = f"$SOA 3000 {world.LISTS} hostmaster.mxlab-dns.net. 0 600 300 86400 300\n$NS 3000 {world.LISTS}\n"


def code(entry, policy=False):
    """What the list answers for what it lists; for the sake of its policy, if it has one."""
    if "bits" in entry:
        return f"127.0.0.{entry['bits'][0]['bit']}"
    return next((c["from"] for c in entry["codes"] if bool(c.get("policy")) == policy), None)


def datasets(home, entry):
    """Arguments for rbldnsd."""
    zone, text = entry["zone"], f"See {entry['delisting']}?q=$"
    found = []

    def dataset(kind, values):
        lines = "".join(f"{value} :{answer}:{text}\n" for value, answer in values if answer)
        write(f"{home}/{zone}.{kind}", HEAD + lines)
        found.append(f"{zone}:{kind}:{zone}.{kind}")

    refusal = next((r["code"] for r in entry["refusals"] if r["reason"] == "public-resolver"), None)
    if refusal:
        write(f"{home}/{zone}.acl", "".join(f"{a} :{refusal}:public resolver\n" for a, _ in world.PUBLIC.values()))
        found.append(f"{zone}:acl:{zone}.acl")
    named = diagnosis.DOMAINS
    if "ipv4" in entry["kinds"]:
        dataset("ip4set", [("127.0.0.2", code(entry)), (named["listed"].address, code(entry)), (named["residential"].address, code(entry, True))])
    if "ipv6" in entry["kinds"]:
        dataset("ip6trie", [("::ffff:7f00:2/128", code(entry))])
    if "domain" in entry["kinds"]:
        dataset("dnset", [(entry["listedTest"], code(entry)), (named["listedname"].name, code(entry)), ("test", code(entry))])
    return found


def start(base):
    home = f"{base}/lists"
    sets = [argument for entry in world.BLOCK_LISTS for argument in datasets(home, entry)]
    return spawn(base, "lists", find("rbldnsd"), "-n", "-b", f"{world.LISTS_DNS}/53", "-w", home, "-u", "postfix", "-f", *sets)
