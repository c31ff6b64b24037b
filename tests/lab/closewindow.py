#!/usr/bin/python3 -B
# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closes the program's window in the middle of a diagnosis that hangs, as a window manager does it, and looks when the process has
gone. For tests/lab/run.

usage: closewindow.py PROGRAM
"""
import json
import os
import shutil
import subprocess
import sys
import time

from screen import DISPLAY, MAP_NOTIFY, Screen

LIMIT = 2.0
LAB = os.environ["MXWIZARD_LAB"]


def seen(server):
    with open(f"{LAB}/log/connections.jsonl", encoding="ascii") as file:
        return sum(json.loads(line)["server"] == server for line in file)


def wait_until(condition, what, seconds=15):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit(f"closewindow: {what} did not happen")
        time.sleep(0.02)


def close_while_hanging(screen, program, domain, witness):
    """`witness`: the server of the lab that sees the run hang."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                   "XDG_CONFIG_HOME": f"{LAB}/config"}
    before = seen(witness)
    process = subprocess.Popen([program, "--timeout", "60"], env=environment)
    window = screen.drain(MAP_NOTIFY, 20)
    if window is None:
        sys.exit("closewindow: no window was shown")
    window = window.map.window
    keys = [["windowfocus", "--sync", str(window)], ["key", "alt+d"], ["type", domain], ["key", "Return"], ["key", "alt+r"]]
    for key in keys:
        subprocess.run(["xdotool", *key], check=True, env=environment)
        time.sleep(0.5)  # a button pressed by its mnemonic acts a moment later
    wait_until(lambda: seen(witness) > before, f"the diagnosis of {domain}")
    start = time.monotonic()
    screen.ask_to_close(window)
    try:
        status = process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        sys.exit(f"closewindow: {domain}: the process was still there after 20 seconds")
    took = time.monotonic() - start
    print(f"{domain}: gone after {took:.2f} s with status {status}")
    if status != 0 or took > LIMIT:
        sys.exit(1)


def main():
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            print(f"closewindow: skipped: {tool} is not installed", file=sys.stderr)
            sys.exit(77)
    screen = Screen(LAB)
    close_while_hanging(screen, sys.argv[1], "mxlab-tarpit.net", "tarpit")
    with open(f"{LAB}/etc/resolv.conf", "w", encoding="ascii") as file:
        file.write("nameserver 5.44.53.9\n")
    close_while_hanging(screen, sys.argv[1], "mxlab-healthy.net", "silentdns")
    screen.close()


main()
