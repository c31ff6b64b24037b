# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web server of the lab (nginx): policies of MTA-STS and settings for mail programs, one virtual host for each name, and what the
registry says of a domain (RFC 9083)."""
import time

import diagnosis
from files import find, spawn, write

POLICY = "version: STSv1\r\nmode: {mode}\r\nmx: {mx}\r\nmax_age: {age}\r\n"
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="{domain}">
    <domain>{domain}</domain>
    <displayName>MX Lab</displayName>
    <incomingServer type="imap">
      <hostname>{host}</hostname><port>993</port><socketType>SSL</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>{host}</hostname><port>465</port><socketType>SSL</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>
"""


def policy(domain):
    """The policy as the domain's fault has it; None: there is none."""
    mx, mode, age = domain.host, "enforce", 604800
    if domain.web == "missing":
        return None
    if domain.web == "uncovered":
        mx = "mx1." + domain.name
    if domain.web == "testing":
        mode = "testing"
    if domain.web == "short":
        age = 3600
    text = POLICY.format(mode=mode, mx=mx, age=age)
    return text.replace("version: STSv1", "version: STSv9") if domain.web == "syntax" else text


def settings(domain):
    text = SETTINGS.format(domain=domain.name, host="mail.mxlab-other.net" if domain.web == "autoother" else domain.host)
    return text[:len(text) // 2] if domain.web == "autobroken" else text


def site(tls, home, domain):
    """The virtual hosts of a domain."""
    certificate = domain.web if domain.web in ("othername", "self", "expired") else "whole"
    root = f"{home}/sites/{domain.name}"
    if (text := policy(domain)) is not None:
        write(f"{root}/.well-known/mta-sts.txt", text)
    write(f"{root}/mail/config-v1.1.xml", settings(domain))
    kind = "text/html" if domain.web == "type" else "text/plain"
    answer = "return 301 https://www.mxlab-other.net/;" if domain.web == "redirect" else f"default_type {kind};"
    names = f"mta-sts.{domain.name} autoconfig.{domain.name} autodiscover.{domain.name}"
    return f"""server {{
    listen {diagnosis.WEB}:80;
    listen {diagnosis.WEB}:443 ssl;
    server_name {names};
    root {root};
    ssl_certificate {tls}/{certificate}.pem;
    ssl_certificate_key {tls}/{certificate}.key;
    types {{ }}
    location = /.well-known/mta-sts.txt {{ {answer} }}
    location = /autodiscover/autodiscover.xml {{ return 401; }}
    location / {{ default_type text/xml; }}
}}
"""


def registry(tls):
    """The RDAP service of .net. Every domain of the lab but world.NXDOMAIN was registered five years ago."""
    def day(days):
        return time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(time.time() + days * 86400))

    ends = "".join(f"    {d.name} {day(d.ends)};\n" for d in diagnosis.DOMAINS.values() if d.ends)
    held = "".join(f'    {d.name} "\\"server hold\\"";\n' for d in diagnosis.DOMAINS.values() if d.held)
    events = f'[{{"eventAction":"registration","eventDate":"{day(-1800)}"}},{{"eventAction":"expiration","eventDate":"$ends"}}]'
    answer = f'{{"objectClassName":"domain","ldhName":"$name","status":[$said],"events":{events}}}'
    return f"""map $name $ends {{
    default {day(300)};
{ends}}}
map $name $said {{
    default "\\"active\\"";
{held}}}
server {{
    listen {diagnosis.WEB}:443 ssl;
    server_name {diagnosis.RDAP};
    ssl_certificate {tls}/registry.pem;
    ssl_certificate_key {tls}/registry.key;
    location ~ ^/net/v1/domain/(?<name>(?:mxlab-(?!nxdomain)|xn--)[a-z0-9-]+\\.net)$ {{ default_type application/rdap+json; return 200 '{answer}'; }}
    location / {{ return 404; }}
}}
"""


def start(base, tls):
    home = f"{base}/web"
    sites = registry(tls) + "".join(site(tls, home, d) for d in diagnosis.DOMAINS.values() if d.web)
    temporary = "".join(f"{kind}_temp_path {home}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    # A name that nobody is served here meets a certificate for another one.
    config = write(f"{home}/nginx.conf", f"""daemon off;
user root;
worker_processes 1;
pid {home}/nginx.pid;
error_log {base}/log/web.log warn;
events {{ worker_connections 256; }}
http {{
access_log {base}/log/web.access;
server_names_hash_bucket_size 128;
map_hash_bucket_size 128;
server_names_hash_max_size 1024;
{temporary}server {{
    listen {diagnosis.WEB}:80 default_server;
    listen {diagnosis.WEB}:443 ssl default_server;
    ssl_certificate {tls}/othername.pem;
    ssl_certificate_key {tls}/othername.key;
    return 404;
}}
{sites}}}
""")
    return spawn(base, "web", find("nginx"), "-e", f"{base}/log/web.log", "-c", config)


def ports():
    return [(diagnosis.WEB, 80), (diagnosis.WEB, 443)]
