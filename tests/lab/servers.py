# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real servers: Knot, Unbound, Postfix, Dovecot, each with a configuration, a state directory and logs of its own below
one directory. Nothing of the machine's own installation is read or written but the programs themselves."""
import grp
import os
import pwd
import re
import shutil
import subprocess
import time

import internet
import nameservers
import world
from files import find, spawn, write

POSTFIX_MASTER = "/usr/lib/postfix/sbin/master"


def missing():
    """Names of the Debian packages whose programs are not there."""
    wanted = {"knot": find("knotd") and find("keymgr") and find("knotc"), "unbound": find("unbound") and find("unbound-control"),
              "openssl": find("openssl"), "iproute2": find("ip"), "util-linux": find("nsenter"),
              "postfix": os.path.exists(POSTFIX_MASTER), "dovecot-core": find("dovecot"),
              "dovecot-imapd": os.path.exists("/usr/lib/dovecot/imap-login"),
              "dovecot-pop3d": os.path.exists("/usr/lib/dovecot/pop3-login")}
    return [package for package, there in wanted.items() if not there]


def certificates(base):
    """A certificate authority that the lab's machine trusts, and what the servers show."""
    tls = f"{base}/tls"
    os.makedirs(tls)

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, cwd=tls, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"]
    openssl("req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=MX Lab CA")
    names = ["*.mxlab-healthy.net", "*.mxlab-many.net", "*.mxlab-provider.net", "*.mxlab-recorder.net", "*.mxlab-shared.net",
             "*.firm.lan", "*.hosts.lan", *world.mail_names(), *world.PUBLIC_TLS_NAMES]
    write(f"{tls}/server.ext", "subjectAltName=" + ",".join(f"DNS:{n}" for n in names) + "\n")
    openssl("req", "-new", *new_key[:-2], "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=mail.mxlab-provider.net")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30",
            "-extfile", "server.ext", "-out", "server.pem")
    openssl("req", "-x509", *new_key, "-keyout", "self.key", "-out", "self.pem", "-subj", "/CN=mail.mxlab-selfsigned.net",
            "-addext", "subjectAltName=DNS:mail.mxlab-selfsigned.net")
    os.makedirs(f"{tls}/trusted")
    shutil.copy(f"{tls}/ca.pem", f"{tls}/trusted/ca-certificates.crt")
    digest = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", f"{tls}/ca.pem"], check=True, capture_output=True)
    shutil.copy(f"{tls}/ca.pem", f"{tls}/trusted/{digest.stdout.decode().strip()}.0")
    return tls


def postfix(base, tls):
    home, queue = f"{base}/postfix", f"{base}/spool"
    user, drop = pwd.getpwnam("postfix"), grp.getgrnam("postdrop")
    os.makedirs(home)
    os.makedirs(f"{home}/data")
    os.chown(f"{home}/data", user.pw_uid, user.pw_gid)
    os.makedirs(f"{queue}/pid")
    for name in ("private", "active", "incoming", "deferred", "defer", "bounce", "corrupt", "hold", "flush", "saved", "trace"):
        os.makedirs(f"{queue}/{name}")
        os.chown(f"{queue}/{name}", user.pw_uid, 0)
        os.chmod(f"{queue}/{name}", 0o700)
    for name, mode in (("public", 0o710), ("maildrop", 0o730)):
        os.makedirs(f"{queue}/{name}")
        os.chown(f"{queue}/{name}", user.pw_uid, drop.gr_gid)
        os.chmod(f"{queue}/{name}", mode)
    everywhere = [internet.MX1, *internet.MANY]
    write(f"{home}/main.cf", f"""compatibility_level = 3.6
queue_directory = {queue}
data_directory = {home}/data
meta_directory = {home}
maillog_file = {base}/log/postfix.log
maillog_file_prefixes = {base}/log
inet_interfaces = {', '.join(everywhere)}
inet_protocols = all
myhostname = mx1.mxlab-healthy.net
mydestination = mxlab-healthy.net
mynetworks = 127.0.0.1/32
alias_maps =
local_recipient_maps =
default_transport = discard
local_transport = discard
default_process_limit = 120
smtpd_banner = $myhostname ESMTP
smtpd_tls_security_level = may
smtpd_tls_cert_file = {tls}/server.pem
smtpd_tls_key_file = {tls}/server.key
smtpd_tls_loglevel = 1
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
smtpd_relay_restrictions = reject_unauth_destination
smtpd_delay_reject = no
# Writes the name given in EHLO into the log and lets it pass.
smtpd_helo_restrictions = check_helo_access static:warn
smtpd_sasl_type = dovecot
smtpd_sasl_path = {base}/dovecot/run/auth-postfix
""")

    def inet(service, name, *options):
        return f"{service} inet n - n - - smtpd -o syslog_name=postfix/{name}" + "".join(f" -o {o}" for o in options) + "\n"

    client = ("smtpd_sasl_auth_enable=yes", "smtpd_tls_auth_only=yes", "myhostname=mail.mxlab-provider.net")
    lan = ("myhostname=mail.firm.lan",)
    services = inet("25", "mx")
    services += inet(f"{internet.SIGNED_MX}:25", "signed", "myhostname=mail.mxlab-signed.net")
    for address in (internet.MX2, internet.MX2_V6):
        services += inet(f"[{address}]:25" if ":" in address else f"{address}:25", "mx2", "myhostname=mx2.mxlab-healthy.net")
    services += inet(f"{internet.NO_TLS}:25", "notls", "smtpd_tls_security_level=none", "myhostname=mail.mxlab-notls.net")
    services += inet(f"{internet.SELF_SIGNED}:25", "selfsigned", f"smtpd_tls_cert_file={tls}/self.pem",
                     f"smtpd_tls_key_file={tls}/self.key", "myhostname=mail.mxlab-selfsigned.net")
    for address, host in ((internet.PROVIDER, client), (internet.LAN_SERVER, client[:2] + lan)):
        services += inet(f"{address}:25", f"smtp-{address}", host[-1])
        services += inet(f"{address}:587", f"submission-{address}", "smtpd_tls_security_level=encrypt", *host)
        services += inet(f"{address}:465", f"submissions-{address}", "smtpd_tls_wrappermode=yes", *host)
    write(f"{home}/master.cf", services + """pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
""")
    return spawn(base, "postfix", POSTFIX_MASTER, "-d", "-c", home)


def dovecot(base, tls):
    home = f"{base}/dovecot"
    os.makedirs(f"{home}/run")
    os.makedirs(f"{home}/mail")
    os.chmod(f"{home}/run", 0o755)
    text = subprocess.run([find("dovecot"), "--version"], capture_output=True, check=True).stdout.decode()
    version = tuple(int(n) for n in re.match(r"(\d+)\.(\d+)\.(\d+)", text).groups())
    listen = f"{internet.PROVIDER}, {internet.LAN_SERVER}"
    common = f"""protocols = imap pop3
listen = {listen}
base_dir = {home}/run
state_dir = {home}/run
log_path = {base}/log/dovecot.log
auth_allow_cleartext = no
ssl = yes
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
}}
service pop3-login {{
  chroot =
}}
service auth {{
  unix_listener auth-postfix {{
    mode = 0666
  }}
}}
"""
    if version >= (2, 4, 0):
        specific = f"""ssl_server_cert_file = {tls}/server.pem
ssl_server_key_file = {tls}/server.key
mail_driver = maildir
mail_path = {home}/mail/%{{user}}
passdb static {{
  password = lab
}}
userdb static {{
  fields {{
    uid = postfix
    gid = postfix
    home = {home}/mail
  }}
}}
"""
        number = ".".join(str(n) for n in version)
        head = f"dovecot_config_version = {number}\ndovecot_storage_version = {number}\n"
    else:
        head = ""
        common = common.replace("auth_allow_cleartext = no", "disable_plaintext_auth = yes")
        specific = f"""ssl_cert = <{tls}/server.pem
ssl_key = <{tls}/server.key
mail_location = maildir:{home}/mail/%u
passdb {{
  driver = static
  args = password=lab
}}
userdb {{
  driver = static
  args = uid=postfix gid=postfix home={home}/mail
}}
"""
    return spawn(base, "dovecot", find("dovecot"), "-F", "-c", write(f"{home}/dovecot.conf", head + common + specific))


def start(base, tls, resolver=world.RESOLVER, public=tuple(world.PUBLIC)):
    """Starts all at once; the processes, by name. `public`: which of the public resolvers there are."""
    return nameservers.start(base, tls, resolver, public) | {"postfix": postfix(base, tls), "dovecot": dovecot(base, tls)}


def ports(resolver=world.RESOLVER, public=tuple(world.PUBLIC)):
    """What answers when everything is up."""
    tcp = [(a, 25) for a in (internet.MX1, internet.MX2_V6, internet.NO_TLS, internet.SELF_SIGNED, internet.MANY[-1])]
    tcp += [(a, p) for a in (internet.PROVIDER, internet.LAN_SERVER) for p in (25, 110, 143, 465, 587, 993, 995)]
    return nameservers.ports(resolver, public) + tcp
