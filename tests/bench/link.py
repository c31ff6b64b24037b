# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A link of fixed delay between two network namespaces, in user space (netem is missing from many kernels): two TUN devices; what is
written to one comes out of the other a while later."""
import collections
import ctypes
import fcntl
import os
import select
import struct
import subprocess
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
CLONE_NEWNET = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def check(result):
    if result:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def new_network():
    check(libc.unshare(CLONE_NEWNET))


def enter_network(fd):
    check(libc.setns(fd, CLONE_NEWNET))


def open_device(addresses, routes, name="wan0"):
    """A TUN device in the network namespace that this process is in."""
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    lines = [f"link set {name} up txqueuelen 10000"]
    lines += [f"addr add {a} dev {name}" for a in addresses] + [f"route add {r} dev {name}" for r in routes]
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=True)
    return fd


def carry(first, second, delay):
    """Carries packets both ways for ever, each `delay` seconds late. The delay is the same for all, so the order stays."""
    other = {first: second, second: first}
    waiting = collections.deque()
    poll = select.epoll()
    for fd in other:
        poll.register(fd, select.EPOLLIN)
    while True:
        wait = max(0.0, waiting[0][0] - time.monotonic()) if waiting else -1
        for fd, _ in poll.poll(wait):
            try:
                while True:
                    waiting.append((time.monotonic() + delay, other[fd], os.read(fd, 65536)))
            except BlockingIOError:
                pass
        while waiting and waiting[0][0] <= time.monotonic():
            _, fd, packet = waiting.popleft()
            try:
                os.write(fd, packet)
            except OSError:
                pass  # a packet that the kernel does not want is a packet lost
