#!/usr/bin/env python3
"""Inputs as users have them: the output among them, names that are no UTF-8, files that change under the run."""
import gzip
import hashlib
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
PROSE = "Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves. "


def texts(rows):
    return [json.loads(line)["text"] for line in rows.splitlines()]


# the output stands in the folder that is read
def fresh(files=9):
    shutil.rmtree("in", ignore_errors=True)
    os.makedirs("in/sub")
    for n in range(files):
        with open("in/%d.txt" % n, "w") as f:
            f.write(PROSE * (n % 5 + 1) + "Fin %d.\n" % n)
    for name in ("in/c-1.jsonl", "in/sub/c.jsonl.zst.txt", "in/.hidden.txt", "in/c-00001.txt"):
        with open(name, "w") as f:
            f.write(json.dumps({"text": PROSE + name}) + "\n" if name.endswith("jsonl") else PROSE + name + "\n")
    return files + 4


for what, args, made in (("a corpus", ["-o", "in/c.jsonl.zst"], ["in/c.jsonl.zst"]),
                         ("shards", ["-o", "in/c.jsonl.zst", "--shard-size", "2K", "--frame-size", "1K"], None),
                         ("rows with marks and counts", ["-o", "in/c.jsonl", "--explain", "in/marks", "--stats", "in/stats"], ["in/c.jsonl"])):
    count = fresh()
    counts = []
    for force in ([], ["-f"], ["-f"]):
        rc, _, err = tap.run("clean", "-q", "--to", "jsonl", *force, *args, "in")
        out = made or sorted("in/" + n for n in os.listdir("in") if n.startswith("c-0000") and n.endswith("zst"))
        counts.append((rc, sum(len(tap.run("cat", path)[1].splitlines()) for path in out)))
    tap.ok(counts == [(0, count)] * 3, what + " in the folder that is read: no input of the next run", counts, count, err)
    if "zst" in args[1]:
        rc, _, err = tap.run("clean", "-q", "--to", "jsonl", *args, "--resume", "in")
        tap.ok(rc == 0, what + " there: nothing is left to do", rc, err)
fresh()
for n in (1, 2, 1):
    tap.run("clean", "-q", "-f", "-o", "in/c.jsonl.zst", "--shard", "%d/2" % n, "in")
both = [t for n in (1, 2) for t in texts(tap.run("cat", "in/c-0000%d-of-00002.jsonl.zst" % n)[1])]
tap.ok(len(both) == len(set(both)) == count, "parts in the folder that is read are no input of the others", len(both), count)
count = fresh(400)
args = ["clean", "-q", "-j", "1", "-o", "in/c.jsonl.zst", "--frame-size", "2K", "in"]
p = subprocess.Popen([tap.TAMIS, *args], stderr=subprocess.PIPE)
while not (os.path.exists("in/.c.jsonl.zst.partial") and os.path.getsize("in/.c.jsonl.zst.partial") > 2000) and p.poll() is None:
    time.sleep(0.005)
p.send_signal(signal.SIGKILL)
p.communicate()
left = [n for n in os.listdir("in") if n.startswith(".c.")]
rc, _, err = tap.run(*args[:-1], "--resume", "in")
tap.ok(len(left) == 2 and rc == 0 and len(texts(tap.run("cat", "in/c.jsonl.zst")[1])) == count,
       "what a killed run has left there does not keep it from going on", left, rc, err)

# names are any bytes
os.mkdir("odd")
odd = [b"caf\xe9.txt", "café.txt".encode(), b"a\nb.txt", b'q"\\.txt', b"\xff\xfe", b"-"]
for n, name in enumerate(odd):
    with open(b"odd/" + name, "w") as f:
        f.write("Fin %d.\n" % n)
want = sorted("Fin %d." % n for n in range(len(odd)))
with open("plan", "wb") as f:
    f.write(tap.run("plan", "--shards", "1", "odd")[1])
rc, _, err = tap.run("clean", "--plan", "plan", "--shard", "1/1", "-o", "odd.jsonl.zst")
got = sorted(texts(tap.run("cat", "odd-00001-of-00001.jsonl.zst")[1]))
tap.ok(rc == 0 and got == want, "a plan keeps names that are no UTF-8", rc, err, got)
rc, out, err = tap.run("clean", "--to", "jsonl", "-0", "--files-from", "-", input=b"\0".join(b"odd/" + n for n in odd))
tap.ok(rc == 0 and sorted(texts(out)) == want, "so does a list with NULs", rc, err)
with open("wrong", "w") as f:
    f.write('{"tamis_plan":1,"shards":1}\n{"shard":1,"input":"plan","bytes":"6"}\n')
tap.ok(tap.run("clean", "--plan", "wrong", "--shard", "1/1", "-o", "wrong.jsonl.zst")[0] == 2, "a plan with half a byte is none")

# a file that is cut while it is read
for name, pack in (("cut.jsonl", bytes), ("cut.jsonl.gz", lambda b: gzip.compress(b, 0))):
    with open(name, "wb") as f:
        for n in range(8):
            f.write(pack("".join(json.dumps({"text": hashlib.sha512(b"%d" % (n * 9999 + i)).hexdigest() * 20}) + "\n" for i in range(2000)).encode()))
    p = subprocess.Popen([tap.TAMIS, "clean", "-j", "1", "--to", "jsonl", name], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    first = p.stdout.read(1)
    os.truncate(name, 1000)
    rest, err = p.communicate()
    tap.ok(p.returncode == 2 and err.strip().endswith(b"got shorter while it was read") and 0 < len((first + rest).splitlines()) < 16000,
           name + " is cut while it is read: said, and what came before is there", p.returncode, err[-300:], len(rest))

# what was done was done with other inputs
def rows(n):
    with open("rows.jsonl", "w") as f:
        f.writelines('{"id":"r%d","text":"Rangée %d."}\n' % (i, i) for i in range(n))


rows(50)
tap.run("clean", "-o", "r.jsonl.zst", "rows.jsonl")
same = tap.run("clean", "--resume", "-o", "r.jsonl.zst", "rows.jsonl")
rows(60)
other = tap.run("clean", "--resume", "-o", "r.jsonl.zst", "rows.jsonl")
tap.ok(same == (0, b"", b"") and other[0] == 2 and b"other options or inputs" in other[2] and not [n for n in os.listdir(".") if n.startswith(".r.")],
       "--resume does not take a corpus of other inputs for done", same, other)
forced = tap.run("clean", "--resume", "-f", "-o", "r.jsonl.zst", "rows.jsonl")
tap.ok(forced[0] == 0 and len(texts(tap.run("cat", "r.jsonl.zst")[1])) == 60, "with -f it is replaced", forced)

shutil.rmtree(work)
tap.done()
