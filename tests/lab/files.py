# SPDX-FileCopyrightText: MX Wizard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and processes of the lab's servers."""
import os
import shutil
import subprocess
import time

SBIN = "/usr/sbin:/sbin:/usr/local/sbin:" + os.environ.get("PATH", "")


def find(program):
    return shutil.which(program, path=SBIN)


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    # Postfix waits for a second or two before it trusts a file that was changed just now.
    os.utime(path, (time.time() - 60,) * 2)
    return path


def spawn(base, name, *command):
    with open(f"{base}/log/{name}.out", "ab") as out:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=base)
