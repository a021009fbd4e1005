#!/usr/bin/env python3
"""How far a run is: on a terminal, as JSON, when asked; and never where it is in the way."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

work = tempfile.mkdtemp()
os.chdir(work)
row = b'{"text":"Le conseil municipal a vot\xc3\xa9 hier soir.\\n\\nPartager sur Facebook"}\n'
with open("rows.jsonl", "wb") as f:
    f.write(row * 500)


def slow(*args, ask=False, terminal=False):
    """A run that waits for its input for more than a second. What it says on standard error."""
    master, slave = os.openpty() if terminal else os.pipe()
    p = subprocess.Popen([tap.TAMIS, "clean", *args, "-o", "out.jsonl", "-f", "rows.jsonl", "-"], stdin=subprocess.PIPE, stderr=slave)
    os.close(slave)
    p.stdin.write(row * 20)
    p.stdin.flush()
    time.sleep(1.3)
    if ask:
        p.send_signal(signal.SIGUSR1)
        time.sleep(0.2)
    time.sleep(0.9)
    p.stdin.close()
    rc, said = p.wait(20), b""
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:
            break
        if not part:
            break
        said += part
    os.close(master)
    return rc, said


rc, said = slow("--progress=json")
lines = [json.loads(x) for x in said.splitlines()]
tap.ok(rc == 0 and len(lines) >= 2 and [x["done"] for x in lines][-2:] == [False, True], "--progress=json: lines of JSON", said)
tap.ok(lines[-1]["records"] == 520 and lines[-1]["errors"] == 0 and lines[-1]["bytes"] == 520 * len(row)
       and lines[-1]["kept_chars"] > lines[-1]["removed_chars"] > 0, "with counts", lines[-1])
one = json.loads(tap.run("clean", "--progress=json", "-o", "one.jsonl", "rows.jsonl")[2].splitlines()[-1])
tap.ok(one["total"] == one["bytes"] == 500 * len(row), "and the share of the input", one)
rc, said = slow("--progress")
tap.ok(rc == 0 and b" records, " in said and b"\r" in said and said.endswith(b"\r\033[K"), "--progress: a line that goes again", said)
rc, said = slow()
tap.ok((rc, said) == (0, b""), "not a word where there is no terminal", said)
rc, said = slow(ask=True)
tap.ok(rc == 0 and said.startswith(b"tamis: 5") and said.count(b"\n") == 1 and b"kept" in said, "SIGUSR1: once", said)
rc, said = slow(terminal=True)
tap.ok(rc == 0 and b" records, " in said, "a terminal gets it without being asked", said)
rc, said = slow("--no-progress", terminal=True)
tap.ok((rc, said) == (0, b""), "--no-progress", said)
rc, said = slow("-q", terminal=True)
tap.ok((rc, said) == (0, b""), "-q", said)
tap.ok(tap.run("clean", "--progress=no", "rows.jsonl")[0] == 2, "--progress=no is no value")
shutil.rmtree(work)
tap.done()
