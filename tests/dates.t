#!/usr/bin/env python3
"""Dates in texts against labelled sentences: needs ../shared beside the repository, and skips without it."""
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

SHARED = os.path.join(tap.ROOT, "..", "shared")
LANGS = {"English": "en", "French": "fr", "Spanish": "es", "Dutch": "nl", "Japanese": "ja", "Chinese": "zh",
         "German": "de", "Portuguese": "pt", "Italian": "it", "Arabic": "ar"}


def annotate(rows):
    """[(lang, anchor or None, text)] -> for each, its dates."""
    lines = [{"id": "t%d" % i, "text": text, "lang": lang, **({"created": anchor} if anchor else {})}
             for i, (lang, anchor, text) in enumerate(rows)]
    data = "".join(json.dumps(l) + "\n" for l in lines).encode()
    out = tap.run("clean", "--from", "jsonl", "--to", "jsonl", "--no-builtin", "--dates", "annotate", input=data)[1]
    found = {r["id"]: r["metadata"]["dates"] for r in map(json.loads, out.decode().splitlines())}
    return [found["t%d" % i] for i in range(len(rows))]


def is_printed(result):
    """Day, month and year stand in the text, and there is such a day."""
    m = re.match(r"(\d{4})-(\d\d)-(\d\d)", result.get("timex") or "")
    if not m or result["type"] not in ("date", "datetime"):
        return False
    year, month, day = map(int, m.groups())
    numbers = re.findall(r"\d+", result["text"])
    if year % 4 and month == 2 and day > 28 or day > 30 and month in (2, 4, 6, 9, 11) or day > 30 and month == 2:
        return False
    return any(int(n) in (year, year % 100) for n in numbers) and (
        any(int(n) == day for n in numbers) or any(len(n) == 8 for n in numbers))


def sentences():
    with open(os.path.join(SHARED, "data", "text", "datetext.jsonl"), encoding="utf-8") as f:
        rows = [r for r in map(json.loads, f) if r["lang"] in LANGS and (r["lang"] != "French" or r["reference"])]
    found = annotate([(LANGS[r["lang"]], (r["reference"] or "")[:10] or None, r["input"]) for r in rows])
    right = absolute = hit = empty = 0
    for row, dates in zip(rows, found):
        empty += not row["results"]
        hit += not row["results"] and bool(dates)
        for result in filter(is_printed, row["results"]):
            absolute += 1
            right += any(d["value"][:10] == result["timex"][:10] for d in dates)
    tap.ok(right >= 0.85 * absolute, "absolute dates", "%d of %d right" % (right, absolute))
    tap.ok(hit <= 0.05 * empty, "sentences without dates", "%d of %d hit" % (hit, empty))


def seeds():
    with open(os.path.join(SHARED, "data", "text", "seeds_dates.jsonl"), encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    texts = [open(os.path.join(SHARED, "seeds", r["file"]), encoding="utf-8").read().strip("\n") for r in rows]
    found = annotate([("fr", r["document_date"], t.replace("date 20", "en 20")) for r, t in zip(rows, texts)])
    for row, text, dates in zip(rows, texts, found):
        for want in row["spans"]:
            value = want["timex3"].split(" ")[0]
            core = re.sub(r"^(date|le) ", "", want["text"])
            near = [d for d in dates if core in d["text"] or d["text"] in want["text"]]
            tap.ok(any(d["value"] == value or "%s mod=%s" % (d["value"], d["mod"]) == want["timex3"] for d in near),
                   "%s: %s" % (row["file"], want["text"]), near)
        for no in row["not_dates"]:
            tap.ok(not any(d["text"] in no for d in dates), "%s: %s is no date" % (row["file"], no))


if os.path.exists(os.path.join(SHARED, "data", "text", "datetext.jsonl")):
    sentences()
    seeds()
else:
    tap.skip("labelled dates", "no ../shared")
tap.done()
