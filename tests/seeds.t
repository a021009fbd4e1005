#!/usr/bin/env python3
"""The customer's five documents: clean text byte for byte, each cut with its category, the metadata that must
be found and the metadata that must not be invented. Skipped where ../shared is not present."""
import glob
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

SEEDS = os.path.join(tap.SHARED, "seeds")
if not os.path.isdir(SEEDS):
    tap.skip_all("no ../shared here")
# gold's name for a field -> where the record has it
FIELDS = {"title": lambda r: r["title"], "author": lambda r: r["author"], "site": lambda r: r["site"],
          "agency": lambda r: r["metadata"]["agency"],
          "date": lambda r: r["created"] and r["created"][:{"year": 4, "month": 7, "day": 10}.get(r["date_precision"], 19)],
          "date.precision": lambda r: r["date_precision"]}


def cuts(path):
    rows = tap.run("explain", "--json", path)[1].decode().splitlines()
    return [r for r in map(json.loads, rows) if r["action"] != "kept" and r["reason"] != "white-space"]


for gold in sorted(glob.glob(os.path.join(SEEDS, "gold", "*.json"))):
    number = os.path.basename(gold)[:3]
    want = json.load(open(gold, encoding="utf-8"))
    path = os.path.join(SEEDS, want["doc"])
    clean = tap.read(gold.replace(".json", ".clean.txt"))
    rc, out, err = tap.run("clean", path)
    tap.equal(out, clean, number + " is byte-identical to its gold")
    tap.ok(rc == 0 and err == b"", number + " is cleaned without a message", rc, err)
    tap.equal(tap.run("clean", input=clean)[1], clean, number + ": cleaning clean text changes nothing")
    row = json.loads(tap.run("clean", "--to", "jsonl", path)[1])
    for field, value in want["metadata"].items():
        if field in FIELDS:
            tap.equal(FIELDS[field](row) or "", value, "%s: %s" % (number, field))
    for field in want["metadata_must_be_absent"]:
        tap.ok(FIELDS[field](row) is None, "%s: no %s is invented" % (number, field), FIELDS[field](row))
    found = cuts(path)
    for span in want["spans"]:
        hits = [r for r in found if r["start"] < span["byte_end"] and span["byte_start"] < r["end"]]
        reasons = {r["reason"] for r in hits}
        text = span["text"].strip()
        tap.ok(reasons == {span["category"]}, "%s: %s is cut as %s" % (number, text[:40], span["category"]), reasons)
        covered = "".join(r["text"] for r in hits)
        tap.ok(text in covered.replace("\n", "") or text in covered, "%s: all of it goes" % number, covered)
    credits = row["metadata"]["photo_credits"] or ""
    for span in want["spans"]:
        for key, value in span.get("meta", {}).items():
            if key.startswith("photo.a"):
                tap.ok(value in credits, "%s: %s %s is in the photo credits" % (number, key, value), credits)
tap.done()
