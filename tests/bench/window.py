# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a program takes from its start until its window is on the screen, and how much memory it then has. The screen is an Xvfb
whose events are read through libX11."""
import ctypes
import os
import select
import statistics
import subprocess
import time

DISPLAY = ":97"
TIMES = 9
GOAL = 2.0             # times a QWizard with one label
SUBSTRUCTURE_NOTIFY, MAP_NOTIFY = 1 << 19, 19


class Screen:
    def __init__(self, home):
        # Only the abstract socket, which belongs to the network namespace: nothing is left behind in /tmp.
        self._server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x1024x24", "-nolisten", "unix", "-nolisten", "tcp",
                                         "-listen", "local", "-nolock"], stdout=subprocess.DEVNULL,
                                        stderr=open(f"{home}/log/xvfb.out", "wb"))
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11, self._display = x11, None
        for _ in range(500):
            self._display = x11.XOpenDisplay(DISPLAY.encode())
            if self._display:
                break
            time.sleep(0.01)
        else:
            raise RuntimeError("Xvfb did not start")
        self._display = ctypes.c_void_p(self._display)
        root = ctypes.c_ulong(x11.XDefaultRootWindow(self._display))
        x11.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY))
        x11.XFlush(self._display)

    def close(self):
        self._server.terminate()
        self._server.wait()

    def drain(self, kind=None, timeout=0.0):
        """Reads events until one of that kind comes or the time is over; whether it came."""
        event = (ctypes.c_long * 24)()
        deadline = time.monotonic() + timeout
        while True:
            while self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, event)
                if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == kind:
                    return True
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            select.select([self._x11.XConnectionNumber(self._display)], [], [], left)


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
    if not shown:
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
