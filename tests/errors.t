#!/usr/bin/env python3
"""Documents that are the message of a broken page are left out of corpora, and counted."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

GONE = "Access to this page has been denied.\n"
ROWS = "".join(json.dumps({"id": "r%d" % i, "text": GONE if i % 3 == 1 else "The boats of row %d came home late. " % i * 40}) + "\n"
               for i in range(12))
work = tempfile.mkdtemp()
rows = os.path.join(work, "rows.jsonl")
with open(rows, "w", encoding="utf-8") as f:
    f.write(ROWS)


def counts(path):
    return json.loads(tap.read(path))["tamis"]["counts"]


stats = os.path.join(work, "stats")
rc, out, err = tap.run("clean", "--to", "jsonl", "--stats", stats, rows)
ids = [json.loads(line)["id"] for line in out.splitlines()]
tap.ok(rc == 0 and err == b"" and ids == ["r%d" % i for i in range(12) if i % 3 != 1], "they are left out without a word", rc, err, ids)
got = counts(stats)
tap.ok(got["records"] == 8 and got["error_pages"] == 4 and got["removed"]["error-page"] == 4 * len(GONE), "and counted", got)
out = [json.loads(line) for line in tap.run("filter", input=ROWS.encode())[1].splitlines()]
tap.ok(len(out) == 12 and out[1]["text"] == "" and out[2]["text"] != "", "a pipe keeps their rows, without a text", out[:3])
rc, out, err = tap.run("explain", "--json", rows)
tap.ok(rc == 0 and out.count(b"error-page") == 4, "explain shows them", rc, out[:300])
tap.done()
