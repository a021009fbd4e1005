#!/usr/bin/env python3
"""The command line: forms of output, several inputs, options, what the environment must not change."""
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

work = tempfile.mkdtemp()
os.chdir(work)
PROSE = ("Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves de "
         "plusieurs élus qui demandaient un délai.\n")
PAGE = "<!doctype html><title>Le pont</title><article><h1>Le pont</h1><h2>Le vote</h2><p>%s</p><p>%s</p></article>" % (PROSE, PROSE.replace("hier", "lundi"))


def write(name, data):
    with open(name, "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode())
    return name


def clean(*args, input=None, env=None):
    rc, out, err = tap.run("clean", *args, input=input, env=env)
    return out if rc == 0 and err == b"" else (rc, out, err)


def rows(*args):
    out = clean(*args)
    return [json.loads(line) for line in out.splitlines()] if isinstance(out, bytes) else [out]


a, b = write("a.txt", PROSE + "\nPartager sur Facebook\n"), write("b.txt", PROSE)
page = write("page.html", PAGE)
want = PROSE.encode()

# forms
tap.equal(clean(a), want, "text is the default")
tap.equal(clean("--to=text", a), want, "--to=text")
one = clean("--headers", a)
tap.ok(one.startswith(b"Id: xxh128:") and one.endswith(b"\n\n" + want + b"\f\n"), "--headers: a block in front, a form feed behind", one)
tap.ok(b"\nSource: a.txt\n" in one and b"\nLanguage: fr\n" in one, "--headers: what is known", one)
tap.ok(clean(a, b).count(b"\f\n") == 2, "two documents have header blocks without being asked")
tap.ok(b"## Le vote" in clean("--to", "markdown", page), "--to markdown: headings")
tap.ok("text" in rows("--to", "jsonl", a)[0], "--to jsonl: records")
for name, first in (("o.jsonl", b"{"), ("o.md", b"#"), ("o.txt", b"Le"), ("o", b"Le")):
    tap.ok(clean("-o", name, page) == b"" and tap.read(name).startswith(first), "the name of the output says its form: " + name, tap.read(name)[:80])
tap.ok(clean("-o", "m.jsonl", "--to", "markdown", page) == b"" and json.loads(tap.read("m.jsonl"))["text"].startswith("## Le vote"),
       "--to markdown into JSONL: records whose text is Markdown", tap.read("m.jsonl")[:80])
tap.ok(clean("-o", "o.txt.zst", a) == b"" and tap.read("o.txt.zst")[:4] == b"\x28\xb5\x2f\xfd", "a name in .zst is compressed")

# what a site repeats
os.mkdir("site")
TOWNS = ("Ulm", "Bern", "Linz", "Graz", "Genf", "Chur")
for town in TOWNS:
    write("site/%s.txt" % town, "The Courier | of the {valley}\n\nIn %s the council of %s voted late on %s for a new bridge "
          "over the river of %s.\n\nHeard in %s\nEdition 12\n" % (town, town[::-1], town * 2, town[1:], town))
write("site/again.txt", tap.read("site/Ulm.txt") + b"Only here\n")
rc, out, err = tap.run("patterns", "learn", "site")
tap.ok(rc == 0 and err == b"" and out.count(b"\nrule ") == 1, "patterns learn: a rule for the one line that repeats", out, err)
tap.ok(b"about On 6 of 6 documents\n" in out and b"; 1 near-duplicates" in out, "patterns learn: a second copy does not count", out)
write("learnt.pat", out)
for word in ("test", "lint"):
    rc, said, err = tap.run("patterns", word, "./learnt.pat")
    tap.ok(rc == 0 and b" 0 failed" in said, "patterns learn: the pack passes " + word, said, err)
rc, out, err = tap.run("patterns", "learn", "--patterns", "learnt.pat", "site")
tap.ok(rc == 0 and b"\nrule " not in out, "patterns learn: what a rule cuts is not learnt again", out)
rc, out, err = tap.run("patterns", "learn", "site/Ulm.txt")
tap.ok(rc == 1 and out == b"" and b"needs 5 documents" in err, "patterns learn: one document teaches nothing", out, err)
rc, out, err = tap.run("patterns", "learn", "nowhere")
tap.ok(rc == 2 and b"nowhere" in err, "patterns learn: a missing file is named", err)
rc, out, err = tap.run("patterns", "learn")
tap.ok(rc == 2 and b"learn needs" in err, "patterns learn: without documents", err)

# which inputs
tap.equal(clean(input=want), want, "no operand is standard input")
tap.equal(clean("-", input=want), want, "so is -")
tap.ok([r["metadata"]["input"] for r in rows("--to", "jsonl", b, a)] == ["b.txt", "a.txt"], "inputs in the order given")
write("-v", PROSE)
tap.equal(clean("--", "-v"), want, "-- ends the options")
tap.ok(isinstance(clean("--", "--to"), tuple), "what follows -- is a name, whatever it looks like")
tap.equal(clean(a, "--to", "text"), want, "an option may follow a file")
os.makedirs("dir/sub")
for name in ("dir/z.txt", "dir/sub/y.txt", "dir/sub.txt", "dir/new\nline.txt"):
    write(name, PROSE)
tap.ok([r["metadata"]["input"] for r in rows("--to", "jsonl", "dir")] == ["dir/new\nline.txt", "dir/sub.txt", "dir/sub/y.txt", "dir/z.txt"],
       "a folder is its files, sorted by bytes", rows("--to", "jsonl", "dir"))
write("list", "a.txt\n\nb.txt")
write("list0", b"a.txt\0dir/new\nline.txt\0b.txt")
tap.ok([r["source"] for r in rows("--to", "jsonl", "--files-from", "list")] == ["a.txt", "b.txt"], "--files-from: empty lines are none, the last needs no end")
tap.ok([r["metadata"]["input"] for r in rows("--to", "jsonl", "-0", "--files-from", "list0")] == ["a.txt", "dir/new\nline.txt", "b.txt"], "-0: a name may hold a line end")
tap.ok([r["source"] for r in rows("--to", "jsonl", "--files-from=list", page)] == ["page.html", "a.txt", "b.txt"], "operands come before the list")
tap.ok(clean("--files-from", "-", input=b"b.txt\n").endswith(want + b"\f\n"), "--files-from - reads the list from standard input")
tap.ok(tap.run("clean", "--files-from", write("crlf", "a.txt\r\n"))[0] == 2, "--files-from: CR belongs to the name")

# options
tap.equal(clean("-qfoglued.txt", a), b"", "letters may be glued, the value too")
tap.equal(tap.read("glued.txt"), want, "and mean what they mean apart")
tap.equal(clean("-q", "--aim=recall", "--mode", "article", a), want, "values behind = or as the next word")
rc, out, err = tap.run("clean", "-v", a, b)
tap.ok(rc == 0 and err.count(b"\n") == 2 and b"tamis: a.txt: " in err, "-v: a line about each input", err)
bad = write("bad.jsonl", '{"text":"Un."}\nno\n{"text":"Trois."}\n')
tap.ok(tap.run("clean", "-q", bad)[::2] == (1, b""), "-q: no word about a bad record, but its exit status")
tap.ok(tap.run("clean", "-q", "absent")[2] != b"", "-q: errors that stop an input are told")
tap.ok(rows("--source", "here", "--added", "2026-01-02T03:04:05Z", "--to", "jsonl", a)[0]["added"] == "2026-01-02T03:04:05Z", "--added")
stats = json.loads(clean("-o", "s.txt", "--stats", "-", a))
tap.ok(stats["tamis"]["counts"]["records"] == 1, "--stats", list(stats))
marks = [json.loads(line) for line in clean("-o", "e.txt", "--explain", "-", a).splitlines()]
tap.ok([m["reason"] for m in marks if m["rule"]] == ["share"], "--explain: a line for each cut", marks)
for word in (["help"], ["--help"], ["-h"], ["help", "clean"], ["clean", "--help"], ["cat", "-h"], ["--version"], ["-V"], ["clean", "-V"]):
    rc, out, err = tap.run(*word)
    tap.ok(rc == 0 and out and not err, "tamis " + " ".join(word), rc, err)

# precision cuts at least what balance cuts, balance at least what recall cuts
for case, folder in tap.fixtures():
    name = tap.fixture_input(folder)
    if os.path.exists(os.path.join(folder, "expect.rc")) or not name.endswith((".txt", ".html")):
        continue
    cut = []
    for aim in ("recall", "balance", "precision"):
        spans = [json.loads(s) for s in tap.run("explain", "--json", "--aim", aim, name, cwd=folder)[1].splitlines()]
        cut.append({i for s in spans if s["action"] == "cut" and s["text"].strip() for i in range(s["start"], s["end"])})
    tap.ok(cut[0] <= cut[1] <= cut[2], case + ": --aim cuts more from recall to precision", [len(c) for c in cut],
           sorted(cut[0] - cut[1])[:5], sorted(cut[1] - cut[2])[:5])

# what selection thinks, and what it measures
why = [json.loads(line) for line in tap.run("explain", "--why", "--json", page)[1].splitlines()]
kept = [w for w in why if w["kept"]]
tap.ok(why and all(0 <= w["p"] <= 1 and len(w["why"]) == 4 for w in why), "explain --why: four features for each block", why[:1])
tap.ok(kept and min(w["p"] for w in kept) >= max([w["p"] for w in why if not w["kept"]] + [0]), "what is kept is likelier than what is cut", why)
tap.ok(all(abs(w["why"][0]["share"]) >= abs(w["why"][3]["share"]) for w in why), "the loudest comes first", why[:1])
text = tap.run("explain", "--why", page)[1].decode()
tap.ok(text.count("] ") == len(why) and text.splitlines()[-1].startswith("-- confidence 0."), "explain --why for reading", text)
tap.equal(tap.run("explain", "--why", a)[1], b"", "a text has nothing to say of itself")
table = [line.split("\t") for line in tap.run("features", "--list")[1].decode().splitlines()]
names = [row[0] for row in table]
tap.ok(len(names) == len(set(names)) and all(len(row) == 3 and all(row) for row in table), "features --list: a name, a range and a meaning each")


def features(*args):
    head, _, body = tap.run("features", *args)[1].partition(b"\n")
    head = json.loads(head)
    return head, [struct.unpack_from("<%df" % head["columns"], body, 4 * head["columns"] * i) for i in range(len(body) // 4 // head["columns"])]


named = write("named.html", PAGE.replace("<article>", "<article class='comment-list' role='main'>"))
head, x = features(named)
tap.ok(head["columns"] == len(names) and len(x) == head["rows"] == len(why), "features: a row for each block", head)
tap.equal([head["text"].encode()[s:e].decode() for s, e in zip(head["spans"][::3], head["spans"][1::3])],
          head["text"].split("\n\n"), "their text")
far = {blank: [features(*(["--blank", blank] if blank else []), named)[1][2][names.index(f)] for f in ("kw_comment", "anc_main", "anc_article")]
       for blank in ("", "names", "tags", "all")}
tap.equal(far, {"": [1, 1, 1], "names": [40, 1, 1], "tags": [1, 40, 40], "all": [40, 40, 40]}, "--blank: what the page does not say")
tap.equal(features(a)[0]["rows"], 0, "a text has no rows")

# the environment
for env in ({"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, {"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "C.UTF-8"}, {"TZ": "Asia/Tokyo"},
            {"TMPDIR": "/nonexistent"}, {"COLUMNS": "20", "TERM": "dumb"}, {"HOME": "/nonexistent"}):
    tap.equal(clean("--to", "jsonl", a, page, env=env), clean("--to", "jsonl", a, page), "the same bytes with %s" % env)
tap.ok(rows("--to", "jsonl", a)[0]["added"] is None, "the clock is not in the output")
tap.ok(json.loads(clean("--to", "jsonl", a, env={"SOURCE_DATE_EPOCH": "0"}))["added"] == "1970-01-01T00:00:00Z", "SOURCE_DATE_EPOCH is")
p = subprocess.run([tap.TAMIS, "clean", "-o", "masked.txt", a], preexec_fn=lambda: os.umask(0o077))
tap.ok(p.returncode == 0 and os.stat("masked.txt").st_mode & 0o777 == 0o600, "the umask holds for outputs")
left = [f for f in os.listdir(".") if f.startswith(".")]
tap.ok(not left, "no temporary file is left", left)
racers = [subprocess.Popen([tap.TAMIS, "clean", "-o", "race.txt", a], stderr=subprocess.PIPE) for _ in range(4)]
codes = sorted(p.wait() for p in racers)
tap.ok(codes[0] == 0 and set(codes[1:]) <= {2, 74} and tap.read("race.txt") == want, "of runs with one output one wins, the others say so", codes)
tap.ok(clean("-f", "-o", b, b) == b"" and tap.read(b) == want, "an output may be its own input")
shutil.rmtree(work)
tap.done()
