#!/usr/bin/env python3
"""tamis filter: a line out for each line in, other keys untouched, answers before it waits."""
import json
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

PROSE = "The bridge over the river is open again, the town council said on Monday."


def send(*args, lines):
    rc, out, err = tap.run("filter", *args, input="".join(x + "\n" for x in lines).encode())
    return rc, [json.loads(x) for x in out.splitlines()], err


rc, rows, err = send(lines=['{"id":"a","text":"%s\\n\\nShare on Facebook\\n"}' % PROSE])
tap.ok((rc, err) == (0, b"") and rows[0]["text"] == PROSE and "error" not in rows[0], "a row is cleaned", rc, rows, err)
raw = '{"z":1.50,"id":"a","a":{"b":["}","\\"",12345678901234567890]},"text":"%s","e":"\\u00e9\\ud83d","metadata":{"q":1e3,"charset":"x"},"n":null}' % PROSE
out = tap.run("filter", input=raw.encode() + b"\n")[1].decode()
tap.ok('"q":1e3},"z":1.50,"a":{"b":["}","\\"",12345678901234567890]},"e":"\\u00e9' in out and out.endswith(',"n":null}\n'),
       "other keys pass as they are written", out)
row = json.loads(out)
tap.ok(list(row)[:16] == ["id", "text", "source", "added", "created", "date_precision", "date_source", "modified", "url", "title",
                          "author", "site", "license", "lang", "lang_score", "metadata"] and row["metadata"]["charset"] == "utf-8",
       "behind the keys of a record, which win", row)
dup = tap.run("filter", input=b'{"t\\u0065xt":"Un.","id":"x"}\n')[1]
tap.ok(json.loads(dup)["text"] == "Un." and dup.count(b"Un.") == 1, "a key may be written with escapes", dup)
rc, rows, _ = send("--html-key", "page", "--text-key", "body", lines=['{"page":"<p>%s</p>","body":7,"html":"x"}' % PROSE])
tap.ok(rc == 0 and rows[0]["text"] == PROSE and "page" not in rows[0] and rows[0]["html"] == "x" and rows[0]["body"] == 7,
       "what was cleaned is not passed on, what was not is", rows)
bad = ["no", "", "[1]", '{"id":"q","k":[1]}', '{"id":8,"text":null,"error":"old"}', '{"text":"' + "x" * 3000 + '"}', '{"text":"%s"}' % PROSE]
rc, rows, err = send("--max-doc-bytes", "2000", lines=bad)
tap.ok(rc == 1 and err == b"" and len(rows) == len(bad), "a line out for each line in", rc, len(rows), err)
tap.ok(all(r["text"] is None and r["error"].startswith("line %d: " % (i + 1)) for i, r in enumerate(rows[:-1])) and "error" not in rows[-1],
       "those that cannot be cleaned have an error", [r.get("error") for r in rows])
tap.ok(rows[3]["id"] == "q" and rows[3]["k"] == [1] and rows[4]["id"] == "row:8" and "larger" in rows[5]["error"], "and what is known of them", rows[3:6])
tap.ok(all(list(r)[:16] == list(rows[-1])[:16] and list(r["metadata"]) == list(rows[-1]["metadata"]) for r in rows), "and all the keys")
long = [bad[6], '{"text":"' + "y" * 2_000_000 + '"}', bad[6]]
rc, rows, _ = send("--max-doc-bytes", "2000", lines=long)
tap.ok(rc == 1 and [r["text"] is None for r in rows] == [False, True, False] and "line 2: larger" in rows[1]["error"], "a line longer than any row may be", rows[1])
tap.ok(tap.run("filter", input=b"")[:2] == (0, b""), "nothing in, nothing out")
tap.ok(len(tap.run("filter", input=b'{"text":"Un."}')[1].splitlines()) == 1, "the last line needs no newline")
many = "".join(json.dumps({"i": i, "text": PROSE * (i % 30) if i % 7 else 5}) + "\n" for i in range(3000)).encode()
outs = [tap.run("filter", "-j", j, input=many) for j in ("1", "2", "6")]
tap.ok(outs[0] == outs[1] == outs[2] and [json.loads(x)["i"] for x in outs[0][1].splitlines()] == list(range(3000)), "in order, whatever -j is")
p = subprocess.Popen([tap.TAMIS, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
answers = []
for i in range(5):
    p.stdin.write(b'{"id":"i%d","text":"Un."}\n' % i)
    p.stdin.flush()
    answers.append(json.loads(p.stdout.readline())["id"])
tap.ok(answers == ["i%d" % i for i in range(5)], "each line is answered before the next is sent", answers)
p.send_signal(signal.SIGTERM)
tap.ok(p.wait(10) == 75, "SIGTERM: 75", p.returncode)
p = subprocess.Popen([tap.TAMIS, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
p.stdout.close()
try:
    for _ in range(200):
        p.stdin.write(many[:60000].rsplit(b"\n", 1)[0] + b"\n")
        p.stdin.flush()
        time.sleep(0.01)
        if p.poll() is not None:
            break
except BrokenPipeError:
    pass
tap.ok(p.wait(10) == -signal.SIGPIPE and p.stderr.read() == b"", "a closed pipe: dies of SIGPIPE without a word", p.returncode)
with open("/dev/full", "wb") as full:
    p = subprocess.run([tap.TAMIS, "filter"], input=many, stdout=full, stderr=subprocess.PIPE)
    tap.ok(p.returncode == 74 and b"No space left" in p.stderr, "a full disk: 74", p)
tap.ok(tap.run("filter", "rows.jsonl")[0] == 2, "it takes no files")
tap.done()
