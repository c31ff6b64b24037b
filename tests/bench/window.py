# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a program takes from its start until its window is on the screen, and how much memory it then has."""
import os
import statistics
import subprocess
import time

from screen import DISPLAY, MAP_NOTIFY, Screen

TIMES = 9
GOAL = 2.0             # times a QWizard with one label


def memory_mib(pid):
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def start_once(screen, home, program):
    """Milliseconds until a window is mapped, and MiB a moment later."""
    screen.drain(timeout=0.05)
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": f"{home}/config", "LC_ALL": "C.UTF-8"}
    start = time.monotonic()
    process = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shown = screen.drain(MAP_NOTIFY, 20)
    took = (time.monotonic() - start) * 1000
    time.sleep(0.3)
    used = memory_mib(process.pid)
    process.kill()
    process.wait()
    if shown is None:
        raise RuntimeError(f"{program} showed no window")
    return took, used


def measure(home, program, bare):
    screen = Screen(home)
    runs = {p: [] for p in (bare, program)}
    for _ in range(TIMES):
        for p, found in runs.items():
            found.append(start_once(screen, home, p))
    screen.close()
    (bare_ms, bare_mib), (ms, mib) = ([statistics.median(column) for column in zip(*found)] for found in runs.values())
    missed = []
    print(f"\n{'the first page':24}{'label':>9}{'mxwizard':>11}{'ratio':>8}   goal")
    for name, floor, ours, unit in (("start to shown", bare_ms, ms, " ms"), ("memory", bare_mib, mib, " MiB")):
        verdict = "" if ours <= GOAL * floor else "  MISSED"
        print(f"{name:24}{floor:5.0f}{unit:4}{ours:7.0f}{unit:4}{ours / floor:8.2f}   at most {GOAL:.0f} times{verdict}")
        missed += [name] if verdict else []
    return missed
