#!/bin/sh
# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes testcertificates.cpp anew: keys and certificates that only the tests use. They are public and must never be
# trusted by anything. Needs openssl. Run it in this folder.
set -eu
here=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir new
: > index.txt
echo 01 > serial
cat > ca.cnf <<'CNF'
[ca]
default_ca = test
[test]
database = index.txt
serial = serial
new_certs_dir = new
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = name
prompt = no
[name]
commonName = unused
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
CNF

openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -new -key ca.key -subj "/CN=MX Wizard tests only/O=Never trust this" -out ca.csr -config ca.cnf
openssl ca -batch -config ca.cnf -selfsign -keyfile ca.key -in ca.csr -out ca.pem -notext -extensions authority \
    -startdate 20000101000000Z -enddate 21000101000000Z

# make NAME KEY-COMMAND-ARGUMENTS START END SUBJECT-ALTERNATIVE-NAMES EXTRA
make() {
    name=$1 algorithm=$2 start=$3 end=$4 names=$5
    shift 5
    if [ "$algorithm" = ec ]; then
        openssl ecparam -name prime256v1 -genkey -noout -out "$name.key"
    else
        openssl genrsa -traditional -out "$name.key" "$algorithm"
    fi
    openssl req -new -key "$name.key" -subj "/CN=mx.test.example" -out "$name.csr" -config ca.cnf \
        -addext "subjectAltName=$names"
    openssl ca -batch -config ca.cnf "$@" -in "$name.csr" -out "$name.pem" -notext \
        -startdate "$start" -enddate "$end"
}
own=DNS:mx.test.example,DNS:*.wild.test.example
make good ec 20000101000000Z 21000101000000Z $own -cert ca.pem -keyfile ca.key
make expired ec 20000101000000Z 20010101000000Z $own -cert ca.pem -keyfile ca.key
make future ec 20900101000000Z 21000101000000Z $own -cert ca.pem -keyfile ca.key
make selfSigned ec 20000101000000Z 21000101000000Z $own -selfsign -keyfile selfSigned.key
make weak 1024 20000101000000Z 21000101000000Z $own -cert ca.pem -keyfile ca.key
many=DNS:host1.many.example
for number in $(seq 2 100); do many=$many,DNS:host$number.many.example; done
make byAddress ec 20000101000000Z 21000101000000Z IP:127.0.0.1,IP:0:0:0:0:0:0:0:1 -cert ca.pem -keyfile ca.key
make manyNames ec 20000101000000Z 21000101000000Z $many -cert ca.pem -keyfile ca.key

{
    cat <<'CPP'
// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by make-certificates.sh. Test keys: public, worthless, never to be trusted.

#include "fakes/testcertificates.h"

namespace fakes::certificates {

CPP
    echo "const QByteArray testCa = R\"pem($(cat ca.pem)"
    echo ')pem";'
    for name in good expired future selfSigned weak byAddress manyNames; do
        echo
        echo "const Identity $name{R\"pem($(cat $name.pem)"
        echo ")pem\", R\"pem($(grep -v '^-----.*EC PARAMETERS' $name.key)"
        echo ')pem"};'
    done
    echo
    echo '} // namespace fakes::certificates'
} > "$here/testcertificates.cpp"
