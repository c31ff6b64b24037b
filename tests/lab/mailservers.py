# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real mail servers: one Postfix and one Dovecot, which serve every domain of the lab at addresses of their own and with options of
their own; and two instances of Postgrey."""
import grp
import os
import pwd
import re
import subprocess

import diagnosis
import internet
from files import find, spawn, write

POSTFIX_MASTER = "/usr/lib/postfix/sbin/master"
GREYLISTS = {10023: (), 10024: ("--whitelist-recipients=/dev/null",)}
INBOX = "anna"                 # whose two messages nobody reads
PASSWORD = "lab"


def inet(where, name, *options):
    """A line of master.cf. Options with blanks go in braces."""
    words = "".join(" -o " + (f"{{ {o.replace('=', ' = ', 1)} }}" if " " in o or "{" in o else o) for o in options)
    return f"{where} inet n - n - - smtpd -o syslog_name=postfix/{name}{words}\n"


def at(address, port):
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def shows(tls, name):
    return f"smtpd_tls_cert_file={tls}/{name}.pem", f"smtpd_tls_key_file={tls}/{name}.key"


SUBMISSION = ("smtpd_sasl_auth_enable=yes", "smtpd_tls_auth_only=yes", "smtpd_relay_restrictions=permit_sasl_authenticated,reject")


def old_services(tls):
    lan = ("myhostname=mail.firm.lan",)
    client = ("smtpd_sasl_auth_enable=yes", "smtpd_tls_auth_only=yes", "myhostname=mail.mxlab-provider.net")
    services = inet("25", "mx")
    services += inet(f"{internet.SIGNED_MX}:25", "signed", "myhostname=mail.mxlab-signed.net")
    for address in (internet.MX2, internet.MX2_V6):
        services += inet(at(address, 25), "mx2", "myhostname=mx2.mxlab-healthy.net")
    services += inet(f"{internet.NO_TLS}:25", "notls", "smtpd_tls_security_level=none", "myhostname=mail.mxlab-notls.net")
    services += inet(f"{internet.SELF_SIGNED}:25", "selfsigned", *shows(tls, "self"), "myhostname=mail.mxlab-selfsigned.net")
    for address, host in ((internet.PROVIDER, client), (internet.LAN_SERVER, client[:2] + lan)):
        services += inet(f"{address}:25", f"smtp-{address}", host[-1])
        services += inet(f"{address}:587", f"submission-{address}", "smtpd_tls_security_level=encrypt", *host)
        services += inet(f"{address}:465", f"submissions-{address}", "smtpd_tls_wrappermode=yes", *host)
    for name, pair in internet.REFERENCE.items():
        for address in pair:
            services += inet(at(address, 25), f"reference-{name}", f"myhostname={name}", *shows(tls, "reference"))
            services += inet(at(address, 587), f"reference-{name}", f"myhostname={name}", *shows(tls, "reference"), *SUBMISSION[:2])
    return services


def services_of(tls, d):
    """Port 25 and submission of a domain of diagnosis.py."""
    host, lines = (f"myhostname={d.host}",), ""
    for address in (a for a in (d.address, d.v6) if a):
        if "postscreen" in d.smtp:
            lines += (f"{at(address, 25)} inet n - n - 1 postscreen -o myhostname={d.host} -o postscreen_greet_action=enforce "
                      "-o postscreen_greet_wait=1s -o postscreen_pipelining_enable=yes -o postscreen_access_list=\n"
                      f"smtpd pass - - n - - smtpd -o myhostname={d.host}\n")
        else:
            lines += inet(at(address, 25), d.label, *host, *shows(tls, d.certificate), *d.smtp)
        if d.clients == "none":
            open_ = ("smtpd_tls_security_level=none", "smtpd_sasl_auth_enable=yes", "smtpd_tls_auth_only=no")
            lines += inet(at(address, 587), d.label, *host, *open_) + inet(at(address, 465), d.label, *host, *open_)
        else:
            client = (*host, *shows(tls, d.clients), *SUBMISSION)
            lines += inet(at(address, 587), d.label, "smtpd_tls_security_level=encrypt", *client)
            lines += inet(at(address, 465), d.label, "smtpd_tls_wrappermode=yes", *client)
    return lines


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
    # What Debian's configuration of OpenSSL forbids and some of the servers do: TLS 1.0, SHA-1, RSA 1024.
    openssl = write(f"{home}/openssl.cnf", "openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = old\n"
                                           "[old]\nMinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n")
    write(f"{home}/domains", "/^(mxlab-.*|xn--.*mxlab.*)\\.net$/ here\n/\\.lan$/ here\n")
    write(f"{home}/users", f"/^(postmaster|abuse|{INBOX})(@.*)?$/ here\n")
    everywhere = [internet.MX1, *internet.MANY]
    write(f"{home}/main.cf", f"""compatibility_level = 3.6
queue_directory = {queue}
data_directory = {home}/data
meta_directory = {home}
maillog_file = {base}/log/postfix.log
maillog_file_prefixes = {base}/log
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C POSTLOG_SERVICE POSTLOG_HOSTNAME OPENSSL_CONF={openssl}
inet_interfaces = {', '.join(everywhere)}
inet_protocols = all
myhostname = mx1.mxlab-healthy.net
mydestination = regexp:{home}/domains
mynetworks = 127.0.0.1/32
alias_maps =
local_recipient_maps = regexp:{home}/users
default_transport = discard
local_transport = discard
default_process_limit = 120
max_idle = 10s
disable_vrfy_command = yes
smtpd_banner = $myhostname ESMTP
smtpd_tls_security_level = may
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_cert_file = {tls}/server.pem
smtpd_tls_key_file = {tls}/server.key
smtpd_tls_loglevel = 1
smtpd_peername_lookup = no
smtpd_client_connection_count_limit = 0
anvil_rate_time_unit = 3600s
smtpd_relay_restrictions = reject_unauth_destination
smtpd_delay_reject = no
# Writes the name given in EHLO into the log and lets it pass.
smtpd_helo_restrictions = check_helo_access static:warn
smtpd_sasl_type = dovecot
smtpd_sasl_path = {base}/dovecot/run/auth-postfix
""")
    services = old_services(tls) + "".join(services_of(tls, d) for d in diagnosis.DOMAINS.values())
    write(f"{home}/master.cf", services + f"""pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
tlsproxy unix - - n - 0 tlsproxy -o tlsproxy_tls_cert_file={tls}/whole.pem -o tlsproxy_tls_key_file={tls}/whole.key
dnsblog unix - - n - 0 dnsblog
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


def fill_inbox(home):
    """Two messages that nobody has read."""
    user = pwd.getpwnam("postfix")
    box = f"{home}/mail/{INBOX}"
    for folder in ("cur", "new", "tmp"):
        os.makedirs(f"{box}/{folder}")
    for n in (1, 2):
        write(f"{box}/new/176000000{n}.M{n}P{n}.lab", f"From: ben@mxlab-other.net\nTo: {INBOX}@mxlab-provider.net\n"
                                                      f"Delivered-To: {INBOX}@mxlab-provider.net\nSubject: {n}\n\nText {n}\n", 0o600)
    for folder, _, files in os.walk(f"{home}/mail"):
        for path in (folder, *(f"{folder}/{file}" for file in files)):
            os.chown(path, user.pw_uid, user.pw_gid)


def dovecot(base, tls):
    home = f"{base}/dovecot"
    os.makedirs(f"{home}/run")
    os.makedirs(f"{home}/mail")
    os.chmod(f"{home}/run", 0o755)
    fill_inbox(home)
    text = subprocess.run([find("dovecot"), "--version"], capture_output=True, check=True).stdout.decode()
    version = tuple(int(n) for n in re.match(r"(\d+)\.(\d+)\.(\d+)", text).groups())
    clients = {a: d.clients for d in diagnosis.DOMAINS.values() for a in (d.address, d.v6) if a}
    listen = ", ".join([internet.PROVIDER, internet.LAN_SERVER, *clients])
    common = f"""protocols = imap pop3
listen = {listen}
base_dir = {home}/run
state_dir = {home}/run
first_valid_uid = 1
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
    new, own = version >= (2, 4, 0), ""
    for address, name in clients.items():
        if name == "none":
            own += f"local {address} {{\n  ssl = no\n  auth_allow_cleartext = yes\n}}\n"
        elif new:
            own += f"local {address} {{\n  ssl_server_cert_file = {tls}/{name}.pem\n  ssl_server_key_file = {tls}/{name}.key\n}}\n"
        else:
            own += f"local {address} {{\n  ssl_cert = <{tls}/{name}.pem\n  ssl_key = <{tls}/{name}.key\n}}\n"
    if new:
        specific = f"""ssl_server_cert_file = {tls}/server.pem
ssl_server_key_file = {tls}/server.key
mail_driver = maildir
mail_path = {home}/mail/%{{user}}
passdb static {{
  password = {PASSWORD}
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
        own = own.replace("auth_allow_cleartext = yes", "disable_plaintext_auth = no")
        specific = f"""ssl_cert = <{tls}/server.pem
ssl_key = <{tls}/server.key
mail_location = maildir:{home}/mail/%u
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid=postfix gid=postfix home={home}/mail
}}
"""
    return spawn(base, "dovecot", find("dovecot"), "-F", "-c", write(f"{home}/dovecot.conf", head + common + specific + own))


def postgrey(base):
    found = {}
    user = pwd.getpwnam("postfix")
    for port, options in GREYLISTS.items():
        home = f"{base}/postgrey{port}"
        os.makedirs(home)
        os.chown(home, user.pw_uid, user.pw_gid)
        found[f"postgrey{port}"] = spawn(base, f"postgrey{port}", find("postgrey"), f"--inet=127.0.0.1:{port}", f"--dbdir={home}", "--user=postfix",
                                         "--group=postfix", f"--pidfile={home}/pid", "--delay=300", "--lookup-by-host", *options)
    return found


def start(base, tls):
    return {"postfix": postfix(base, tls), "dovecot": dovecot(base, tls), **postgrey(base)}


def ports():
    whole, limited, plain = (diagnosis.DOMAINS[label] for label in ("whole", "ratelimit", "plain"))
    # The first connection of the hour is the last that this one takes.
    tcp = [(a, 25) for a in (internet.MX1, internet.MX2_V6, internet.NO_TLS, internet.SELF_SIGNED, internet.MANY[-1], limited.address, plain.address)]
    tcp += [(a, p) for a in (internet.PROVIDER, internet.LAN_SERVER, whole.address) for p in (25, 110, 143, 465, 587, 993, 995)]
    return tcp + [("127.0.0.1", port) for port in GREYLISTS]
