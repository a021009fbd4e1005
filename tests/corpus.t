#!/usr/bin/env python3
"""Corpora as their users meet them: written by clean, read by zstd, jq, another reader of the seekable format and
tamis cat; the same bytes every time; cut or changed anywhere, refused."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

KEYS = ["id", "text", "source", "added", "created", "date_precision", "date_source", "modified", "url", "title", "author",
        "site", "license", "lang", "lang_score", "metadata"]
INNER = ["input", "offset", "charset", "charset_source", "agency", "photo_credits", "section", "tags", "description",
         "confidence", "kept_chars", "removed_chars", "repairs", "crawled", "extra"]
work = tempfile.mkdtemp()
listing = []
for case, folder in tap.fixtures():
    name = tap.fixture_input(folder)
    if name and name.endswith((".txt", ".html")) and not os.path.exists(os.path.join(folder, "expect.rc")):
        listing.append(os.path.join("fixtures", case, name))
names = "\n".join(listing).encode() + b"\n"


def corpus(name, *more):
    path = os.path.join(work, name)
    rc, out, err = tap.run("clean", "-q", "--frame-size", "8K", "--source", "fixtures", *more, "-o", path, "--files-from", "-",
                           input=names, cwd=tap.ROOT)
    tap.ok(rc in (0, 1) and os.path.exists(path), "%s is written" % name, rc, err)
    return path


def sh(command, *args):
    p = subprocess.run(["sh", "-c", command, "-", *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return p.returncode, p.stdout, p.stderr


path = corpus("a.jsonl.zst")
data = tap.read(path)
rows = [json.loads(line) for line in sh('zstdcat "$1"', path)[1].decode().splitlines()]
counts = json.loads(tap.read(path + ".manifest.json"))["tamis"]["counts"]
tap.ok(len(rows) + counts["error_pages"] >= len(listing) - 1 > len(rows) > 150, "zstdcat reads all records but error pages", len(rows), counts)
tap.equal(sh('zstdcat "$1" | jq -c .id | wc -l', path)[1].strip(), b"%d" % len(rows), "so does jq")
tap.ok(all(list(r) == KEYS and list(r["metadata"]) == INNER for r in rows), "every key in every record, in order")
types = {}
for r in rows:
    for key, value in [*r.items(), *r["metadata"].items()]:
        if value is not None:
            types.setdefault(key, set()).add(type(value) if key not in ("lang_score", "confidence") else float)
tap.ok(all(len(t) == 1 for t in types.values()), "every key has one type", types)
tap.ok(all(not r["id"].isdigit() for r in rows), "no id is digits alone")
tap.ok(all(r["text"] == "" or (r["text"][-1] == "\n") == (rows[0]["text"][-1] == "\n") for r in rows), "texts end alike")
tap.ok(sh('zstd -q -t "$1"', path)[0] == 0, "zstd -t accepts the file")
p = subprocess.run([sys.executable, os.path.join(tap.ROOT, "tests/corpus_check.py"), path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
tap.ok(p.returncode == 0, "a reader of the seekable format accepts it", p.stdout.decode())
manifest = json.loads(tap.read(path + ".manifest.json"))
counts = manifest["tamis"]["counts"]
tap.equal(counts["records"], len(rows), "the manifest counts the records")
here = sum(r["metadata"]["removed_chars"] for r in rows)
of_rows = os.path.join(work, "of_rows.json")
tap.run("clean", "-q", "--stats", of_rows, "--to", "jsonl", *[r["metadata"]["input"] for r in rows], cwd=tap.ROOT)
part = json.loads(tap.read(of_rows))["tamis"]["counts"]
tap.equal((part["records"], part["error_pages"], sum(part["removed"].values())), (len(rows), 0, here), "and the characters removed, by reason")
more = {k: v - part["removed"].get(k, 0) for k, v in counts["removed"].items() if v != part["removed"].get(k, 0)}
tap.ok("error-page" in more and all(v > 0 for v in more.values()), "those of error pages too, which have no row", more)

os.mkdir(os.path.join(work, "again"))
again = corpus("again/a.jsonl.zst")
tap.ok(tap.read(again) == data, "the same run gives the same bytes")
tap.equal(tap.run("cat", path)[1], tap.run("cat", path, again)[1][:len(tap.run("cat", path)[1])], "cat joins shards")
for line in (0, len(rows) // 2, len(rows) - 1):
    got = tap.run("cat", "--id", rows[line]["id"], path)
    tap.ok(got[0] == 0 and json.loads(got[1].splitlines()[0])["id"] == rows[line]["id"], "--id finds record %d" % line, got)
    got = tap.run("cat", "--range", "%d:%d" % (line, line + 1), path)
    tap.equal([json.loads(x) for x in got[1].splitlines()], [rows[line]], "--range finds record %d" % line)
tap.ok(tap.run("cat", "--id", "nobody", path)[0] == 1, "--id of nobody is exit status 1")
tap.ok(tap.run("cat", "--verify", path)[0] == 0, "--verify accepts a whole corpus")
listed = tap.run("cat", "--list", path)[1].decode()
tap.ok(str(len(rows)) in listed and "yes" in listed, "--list tells records and that it is complete", listed)
clipped = os.path.join(work, "clipped.jsonl.zst")
points = sorted({len(data) * i // 60 for i in range(60)} | {len(data) - i for i in range(1, 40)} | {1, 5})
bad = []
for n in points:
    with open(clipped, "wb") as f:
        f.write(data[:n])
    rc, _, err = tap.run("cat", "--verify", clipped)
    if rc == 0 or b"clipped.jsonl.zst" not in err:
        bad.append((n, rc, err))
tap.ok(not bad, "a truncated corpus is refused, wherever it is cut (%d places)" % len(points), *bad[:3])
bad = []
for n in points[:-1]:
    with open(clipped, "wb") as f:
        f.write(data[:n] + bytes([data[n] ^ 0x20]) + data[n + 1:])
    if tap.run("cat", "--verify", clipped)[0] == 0:
        bad.append(n)
tap.ok(not bad, "so is one with a changed bit (%d places)" % len(points[:-1]), bad)

forwards = tap.run("clean", "-q", "--to", "jsonl", *listing, cwd=tap.ROOT)[1].splitlines()
backwards = tap.run("clean", "-q", "--to", "jsonl", *reversed(listing), cwd=tap.ROOT)[1].splitlines()
tap.ok(forwards == backwards[::-1], "a record does not depend on the records around it")
stats = os.path.join(work, "stats.json")
tap.run("clean", "-q", "--stats", stats, "--to", "jsonl", *listing, cwd=tap.ROOT)
tap.ok(json.loads(tap.read(stats))["tamis"]["counts"]["removed"] == counts["removed"], "--stats tells the same")
marks = os.path.join(work, "marks.jsonl")
tap.run("clean", "-q", "--explain", marks, "--to", "jsonl", *listing, cwd=tap.ROOT)
cut = sum(len(m["text"]) for m in map(json.loads, tap.read(marks).decode().splitlines()) if m["action"] == "cut")
tap.equal(cut, sum(counts["removed"].values()), "--explain tells every cut")
epoch = tap.run("clean", "--to", "jsonl", listing[0], cwd=tap.ROOT, env={"SOURCE_DATE_EPOCH": "86400"})[1]
tap.equal(json.loads(epoch)["added"], "1970-01-02T00:00:00Z", "SOURCE_DATE_EPOCH is `added`")
shutil.rmtree(work)
tap.done()
