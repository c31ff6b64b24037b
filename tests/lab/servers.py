# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real servers: Knot, Unbound and rbldnsd, Postfix, Postgrey and Dovecot, nginx, each with a configuration, a state directory and
logs of its own below one directory. Nothing of the machine's own installation is read or written but the programs themselves."""
import os

import blocklists
import mailservers
import nameservers
import webserver
import world
from files import find


def missing():
    """Names of the Debian packages whose programs are not there."""
    wanted = {"knot": find("knotd") and find("keymgr") and find("knotc"), "unbound": find("unbound") and find("unbound-control"),
              "openssl": find("openssl"), "iproute2": find("ip"), "util-linux": find("nsenter"),
              "postfix": os.path.exists(mailservers.POSTFIX_MASTER), "dovecot-core": find("dovecot"),
              "dovecot-imapd": os.path.exists("/usr/lib/dovecot/imap-login"),
              "dovecot-pop3d": os.path.exists("/usr/lib/dovecot/pop3-login"), "nginx-light": find("nginx"),
              "postgrey": find("postgrey"), "rbldnsd": find("rbldnsd")}
    return [package for package, there in wanted.items() if not there]


def start(base, tls, words, resolver=world.RESOLVER, public=tuple(world.PUBLIC)):
    """Starts all at once; the processes, by name. `words`: authority.make(); `public`: which of the public resolvers there are."""
    return (nameservers.start(base, tls, words, resolver, public) | mailservers.start(base, tls)
            | {"web": webserver.start(base, tls)} | ({"lists": blocklists.start(base)} if world.BLOCK_LISTS else {}))


def ports(resolver=world.RESOLVER, public=tuple(world.PUBLIC)):
    """What answers when everything is up."""
    return nameservers.ports(resolver, public) + mailservers.ports() + webserver.ports()
