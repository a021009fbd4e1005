#!/usr/bin/env python3
"""The n-th write, fsync, rename, link, truncation or making of a file fails, or the program is killed there: nothing
that is not whole has its final name, and the same command goes on. FAULT_STEP=k: every k-th n only (make torture: 1)."""
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

SHIM = os.path.join(os.path.dirname(tap.TAMIS), "fault.so")
STEP = int(os.environ.get("FAULT_STEP", "41"))
if not os.path.exists(SHIM) or os.environ.get("VARIANT") not in (None, "", "faults"):
    tap.skip_all("needs fault.so beside the program, and no sanitizer")
work = tempfile.mkdtemp()
os.chdir(work)
MARK = os.path.join(work, "mark")
PROSE = "Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves. "
with open("rows.jsonl", "w") as f:
    for i in range(120):
        f.write(json.dumps({"id": "r%d" % i, "text": PROSE * (i % 7 + 1) + hashlib.sha256(b"%d" % i).hexdigest()}) + "\n" if i % 40 != 3 else "{no\n")
JOBS = {
    "a corpus": (["-o", "out/c.jsonl.zst", "--frame-size", "8K"], True),
    "shards": (["-o", "out/c.jsonl.zst", "--frame-size", "8K", "--shard-size", "24K"], True),
    "a corpus in place of another": (["-f", "-o", "out/c.jsonl.zst", "--frame-size", "16K"], True),
    "a text and its marks": (["-o", "out/c.txt", "--explain", "out/marks", "--stats", "out/stats"], False),
}


def snapshot():
    return {n: hashlib.sha256(tap.read("out/" + n)).hexdigest() for n in sorted(os.listdir("out"))}


def attempt(args, kind=None, n=0):
    env = {**os.environ, "LD_PRELOAD": SHIM, "FAULT_AT": str(n), "FAULT_KIND": kind, "FAULT_MARK": MARK} if kind else None
    p = subprocess.run([tap.TAMIS, "clean", "-q", "-j", "1", *args, "rows.jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    return p.returncode, p.stderr


def begin(job):
    shutil.rmtree("out", ignore_errors=True)
    os.mkdir("out")
    if "in place" in job:
        shutil.copy("old", "out/c.jsonl.zst")
        shutil.copy("old.manifest.json", "out/c.jsonl.zst.manifest.json")


def halves(want, job):
    """Final names with content that is neither the whole nor what was there before."""
    old = hashlib.sha256(tap.read("old")).hexdigest()
    olds = {old, hashlib.sha256(tap.read("old.manifest.json")).hexdigest()} if "in place" in job else set()
    return [n for n, h in snapshot().items() if not n.startswith(".") and h != want.get(n) and h not in olds]


with open("few.jsonl", "w") as f:
    f.write('{"text":"Un."}\n')
tap.run("clean", "-o", "old", "--to", "jsonl", "few.jsonl")
subprocess.run([tap.TAMIS, "clean", "-o", "o.jsonl.zst", "few.jsonl"])
os.rename("o.jsonl.zst", "old")
os.rename("o.jsonl.zst.manifest.json", "old.manifest.json")
injected = 0
for job, (args, resumes) in JOBS.items():
    begin(job)
    rc, err = attempt(args)
    want = snapshot()
    tap.ok(rc == 1 and not [n for n in want if n.startswith(".")], job + ": undisturbed", rc, err, want)
    for kind in ("nospace", "broken", "half", "before", "after"):
        bad, n = [], 1 + injected % STEP
        while True:
            begin(job)
            rc, err = attempt(args, kind, n)
            if not os.path.exists(MARK):
                break
            os.unlink(MARK)
            injected += 1
            killed = kind in ("before", "after")
            # half of what is no write is none at all; and where a link cannot be made, renaming does
            said = rc == -signal.SIGKILL if killed else (rc in (2, 74) and err.startswith(b"tamis: ")) or (rc == 1 and snapshot() == want)
            half = halves(want, job)
            if not said or half:
                bad.append((n, rc, err, half))
            if resumes and snapshot() != want:
                rc, err = attempt([*args, "--resume"])
                if snapshot() != want or rc != 1:
                    bad.append((n, "resumed", rc, err, sorted(set(snapshot().items()) ^ set(want.items()))[:4]))
            n += STEP
        tap.ok(not bad, "%s: %s at each of %d places" % (job, kind, n // STEP), *bad[:4])
tap.ok(injected > (500 if STEP == 1 else 20), "%d faults, no half file" % injected)

# a disk that is really full
begin("")
script = 'mount -t tmpfs -o size=24k tamis out && "$1" clean -q --frame-size 8K -o out/c.jsonl.zst rows.jsonl; echo $?; ls -A out; test ! -e out/c.jsonl.zst'
p = subprocess.run(["unshare", "-rm", "sh", "-c", script, "-", tap.TAMIS], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
if b"tamis:" not in p.stderr:
    tap.skip("a small file system", "none can be mounted here")
else:
    tap.ok(p.stdout.startswith(b"74\n") and p.returncode == 0 and b"No space left" in p.stderr, "a small file system: 74, and no file of the name", p)
shutil.rmtree(work)
tap.done()
