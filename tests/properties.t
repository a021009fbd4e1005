#!/usr/bin/env python3
"""Properties that hold for every fixture, whatever it shows."""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

REENCODED = {"utf-16le": b"\xff\xfe", "utf-16be": b"\xfe\xff"}
seen = set()


def ledger(case, folder, args, name):
    """Kept, cut and rewritten spans tile the document, and the clean text is made of nothing else."""
    explain = [a for a in args if a not in ("--strict",)]
    rc, out, _ = tap.run("explain", "--json", *explain, name, cwd=folder)
    rows = [json.loads(line) for line in out.decode().splitlines()]
    at, text, good = 0, b"", True
    for r in rows:
        source = r["text"].encode()
        good = good and r["start"] == at and r["end"] - r["start"] == len(source)
        good = good and (r["action"] == "kept" or (r["stage"] and r["reason"] != "none"))
        text += source if r["action"] == "kept" else (r["with"] or "").encode()
        at = r["end"]
        seen.add(r["reason"])
    clean = tap.run("clean", *args, "--to", "text", name, cwd=folder)[1]
    tap.ok(good, case + ": spans tile the document")
    tap.equal(text, clean, case + ": the clean text is what the spans say")
    return clean


def one_byte_reads(args, data):
    """The same through a pipe that gives one byte at a time."""
    feeder = subprocess.Popen([sys.executable, "-c", "import os,sys\nfor b in sys.stdin.buffer.read(): os.write(1, bytes([b]))"],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    cleaner = subprocess.Popen([tap.TAMIS, "clean", *args], stdin=feeder.stdout, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    feeder.stdout.close()
    feeder.stdin.write(data)
    feeder.stdin.close()
    out = cleaner.communicate()[0]
    feeder.wait()
    return out


def cuts_anywhere(case, args, data):
    """A prefix of the input never crashes."""
    points = sorted({len(data) * i // 12 for i in range(1, 12)} | {1, 2, 3, len(data) - 1})
    ends = {p: tap.run("clean", *args, input=data[:p]) for p in points if 0 < p < len(data)}
    bad = [(p, e[0], e[2]) for p, e in ends.items() if e[0] not in (0, 1)]
    tap.ok(not bad, case + ": cut anywhere, it is cleaned or refused", bad)


for case, folder in tap.fixtures():
    name, args = tap.fixture_input(folder), tap.cleaning_args(folder)
    path = os.path.join(folder, name)
    data, is_text = tap.read(path), name.endswith(".txt")
    if os.path.exists(os.path.join(folder, "expect.rc")):
        continue  # not cleaned at all
    if "/archives/" in folder:
        continue  # several documents: tests/warc.t
    clean = ledger(case, folder, args, name)
    tap.equal(tap.run("clean", *args, "--to", "text", input=data)[1], clean, case + ": a file and a pipe agree")
    if is_text and len(data) < 6000:
        tap.equal(tap.run("clean", *args, input=clean)[1], clean, case + ": cleaning clean text changes nothing")
        tap.equal(one_byte_reads(args, data), clean, case + ": one byte at a time")
        text = data.decode("utf-8", "replace")
        for charset, bom in REENCODED.items():
            wide = bom + text.encode(charset)
            tap.equal(tap.run("clean", *args, "--from", "text", input=wide)[1], clean, "%s: as %s" % (case, charset))
    cuts_anywhere(case, args, data)

listed = re.findall(r'^REASON\(\w+, "([^"]+)"', open(os.path.join(tap.ROOT, "src/base/reasons.def")).read(), re.M)
for reason in listed:
    tap.ok(reason in seen, "a fixture shows the reason " + reason)
tap.done()
