#!/usr/bin/env python3
"""A run that is interrupted or killed anywhere, and gone on with, gives the same bytes as one that is not.
RESUME_KILLS=n: so many random moments, for one file and for shards each (make torture: 100 and 100)."""
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

KILLS = int(os.environ.get("RESUME_KILLS", "6"))
PROSE = "Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves. "
work = tempfile.mkdtemp()
os.chdir(work)
random.seed(int(os.environ.get("SEED", "7")))


def row(i):
    if i % 211 == 3:
        return "{no\n"
    if i % 97 == 5:  # an error page, which is left out and counted
        return json.dumps({"id": "r%d" % i, "text": "Access to this page has been denied.\n"}) + "\n"
    return json.dumps({"id": "r%d" % i, "text": PROSE * (i % 40 + 1) + "%x" % random.getrandbits(200), "lang": "fr" if i % 3 else None}) + "\n"


for n in range(3):
    with open("rows%d.jsonl" % n, "w") as f:
        f.writelines(row(n * 1000 + i) for i in range(700))
with open("list", "w") as f:
    f.write("rows0.jsonl\nrows1.jsonl\nabsent.jsonl\nrows2.jsonl\n")
COMMON = ["clean", "-q", "--frame-size", "32K", "--files-from", os.path.join(work, "list")]


def snapshot(folder):
    return {name: hashlib.sha256(tap.read(os.path.join(folder, name))).hexdigest() for name in sorted(os.listdir(folder))}


def half_done(folder):
    """Names without a dot in front that are not whole."""
    bad = []
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if name.startswith(".") or not name.endswith(".zst"):
            continue
        if tap.run("cat", "--verify", path)[0] != 0 and os.path.exists(path + ".manifest.json"):
            bad.append(name)
        elif subprocess.run(["zstd", "-tq", path]).returncode != 0:
            bad.append(name)
    return bad


def run(folder, *args, wait=None, number=signal.SIGKILL):
    """Exit status; with `wait`, the signal comes after so many seconds."""
    p = subprocess.Popen([tap.TAMIS, *COMMON, *args], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if wait is not None:
        time.sleep(wait)
        p.send_signal(number)
    err = p.stderr.read()
    return p.wait(), err


for what, extra in (("one file", []), ("shards", ["--shard-size", "512K"])):
    shutil.rmtree("good", ignore_errors=True)
    os.mkdir("good")
    begin = time.time()
    rc, err = run("good", "-o", "good/c.jsonl.zst", *extra)
    length = time.time() - begin
    want = snapshot("good")
    tap.ok(rc == 2 and len(want) == (2 if not extra else 2 * (len(want) // 2) + 1) and not half_done("good"), what + ": undisturbed", rc, want, err)
    same = stopped = 0
    trouble = []
    for k in range(KILLS):
        shutil.rmtree("try", ignore_errors=True)
        os.mkdir("try")
        args = ["-o", "try/c.jsonl.zst", *extra]
        times = 0
        rc, err = run("try", *args, wait=random.uniform(0, length * 1.05), number=random.choice([signal.SIGKILL] * 3 + [signal.SIGTERM]))
        while rc in (-signal.SIGKILL, -signal.SIGTERM, 75) and times < 2 and random.random() < 0.3:  # sometimes once more
            times += 1
            stopped += 1
            rc, err = run("try", *args, "--resume", "-j", str(random.randint(1, 4)), wait=random.uniform(0, length), number=signal.SIGKILL)
        if half_done("try"):
            trouble.append(("half a file", k, os.listdir("try")))
        if rc in (-signal.SIGKILL, -signal.SIGTERM, 75):
            stopped += 1
            rc, err = run("try", *args, "--resume", "-j", str(random.randint(1, 4)))
        if snapshot("try") == want and rc in (1, 2):  # what was complete tells of records, not of inputs
            same += 1
        else:
            trouble.append((k, rc, err, sorted(os.listdir("try"))))
    tap.ok(same == KILLS and stopped > 0, "%s: killed at %d moments and gone on with, %d times the same bytes" % (what, KILLS, same), *trouble[:3])
    rc, err = run("try", "-o", "try/c.jsonl.zst", *extra, "--resume")
    tap.ok(snapshot("try") == want and rc in (1, 2), what + ": nothing to do is nothing done", rc, err)
    rc, err = run("try", "-o", "try/c.jsonl.zst", *extra)
    tap.ok(rc == 2 and b"exists" in err and snapshot("try") == want, what + ": without --resume it is in the way", rc, err)

# what was left behind is damaged, of another command, or somebody's who is still there
args = ["-o", "try/c.jsonl.zst", "--shard-size", "512K"]


def leave(*args):
    """A run that was killed half-way."""
    for wait in (0.5, 0.4, 0.6, 0.3, 0.8, 0.2):
        shutil.rmtree("try", ignore_errors=True)
        os.mkdir("try")
        run("try", *args, wait=wait * length)
        names = os.listdir("try")
        if ".c.journal" in names and any(n.endswith(".partial") for n in names) and any(not n.startswith(".") for n in names):
            return [os.path.join("try", n) for n in names if n.endswith(".partial")][0]
    return None


partial = leave(*args)
data = tap.read(partial)
with open(partial, "wb") as f:
    f.write(data[:len(data) // 2] + b"\0\0\0" + data[len(data) // 2 + 3:])
rc, err = run("try", *args, "--resume")
tap.ok(snapshot("try") == want, "a damaged beginning of a shard is made anew", rc, err, os.listdir("try"))
partial = leave(*args)
os.truncate("try/.c.journal", os.path.getsize("try/.c.journal") - 7)
rc, err = run("try", *args, "--resume")
tap.ok(snapshot("try") == want, "so is what the last line of the journal said, when that is cut", rc, err)
partial = leave(*args)
rc, err = run("try", *args, "--resume", "--level", "9")
tap.ok(rc == 2 and b"other options" in err, "other options: refused", rc, err)
rc, err = run("try", *args, "-f")
tap.ok(snapshot("try") == want, "without --resume it begins anew", rc, err)
shutil.rmtree("try")
os.mkdir("try")
two = [subprocess.Popen([tap.TAMIS, *COMMON, *args, "--resume"], stderr=subprocess.PIPE) for _ in range(3)]
codes = [(p.stderr.read(), p.wait())[1] for p in two]
rc, err = run("try", *args, "--resume")
tap.ok(codes.count(2) == 3 and snapshot("try") == want, "several runs of one command do not hurt each other", codes, os.listdir("try"))
tap.ok(tap.run("clean", "--resume", "-o", "x.jsonl", "list")[0] == 2, "--resume is for compressed files")
tap.ok(tap.run("clean", "--shard-size", "1M", "-o", "%s.zst", "list")[0] == 2, "a name with another %")
shutil.rmtree(work)
tap.done()
