# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Domains for the complete diagnosis. Each has a mail server at an address of its own (Postfix and Dovecot) and all that an ordinary
domain publishes, and each but the healthy ones has one fault: in its records, its server, its certificate or its web server.

What depends on keys is a placeholder (authority.zone_words).
"""
import dataclasses
import ipaddress

import hostile

NET = "5.44.26."
WHOLE_V6 = "2a02:4400:26::1"
WEB = "5.44.81.1"              # webserver.py
RDAP = "rdap.verisign.com"     # of .net and .com
REPORTS = "mxlab-reports.net"  # takes the reports of some of the domains
NOBODY = "5.44.26.250"         # a mail server that is none of ours; nothing listens

# Restrictions with blanks are written in braces in master.cf.
REFUSE_NULL_SENDER = "smtpd_sender_restrictions=check_sender_access inline:{<>=REJECT}"
GREYLIST = "smtpd_recipient_restrictions=check_policy_service inet:127.0.0.1:10023"
GREYLIST_ALL = "smtpd_recipient_restrictions=check_policy_service inet:127.0.0.1:10024"


@dataclasses.dataclass
class Domain:
    label: str
    number: int
    records: dict          # what it is about -> lines of the zone, see ordinary()
    smtp: tuple = ()       # Postfix options of port 25
    certificate: str = "whole"
    reverse: tuple = ("mail",)  # PTR names; relative to the domain unless they end in a dot
    web: str = ""          # webserver.POLICIES
    signed: bool = False
    clients: str = "whole"  # the certificate that mail programs see
    v6: str = ""
    ends: int = 0          # days until the registration ends; 0: a long time
    held: bool = False     # switched off by the registry, so it says

    @property
    def name(self):
        return f"mxlab-{self.label}.net"

    @property
    def host(self):
        return f"mail.{self.name}"

    @property
    def address(self):
        return NET + str(self.number)

    def zone(self):
        text = "".join(lines + "\n" for lines in self.records.values() if lines)
        reverse = ".".join(reversed(self.address.split(".")))
        return text.replace("%REVERSED%", reverse).replace("%DOMAIN%", self.name).replace("%ADDRESS%", self.address).replace("%WEB%", WEB)


ORDINARY = {
    "mx": "@ MX 10 mail",
    "a": "mail A %ADDRESS%",
    "spf": '@ TXT "v=spf1 mx ip4:%ADDRESS% ~all"',
    "dkim": "lab2026._domainkey TXT %DKIM_RSA%",
    "dmarc": '_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:postmaster@%DOMAIN%"',
}
POLICY = {"sts": '_mta-sts TXT "v=STSv1; id=20260101T000000;"', "stshost": f"mta-sts A {WEB}"}
TLSA = {"tlsa": "_25._tcp.mail TLSA 3 1 1 %TLSA%"}
EVERYTHING = {
    "aaaa": f"mail AAAA {WHOLE_V6}",
    "spf": f'@ TXT "v=spf1 mx ip4:%ADDRESS% ip6:{WHOLE_V6} ~all"',
    "helo": 'mail TXT "v=spf1 a -all"',
    "ed25519": "lab2026e._domainkey TXT %DKIM_ED25519%",
    "dmarc": f'_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@{REPORTS}"',
    **POLICY,
    "tlsrpt": '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:postmaster@%DOMAIN%"',
    **TLSA,
    "caa": '@ CAA 0 issue "letsencrypt.org"',
    "srv": "_submissions._tcp SRV 0 1 465 mail\n_submission._tcp SRV 0 1 587 mail\n_imaps._tcp SRV 0 1 993 mail\n_imap._tcp SRV 0 1 143 mail\n"
           "_pop3s._tcp SRV 0 1 995 mail\n_pop3._tcp SRV 0 0 0 .",
    "autoconfig": "autoconfig A %WEB%\nautodiscover A %WEB%",
}


def spf(text):
    return {"spf": f'@ TXT "{text}"'}


def include_chain(count):
    """An SPF record that takes one look-up more than `count`, with "mx"."""
    names = "\n".join(f'i{n} TXT "v=spf1 ip4:5.44.80.{n} ?all"' for n in range(count))
    return {"spf": f'@ TXT "v=spf1 {" ".join(f"include:i{n}.%DOMAIN%" for n in range(count))} mx ~all"\n{names}'}


# label -> (changed records, what else Domain takes). A record that is changed to "" is not there.
CASES = {
    # Healthy: with everything there is; as most are.
    "whole": (EVERYTHING, {"signed": True, "web": "good", "v6": WHOLE_V6}),
    "plain": ({}, {}),
    # Mail servers.
    "openrelay": ({}, {"smtp": ("mynetworks=0.0.0.0/0", "smtpd_relay_restrictions=permit_mynetworks,reject_unauth_destination")}),
    "greylist": ({}, {"smtp": (GREYLIST,)}),
    "greyall": ({}, {"smtp": (GREYLIST_ALL,)}),
    "postscreen": ({}, {"smtp": ("postscreen",)}),
    "notls25": ({}, {"smtp": ("smtpd_tls_security_level=none",)}),
    "oldtls": ({}, {"smtp": ("smtpd_tls_protocols=TLSv1",)}),
    "oldtls11": ({}, {"smtp": ("smtpd_tls_protocols=TLSv1.1",)}),
    "ratelimit": ({}, {"smtp": ("smtpd_client_connection_rate_limit=1",)}),
    "acceptall": ({}, {"smtp": ("local_recipient_maps=",)}),
    "nopostmaster": ({}, {"smtp": ("smtpd_recipient_restrictions=check_recipient_access inline:{postmaster@mxlab-nopostmaster.net=REJECT}",)}),
    "noabuse": ({}, {"smtp": ("local_recipient_maps=inline:{postmaster=x,anna=x}",)}),
    "nonull": ({}, {"smtp": (REFUSE_NULL_SENDER,)}),
    "deferall": ({}, {"smtp": ("smtpd_recipient_restrictions=defer",)}),
    "vrfy": ({}, {"smtp": ("disable_vrfy_command=no",)}),
    "plainauth": ({}, {"smtp": ("smtpd_sasl_auth_enable=yes", "smtpd_tls_auth_only=no")}),
    "othergreeting": ({}, {"smtp": ("myhostname=mx7.mxlab-reports.net",)}),
    "localhost": ({}, {"smtp": ("myhostname=localhost.localdomain",)}),
    "slow": ({}, {"smtp": ("smtpd_client_restrictions=sleep 3",)}),
    "refuses": ({}, {"smtp": ("smtpd_client_restrictions=reject",)}),
    # Certificates.
    **{f"cert{name}": ({}, {"certificate": name}) for name in
       ("expired", "notyet", "self", "othername", "unknown", "nochain", "weakkey", "weakhash")},
    **{f"client{name}": ({}, {"clients": name}) for name in ("expired", "self", "othername", "nochain")},
    "clientplain": ({}, {"clients": "none"}),
    # Reverse names.
    "ptrnone": ({}, {"reverse": ()}),
    "ptrother": ({"a": "mail A %ADDRESS%\nsmtp A %ADDRESS%"}, {"reverse": ("smtp",)}),
    "ptrunconfirmed": ({"a": f"mail A %ADDRESS%\ngone A {NOBODY}"}, {"reverse": ("gone",)}),
    "ptrgeneric": ({}, {"reverse": ("dyn-5-44-26-%NUMBER%.pool.mxlab-reports.net.",)}),
    "ptrtwo": ({}, {"reverse": ("mail", "smtp"), }),
    # SPF.
    "spfnone": ({"spf": ""}, {}),
    "spftwo": (spf('v=spf1 mx ~all"\n@ TXT "v=spf1 -all'), {}),
    "spfwrong": (spf("v=spf1 ip4:5.44.80.1 -all"), {}),
    "spfplus": (spf("v=spf1 +all"), {}),
    "spfneutral": (spf("v=spf1 mx ?all"), {}),
    "spfsyntax": (spf("v=spf1 mx ip4:5.44.26 ~all"), {}),
    "spfmany": (include_chain(11), {}),
    "spfvoid": (spf("v=spf1 a:v1.%DOMAIN% a:v2.%DOMAIN% a:v3.%DOMAIN% mx ~all"), {}),
    "spfloop": (spf("v=spf1 include:%DOMAIN% ~all"), {}),
    "spfinclude": (spf("v=spf1 include:nothing.%DOMAIN% mx ~all"), {}),
    "spfptr": (spf("v=spf1 ptr mx ~all"), {}),
    "spfmacro": ({"spf": '@ TXT "v=spf1 exists:%{ir}.%{v}._spf.%{d} -all"\n%REVERSED%.in-addr._spf A 127.0.0.2'}, {}),
    # DKIM.
    "dkimnone": ({"dkim": ""}, {}),
    "dkimother": ({"dkim": "lab2026._domainkey TXT %DKIM_OTHER%"}, {}),
    "dkimtwo": ({"dkim": "lab2026._domainkey TXT %DKIM_RSA%\nlab2026._domainkey TXT %DKIM_OTHER%"}, {}),
    "dkimrevoked": ({"dkim": 'lab2026._domainkey TXT "v=DKIM1; k=rsa; p="'}, {}),
    "dkimsmall": ({"dkim": "lab2026._domainkey TXT %DKIM_SMALL%"}, {}),
    "dkimcut": ({"dkim": "lab2026._domainkey TXT %DKIM_CUT%"}, {}),
    # DMARC.
    "dmarcnone": ({"dmarc": ""}, {}),
    "dmarctwo": ({"dmarc": ORDINARY["dmarc"] + '\n_dmarc TXT "v=DMARC1; p=none"'}, {}),
    "dmarcsilent": ({"dmarc": '_dmarc TXT "v=DMARC1; p=none"'}, {}),
    "dmarcwatch": ({"dmarc": ORDINARY["dmarc"].replace("quarantine", "none")}, {}),
    "dmarcsyntax": ({"dmarc": '_dmarc TXT "v=DMARC1; p=block"'}, {}),
    "dmarcreports": ({"dmarc": f'_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@{REPORTS}"'}, {}),
    # MTA-STS and TLS-RPT.
    **{f"sts{name}": (POLICY, {"web": name}) for name in ("missing", "redirect", "othername", "type", "uncovered", "testing", "short", "syntax")},
    "stsself": (POLICY, {"web": "self"}),
    "stsexpired": (POLICY, {"web": "expired"}),
    "stsnoweb": ({**POLICY, "stshost": f"mta-sts A {NOBODY}"}, {}),
    "stsnohost": ({**POLICY, "stshost": ""}, {}),
    "stscert": (POLICY, {"web": "good", "certificate": "self"}),
    "ststwo": ({**POLICY, "sts": POLICY["sts"] + '\n_mta-sts TXT "v=STSv1; id=2;"'}, {"web": "good"}),
    "stsid": ({**POLICY, "sts": '_mta-sts TXT "v=STSv1; id=2026-01-01;"'}, {"web": "good"}),
    "tlsrpttwo": ({"tlsrpt": '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@%DOMAIN%"\n_smtp._tls TXT "v=TLSRPTv1; rua=mailto:b@%DOMAIN%"'}, {}),
    "tlsrptsyntax": ({"tlsrpt": '_smtp._tls TXT "v=TLSRPTv1; mailto:a@%DOMAIN%"'}, {}),
    # DANE.
    "tlsastale": ({"tlsa": "_25._tcp.mail TLSA 3 1 1 %STALE%"}, {"signed": True}),
    "tlsarollover": ({"tlsa": "_25._tcp.mail TLSA 3 1 1 %STALE%\n" + TLSA["tlsa"]}, {"signed": True}),
    "tlsausage": ({"tlsa": "_25._tcp.mail TLSA 1 1 1 %TLSA%"}, {"signed": True}),
    "tlsaexpired": (TLSA, {"signed": True, "certificate": "expired"}),   # DANE-EE does not look at dates
    "tlsaunsigned": (TLSA, {}),
    # CAA.
    "caaother": ({"caa": '@ CAA 0 issue "sectigo.com"'}, {}),
    # Mail programs.
    "srvwrong": ({"srv": f"_imaps._tcp SRV 0 1 993 gone\ngone A {NOBODY}"}, {}),
    "srvalias": ({"srv": "_imaps._tcp SRV 0 1 993 imap\nimap CNAME mail"}, {}),
    "srvport": ({"srv": "_imaps._tcp SRV 0 1 143 mail"}, {}),
    "autoother": ({"autoconfig": "autoconfig A %WEB%"}, {"web": "autoother"}),
    "autobroken": ({"autoconfig": "autoconfig A %WEB%"}, {"web": "autobroken"}),
    "autoname": ({"autoconfig": "autoconfig A %WEB%"}, {"web": "othername"}),
    # What the registry says.
    "ending": ({}, {"ends": 10}),
    "nearend": ({}, {"ends": 30}),
    "onhold": ({}, {"held": True}),
    # Block lists (blocklists.py).
    "listed": ({}, {}),
    "residential": ({}, {}),
    "listedname": ({}, {}),
}


def domain(number, label):
    changed, more = CASES[label]
    if label != "whole" and "reverse" in more:
        more = {**more, "reverse": tuple(name.replace("%NUMBER%", str(number)) for name in more["reverse"])}
    return Domain(label, number, ORDINARY | changed, **more)


DOMAINS = {label: domain(number, label) for number, label in enumerate(CASES, 1)}

# Authorises the reports of "whole" only.
OTHERS = {
    REPORTS: f"@ MX 10 mx7\nmx7 A {DOMAINS['plain'].address}\n{DOMAINS['whole'].name}._report._dmarc TXT \"v=DMARC1\"\n"
             + "".join(f"dyn-5-44-26-{d.number}.pool A {d.address}\n" for d in DOMAINS.values() if d.label == "ptrgeneric"),
    "verisign.com": f"rdap A {WEB}\n",
    "mxlab-other.net": f"@ A {NOBODY}\n@ MX 0 .\n",
}


def zones():
    """zone -> text, without its head."""
    return {d.name: d.zone() for d in DOMAINS.values()} | OTHERS


def signed():
    return [d.name for d in DOMAINS.values() if d.signed]


def names():
    """For certificates that are for the right name."""
    return [f"*.{d.name}" for d in DOMAINS.values()] + [f"*.{name}" for name, _ in hostile.DOMAINS.values()]


def reverse():
    """PTR records with whole names."""
    def absolute(d, name):
        return name if name.endswith(".") else f"{name}.{d.name}."

    lines = [(a, absolute(d, name)) for d in DOMAINS.values() for name in d.reverse for a in (d.address, d.v6) if a]
    return [(f"{ipaddress.ip_address(a).reverse_pointer}.", name) for a, name in lines]


def addresses():
    return [d.address for d in DOMAINS.values()] + [WHOLE_V6, WEB, NOBODY]
