# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own (Xvfb), and what happens on it, read and written through libX11."""
import ctypes
import select
import subprocess
import time

DISPLAY = ":97"
SUBSTRUCTURE_NOTIFY, MAP_NOTIFY, CLIENT_MESSAGE = 1 << 19, 19, 33


class Event(ctypes.Union):
    """XEvent, as far as it is needed: window is the new one in a MapNotify, the one addressed in a ClientMessage."""
    class Map(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                    ("event", ctypes.c_ulong), ("window", ctypes.c_ulong)]

    class Message(ctypes.Structure):
        _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                    ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]

    _fields_ = [("map", Map), ("message", Message), ("padding", ctypes.c_long * 24)]


class Screen:
    def __init__(self, home):
        # Only the abstract socket, which belongs to the network namespace: nothing is left behind in /tmp.
        self._server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x1024x24", "-nolisten", "unix", "-nolisten", "tcp",
                                         "-listen", "local", "-nolock"], stdout=subprocess.DEVNULL,
                                        stderr=open(f"{home}/log/xvfb.out", "wb"))
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        x11.XInternAtom.restype = ctypes.c_ulong
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
        """Reads events until one of that kind comes or the time is over; the event, or None."""
        deadline = time.monotonic() + timeout
        while True:
            while self._x11.XPending(self._display):
                event = Event()
                self._x11.XNextEvent(self._display, ctypes.byref(event))
                if event.map.type == kind:
                    return event
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            select.select([self._x11.XConnectionNumber(self._display)], [], [], left)

    def ask_to_close(self, window):
        """What a window manager sends when the close button is pressed."""
        atom = [ctypes.c_ulong(self._x11.XInternAtom(self._display, name, 0)) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
        event = Event()
        event.message.type, event.message.window, event.message.format = CLIENT_MESSAGE, window, 32
        event.message.message_type, event.message.data[0] = atom[0].value, atom[1].value
        self._x11.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
        self._x11.XFlush(self._display)
