#!/usr/bin/python3 -B
# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what a network does to DNS: how port 53 of an address answers a question without recursion ("referral", "resolver",
"silence", "error"), or whether port 853 is "open".

usage: look.py port53|tls ADDRESS
"""
import socket
import sys

what, address = sys.argv[1:]
family = socket.AF_INET6 if ":" in address else socket.AF_INET
with socket.socket(family, socket.SOCK_DGRAM if what == "port53" else socket.SOCK_STREAM) as sock:
    sock.settimeout(0.4)
    try:
        if what == "tls":
            sock.connect((address, 853))
            print("open")
        else:
            sock.connect((address, 53))
            sock.send(b"\x12\x34" + bytes(2) + b"\0\1" + bytes(6) + b"\x0dmxlab-healthy\x03net\0\0\6\0\1")
            print("resolver" if sock.recv(4096)[3] & 0x80 else "referral")
    except TimeoutError:
        print("silence")
    except OSError:
        print("error")
