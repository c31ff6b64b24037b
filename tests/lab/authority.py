# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificate authorities of the lab, the certificates that its servers show, and the keys that its zones name. All are made
anew for every run. One root is trusted by the lab's machine alone (lab.machine mounts LAB/tls/trusted over /etc/ssl/certs); the
certificates that are right come from an intermediate below it, as those of public authorities do.

A server's certificate is LAB/tls/NAME.pem with the chain it shows, its key LAB/tls/NAME.key. With `KEYS` as NAME:

    server, whole  right; the second is the one that TLSA records name
    expired        ended yesterday             notyet    begins in a week
    othername      for mail.mxlab-other.net    unknown   from an authority that nobody knows
    nochain        without the intermediate    self      signed by itself
    weakkey        RSA 1024                    weakhash  SHA-1
"""
import base64
import hashlib
import json
import os
import shutil
import subprocess
import time

import diagnosis
import internet
import world
from files import write

# Whom the program takes for the issuer; the CAA records of the lab's zones name it as "letsencrypt.org".
ORGANIZATION = "Let's Encrypt"
DAY = 86400
EC = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
CONFIGURATION = """[ca]
default_ca = lab
[lab]
database = index.txt
serial = serial
new_certs_dir = issued
default_md = sha256
unique_subject = no
copy_extensions = copy
policy = any
[any]
commonName = supplied
organizationName = optional
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical,CA:FALSE
"""


class Authorities:
    def __init__(self, tls):
        self.tls = tls
        os.makedirs(f"{tls}/issued")
        write(f"{tls}/index.txt", "")
        write(f"{tls}/serial", "1000")
        write(f"{tls}/ca.cnf", CONFIGURATION)
        for name, common in (("ca", "MX Lab Root"), ("stranger", "MX Lab Stranger")):
            self.run("req", "-x509", *EC, "-days", "400", "-keyout", f"{name}.key", "-out", f"{name}.pem",
                     "-subj", f"/O={ORGANIZATION}/CN={common}")
        self.request("intermediate", f"/O={ORGANIZATION}/CN=MX Lab R1")
        self.sign("intermediate", "ca", extensions="authority")

    def run(self, *arguments, **more):
        return subprocess.run(["openssl", *arguments], check=True, cwd=self.tls, capture_output=True, **more).stdout

    def request(self, name, subject, names=(), kind=tuple(EC)):
        alternative = ["-addext", "subjectAltName=" + ",".join(f"DNS:{n}" for n in names)] if names else []
        self.run("req", "-new", *kind, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", subject, *alternative)

    def sign(self, name, issuer, begins=-DAY, ends=90 * DAY, digest="sha256", extensions="leaf", csr=None):
        def at(seconds):
            return time.strftime("%Y%m%d%H%M%SZ", time.gmtime(time.time() + seconds))

        self.run("ca", "-batch", "-notext", "-config", "ca.cnf", "-extensions", extensions, "-md", digest, "-startdate", at(begins),
                 "-enddate", at(ends), "-cert", f"{issuer}.pem", "-keyfile", f"{issuer}.key", "-in", f"{csr or name}.csr",
                 "-out", f"{name}.pem")

    def server(self, name, names, issuer="intermediate", chain=True, key=None, kind=tuple(EC), **more):
        """A certificate with its chain. `key`: of another that was made before, instead of a new one."""
        if key:
            shutil.copy(f"{self.tls}/{key}.key", f"{self.tls}/{name}.key")
        else:
            self.request(name, f"/CN={names[0].replace('*', 'mail')}", names, kind)
        self.sign(name, issuer, csr=key, **more)
        if chain and issuer == "intermediate":
            with open(f"{self.tls}/{name}.pem", "a", encoding="ascii") as out, open(f"{self.tls}/intermediate.pem", encoding="ascii") as file:
                out.write(file.read())

    def public_key(self, file):
        """DER of the SubjectPublicKeyInfo."""
        return self.run("pkey", "-in", file, "-pubout", "-outform", "DER")


def trust(tls):
    os.makedirs(f"{tls}/trusted")
    shutil.copy(f"{tls}/ca.pem", f"{tls}/trusted/ca-certificates.crt")
    digest = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", f"{tls}/ca.pem"], check=True, capture_output=True)
    shutil.copy(f"{tls}/ca.pem", f"{tls}/trusted/{digest.stdout.decode().strip()}.0")


def texts(value):
    """A TXT record's strings."""
    return " ".join(f'"{value[i:i + 250]}"' for i in range(0, len(value), 250))


def zone_words(authorities):
    """What the zones say of keys: placeholder -> text."""
    def key(kind, *options):
        authorities.run("genpkey", "-algorithm", kind, *options, "-out", f"dkim-{kind}.key")
        return authorities.public_key(f"dkim-{kind}.key")

    rsa = base64.b64encode(key("RSA", "-pkeyopt", "rsa_keygen_bits:2048")).decode()
    ed25519 = base64.b64encode(key("ED25519")[-32:]).decode()
    other, small = base64.b64encode(authorities.public_key("rsa.key")).decode(), base64.b64encode(authorities.public_key("weakkey.key")).decode()
    return {"%DKIM_OTHER%": texts(f"v=DKIM1; k=rsa; p={other}"), "%DKIM_SMALL%": texts(f"v=DKIM1; k=rsa; p={small}"), "%DKIM_SMALL_KEY%": small,
            "%DKIM_CUT%": f'"v=DKIM1; k=rsa; p={rsa[:220]}"', "%TLSA%": hashlib.sha256(authorities.public_key("whole.key")).hexdigest(),
            "%STALE%": hashlib.sha256(b"the key of last year").hexdigest(),
            "%DKIM_RSA%": texts(f"v=DKIM1; k=rsa; p={rsa}"), "%DKIM_RSA_KEY%": rsa,
            "%DKIM_ED25519%": texts(f"v=DKIM1; k=ed25519; p={ed25519}"), "%DKIM_ED25519_KEY%": ed25519}


def make(base):
    """Everything in LAB/tls; its path, and what the zones say of the keys. What a test
    has to know of the domains of diagnosis.py is in LAB/diagnosis.json."""
    tls = f"{base}/tls"
    authorities = Authorities(tls)
    trust(tls)
    old = ["*.mxlab-healthy.net", "*.mxlab-many.net", "*.mxlab-provider.net", "*.mxlab-recorder.net", "*.mxlab-shared.net",
           "*.firm.lan", "*.hosts.lan", *world.mail_names(), *world.PUBLIC_TLS_NAMES]
    every = diagnosis.names()
    authorities.server("server", old)
    authorities.server("whole", every)
    authorities.server("registry", [diagnosis.RDAP])
    authorities.server("reference", list(internet.REFERENCE))
    authorities.server("expired", every, key="whole", begins=-90 * DAY, ends=-DAY)
    authorities.server("notyet", every, key="whole", begins=7 * DAY)
    authorities.server("nochain", every, key="whole", chain=False)
    authorities.server("unknown", every, key="whole", issuer="stranger")
    authorities.server("othername", ["mail.mxlab-other.net"])
    authorities.server("weakkey", every, kind=("-newkey", "rsa:1024", "-nodes"))
    authorities.server("rsa", every, kind=("-newkey", "rsa:2048", "-nodes"))
    authorities.server("weakhash", every, key="whole", digest="sha1")
    authorities.run("req", "-x509", *EC, "-days", "90", "-keyout", "self.key", "-out", "self.pem", "-subj", "/CN=mail.mxlab-selfsigned.net",
                    "-addext", "subjectAltName=" + ",".join(f"DNS:{n}" for n in ["mail.mxlab-selfsigned.net", *every]))
    words = zone_words(authorities)
    told = {d.label: {"domain": d.name, "host": d.host, "addresses": [a for a in (d.address, d.v6) if a]} for d in diagnosis.DOMAINS.values()}
    keys = {"rsa": words["%DKIM_RSA_KEY%"], "small": words["%DKIM_SMALL_KEY%"], "ed25519": words["%DKIM_ED25519_KEY%"]}
    write(f"{base}/diagnosis.json", json.dumps({"domains": told, **keys}))
    return tls, words
