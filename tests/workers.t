#!/usr/bin/env python3
"""Worker processes: however many there are, and whatever happens to them, the bytes are the same."""
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
PROSE = ("Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves de "
         "plusieurs élus qui demandaient un délai.")


def row(i):
    if i % 50 == 17:
        return b"{no\n"
    if i % 50 == 33:
        return b'{"id":"r%d"}\n' % i
    text = PROSE * (i % 40 + 1) + "\n\nPartager sur Facebook\n\nLe numéro %d.\n" % i
    return (json.dumps({"id": "r%d" % i, "text": text}) + "\n").encode()


with open("rows.jsonl", "wb") as f:
    f.writelines(row(i) for i in range(3000))
rows = tap.read("rows.jsonl")
listing = [os.path.join(folder, tap.fixture_input(folder)) for _, folder in tap.fixtures()
           if (tap.fixture_input(folder) or "").endswith((".txt", ".html"))]


def everything(*args, input=None):
    """All that a run leaves behind."""
    got = tap.run("clean", "-f", "--explain", "marks", "--stats", "stats", *args, input=input)
    return [*got, tap.read("marks"), tap.read("stats")]


one = everything("-j", "1", "--to", "jsonl", "rows.jsonl")
tap.ok(one[0] == 1 and one[1].count(b"\n") == 2880 and one[2].count(b"\n") == 120, "-j 1: rows, and a message for each that is none", one[0], one[2][:200])
for jobs in ("2", "8"):
    tap.ok(everything("-j", jobs, "--to", "jsonl", "rows.jsonl") == one, "-j %s: same output, messages, marks and counts" % jobs)
piped = [everything("-j", jobs, "--to", "jsonl", "--from", "jsonl", "-", input=rows) for jobs in ("1", "3")]
tap.ok(piped[0] == piped[1], "the same from a pipe")
tap.ok([json.loads(x)["text"] for x in piped[0][1].splitlines()] == [json.loads(x)["text"] for x in one[1].splitlines()],
       "a file and a pipe give the same texts")
pages = everything("-j", "1", "--to", "jsonl", *listing)
tap.ok(everything("-j", "5", "--to", "jsonl", *listing) == pages, "the fixtures: same from 1 and from 5")
tap.ok(everything("-j", "5", "--sandbox", "off", "--to", "jsonl", *listing) == pages, "the sandbox changes nothing")
tap.ok(everything("-j", "8", "--strict", "--to", "jsonl", "rows.jsonl") == everything("-j", "1", "--strict", "--to", "jsonl", "rows.jsonl"),
       "--strict stops at the same record")
rc, out, err = tap.run("clean", "--sandbox", "require", listing[0])
tap.ok((rc, err) == (0, b"") or (rc == 2 and b"--sandbox require" in err and out == b""), "--sandbox require: it is there, or the run is refused", rc, err)


def children(pid):
    try:
        with open("/proc/%d/task/%d/children" % (pid, pid)) as f:
            return [int(x) for x in f.read().split()]
    except OSError:
        return []


if not os.path.exists("/proc/self/task/%d/children" % os.getpid()):
    tap.skip("workers killed from outside cost nothing", "no list of children in /proc")
else:
    p = subprocess.Popen([tap.TAMIS, "clean", "-j", "3", "--to", "jsonl", "--from", "jsonl", "-"], stdin=subprocess.PIPE,
                         stdout=open("killed.out", "wb"), stderr=open("killed.err", "wb"))
    killed = 0
    for at in range(0, len(rows), len(rows) // 12):
        p.stdin.write(rows[at:at + len(rows) // 12])
        p.stdin.flush()
        time.sleep(0.03)
        for child in children(p.pid)[:1]:
            os.kill(child, signal.SIGKILL)
            killed += 1
    p.stdin.close()
    rc = p.wait(60)
    tap.ok(killed > 5 and (rc, tap.read("killed.out"), tap.read("killed.err")) == tuple(piped[0][:3]),
           "workers killed from outside cost nothing", killed, rc, tap.read("killed.err")[-300:])
    p = subprocess.Popen([tap.TAMIS, "clean", "-j", "3", "-o", "orphans.jsonl", "--from", "jsonl", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    p.stdin.write(rows)
    p.stdin.flush()
    time.sleep(0.2)
    workers = children(p.pid)
    p.kill()
    p.stdin.close()
    p.stderr.read()  # ends when all who hold it are gone
    p.wait()
    deadline = time.time() + 10
    while any(os.path.exists("/proc/%d" % w) for w in workers) and time.time() < deadline:
        time.sleep(0.05)
    tap.ok(workers and not any(os.path.exists("/proc/%d" % w) for w in workers), "workers do not outlive the program", workers)
if os.environ.get("VARIANT") == "faults":
    with open("deadly.jsonl", "wb") as f:
        f.writelines(b'{"id":"d%d","text":"%s"}\n' % (i, b"Murder." if i in (3, 4, 500) else b"Calm.") for i in range(1000))
    for jobs in ("1", "4"):
        rc, out, err = tap.run("clean", "-j", jobs, "--to", "jsonl", "deadly.jsonl", env={"TAM_KILL_WORKER": "Murder"})
        ids = [json.loads(x)["id"] for x in out.splitlines()]
        tap.ok(rc == 1 and ids == ["d%d" % i for i in range(1000) if i not in (3, 4, 500)] and err.count(b"\n") == 3
               and b"deadly.jsonl#501: " in err and b"SIGKILL" in err, "-j %s: a record that kills is named, and costs nobody else" % jobs, rc, err)
shutil.rmtree(work)
tap.done()
