#!/usr/bin/env python3
"""Runs side by side: tamis plan divides, tamis clean --shard does a part, tamis finalize checks and sums up."""
import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

work = tempfile.mkdtemp()
os.chdir(work)
PROSE = "Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves. "
count = 0


def rows(name, n):
    global count
    with open(name, "w") as f:
        for _ in range(n):
            f.write(json.dumps({"id": "r%d" % count, "text": PROSE * (count % 17 + 1) + hashlib.sha512(b"%d" % count).hexdigest() * 4}) + "\n")
            count += 1


os.mkdir("in")
rows("in/a.jsonl", 3)
rows("in/b.jsonl", 900)
rows("in/d.jsonl", 5)
for n in range(6):
    with open("in/c%d.txt" % n, "w") as f:
        f.write(PROSE + str(n))
open("in/empty.jsonl", "w").close()
rows("more.jsonl", 300)
tap.run("clean", "--frame-size", "8K", "-o", "in/e.jsonl.zst", "more.jsonl")
os.unlink("more.jsonl")
os.unlink("in/e.jsonl.zst.manifest.json")


def ids(*paths):
    found = []
    for path in paths:
        for line in tap.run("cat", path)[1].splitlines():
            row = json.loads(line)
            found.append((row["id"], row["text"]))
    return found


def whole(text):
    return [json.loads(line) for line in text.splitlines()]


everything = sorted((r["id"], r["text"]) for r in whole(tap.run("clean", "--to", "jsonl", "in")[1]))
rc, plan, err = tap.run("plan", "--shards", "5", "in")
lines = whole(plan)
tap.ok((rc, err) == (0, b"") and lines[0] == {"tamis_plan": 1, "shards": 5} and plan == tap.run("plan", "--shards", "5", *sorted(
    (os.path.join("in", n) for n in os.listdir("in")), reverse=True))[1], "a plan does not depend on the order of the inputs", rc, err, plan)
parts = {}
for p in lines[1:]:
    parts.setdefault(p["input"], []).append((p.get("from"), p.get("to")))
tap.ok(sorted(parts) == sorted("in/" + n for n in os.listdir("in")), "every input is in it", parts)
alone = [(p.get("from"), p.get("to")) for p in whole(tap.run("plan", "--shards", "4", "in/e.jsonl.zst")[1])[1:]]
for name, cut in (("in/b.jsonl", parts["in/b.jsonl"]), ("in/e.jsonl.zst", alone)):
    tap.ok(len(cut) > 1 and cut[0][0] == 0 and cut[-1][1] == os.path.getsize(name) and all(a[1] == b[0] for a, b in zip(cut, cut[1:])),
           name + " is cut into parts that meet", cut)
data = tap.read("in/b.jsonl")
tap.ok(all(data[f - 1:f] == b"\n" for f, _ in parts["in/b.jsonl"][1:]), "rows are cut between lines")
with open("plan", "wb") as f:
    f.write(plan)
for n in range(1, 6):
    rc, _, err = tap.run("clean", "--plan", "plan", "--shard", "%d/5" % n, "-o", "out.jsonl.zst")
    tap.ok((rc, err) == (0, b""), "--shard %d/5" % n, rc, err)
shards = ["out-%05d-of-00005.jsonl.zst" % n for n in range(1, 6)]
tap.ok(all(map(os.path.exists, shards)), "names say which part of how many", os.listdir("."))
tap.ok(sorted(ids(*shards)) == everything, "together they hold all records once")
for n in range(1, 5):
    tap.run("clean", "--shard", "%d/4" % n, "-o", "frames.jsonl.zst", "in/e.jsonl.zst")
tap.ok(len(alone) > 2 and ids(*["frames-%05d-of-00004.jsonl.zst" % n for n in range(1, 5)]) == ids("in/e.jsonl.zst"), "frames of a corpus may be parts", alone)
sizes = [json.loads(tap.read(s + ".manifest.json"))["tamis"]["counts"]["bytes"] for s in shards]
tap.ok(max(sizes[:4]) < 1.5 * min(sizes[:4]), "of about the same size", sizes)
again = subprocess.run([tap.TAMIS, "clean", "--shard", "2/5", "-f", "-o", "again.jsonl.zst", "in"], stderr=subprocess.PIPE)
tap.ok(ids("again-00002-of-00005.jsonl.zst") == ids(shards[1]), "without a saved plan the parts are the same", again.stderr)
rc, _, err = tap.run("finalize", "out.jsonl.zst")
total = json.loads(tap.read("out.manifest.json"))["tamis"] if rc == 0 else {}
tap.ok((rc, err) == (0, b"") and total["shards"] == 5 and total["counts"]["records"] == len(everything)
       and [f["name"] for f in total["files"]] == shards, "finalize sums up", rc, err)
tap.ok(tap.run("finalize", "out.jsonl.zst")[0] == 2 and tap.run("finalize", "-f", "out.jsonl.zst")[0] == 0, "its manifest is replaced with -f only")
data = tap.read(shards[2])
os.unlink(shards[0])
with open(shards[2], "wb") as f:
    f.write(data[:-40])
rc, _, err = tap.run("finalize", "-f", "out.jsonl.zst")
tap.ok(rc == 1 and err.count(b"\n") == 3 and (shards[0] + " is missing").encode() in err and shards[2].encode() in err,
       "it names what is missing and what is cut", rc, err)
tap.ok(b"00007-of-00007" in tap.run("finalize", "--shards", "7", "out.jsonl.zst")[2], "--shards: how many there must be")
open("out-00001-of-4000000000.jsonl.zst", "w").close()
tap.ok(tap.run("finalize", "-f", "out.jsonl.zst")[2] == err, "a name that no run can have says nothing")
for n in range(1, 6):
    tap.run("clean", "--plan", "plan", "--shard", "%d/5" % n, "--shard-size", "40K", "-o", "small.jsonl.zst")
rc, _, err = tap.run("finalize", "small.jsonl.zst")
total = json.loads(tap.read("small.manifest.json"))["tamis"] if rc == 0 else {}
tap.ok((rc, err) == (0, b"") and len(total["files"]) > 10 and sorted(ids(*[f["name"] for f in total["files"]])) == everything,
       "parts may be in shards themselves", rc, err)

# a part is read as the whole is, whatever it begins with
with open("holes.jsonl", "w") as f:
    f.writelines(['{"text":"Rangée %06d."}\n' % n for n in range(50)] + ['{"text":"Rangé\\ud800%06d"}\n' % n for n in range(10)] + ["{no%s\n" % ("o" * 22)] * 20
                 + ['{"text":"Rangée %06d."}\n' % n for n in range(60, 110)])
for n in (1, 2):
    tap.run("clean", "-q", "--shard", "%d/2" % n, "-o", "holes.jsonl.zst", "holes.jsonl")
tap.equal([t for _, t in ids("holes-00001-of-00002.jsonl.zst", "holes-00002-of-00002.jsonl.zst")],
          [r["text"] for r in whole(tap.run("clean", "-q", "--to", "jsonl", "holes.jsonl")[1])], "a part that begins with damaged rows")

# archives are cut between records, but not between those of an archive that is a record's body
def record(n, body, media=b"text/plain"):
    return (b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Date: 2016-10-17T14:57:38Z\r\nContent-Type: %s\r\n"
            b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (n, media, len(body), body))


def page(n):
    return record(n, b"".join(hashlib.sha512(b"%d %d" % (n, i)).hexdigest().encode() + b"\n" for i in range(n % 50 + 1)))


def frame(data):
    return subprocess.run(["zstd", "-q", "-c", "-1"], input=data, stdout=subprocess.PIPE).stdout


pages = [page(n) for n in range(160)]
packers = {"w.warc": (lambda b: b), "w.warc.gz": gzip.compress}
if shutil.which("zstd"):
    packers["w.warc.zst"] = frame
for name, pack in packers.items():
    inner = b"".join(pack(page(n)) for n in range(1000, 1200))
    with open(name, "wb") as f:
        f.write(b"".join(map(pack, pages[:60] + [record(7777, inner, b"application/warc")] + pages[60:])))
    whole_text = tap.run("clean", "--to", "jsonl", name)[1]
    parts = [(p["from"], p["to"]) for p in whole(tap.run("plan", "--shards", "24", name)[1])[1:]]
    meet = parts[0][0] == 0 and parts[-1][1] == os.path.getsize(name) and all(a[1] == b[0] for a, b in zip(parts, parts[1:]))
    for n in range(1, 25):
        tap.run("clean", "-f", "-j", "1", "--shard", "%d/24" % n, "-o", "w.jsonl.zst", name)
    pieces = b"".join(tap.run("cat", "w-%05d-of-00024.jsonl.zst" % n)[1] for n in range(1, 25))
    tap.ok(len(parts) > 9 and meet and pieces == whole_text and len(whole(pieces)) == 160, name + " is cut between records", parts, len(pieces), len(whole_text))
with open("one.warc.gz", "wb") as f:
    f.write(gzip.compress(b"".join(pages)))
with open("clipped.warc", "wb") as f:
    f.write(b"".join(pages[:80]) + b"garbage" + b"".join(pages[80:]))
tap.ok(len(tap.run("plan", "--shards", "9", "one.warc.gz")[1].splitlines()) == 2, "an archive that is one member is not cut")
parts = [p["to"] for p in whole(tap.run("plan", "--shards", "9", "clipped.warc")[1])[1:]]
tap.ok(1 < len(parts) < 9 and parts[-2] <= sum(map(len, pages[:80])), "nor is one behind damage", parts)

small = gzip.compress(record(1, b""))
with open("broken.warc.gz", "wb") as f:
    f.write(small * (300000 // len(small)) + (small * (250000 // len(small)) + b"broken") * 12)
tap.equal(len(tap.run("plan", "--shards", "9", "broken.warc.gz", timeout=20)[1].splitlines()), 2, "what is no proof of a record is not tried twice")

# the scheduler says which
for env, name in (({"SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "5"}, "00003-of-00003"),
                  ({"SLURM_ARRAY_TASK_ID": "4", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_STEP": "2"}, "00003-of-00003"),
                  ({"SLURM_PROCID": "0", "SLURM_NTASKS": "4"}, "00001-of-00004"),
                  ({"OMPI_COMM_WORLD_RANK": "3", "OMPI_COMM_WORLD_SIZE": "4"}, "00004-of-00004")):
    rc, _, err = tap.run("clean", "-f", "--shard", "auto", "-o", "env.jsonl.zst", "in", env=env)
    tap.ok(rc == 0 and os.path.exists("env-%s.jsonl.zst" % name), "--shard auto: %s" % sorted(env), rc, err)
for args in (["--shard", "auto"], ["--shard", "0/3"], ["--shard", "4/3"], ["--shard", "x"], ["--plan", "plan", "--shard", "1/4"], ["--plan", "in/a.jsonl", "--shard", "1/2"]):
    rc, _, err = tap.run("clean", *args, "-o", "no.jsonl.zst", *([] if "--plan" in args else ["in"]))
    tap.ok(rc == 2 and err.startswith(b"tamis: "), " ".join(args) + ": refused", rc, err)
tap.ok(tap.run("clean", "--shard", "1/2", "-o", "no.jsonl", "in")[0] == 2, "--shard needs a compressed file")
tap.ok(tap.run("finalize", "nothing.jsonl.zst")[0] == 2, "finalize of nothing")
with open("in/b.jsonl", "r+b") as f:
    f.truncate(2000)
rc, _, err = tap.run("clean", "--plan", "plan", "--shard", "3/5", "-o", "late.jsonl.zst")
tap.ok(rc == 2 and b"planned" in err, "an input that has got shorter since is named", rc, err)
shutil.rmtree(work)
tap.done()
