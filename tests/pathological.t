#!/usr/bin/env python3
"""Input made to be slow: four times as much of it must not take sixteen times as long."""
import json
import os
import resource
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

work = tempfile.mkdtemp()
os.chdir(work)
PROSE = ("Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves de "
         "plusieurs élus qui demandaient un délai.\n")
RULES = """rule z.one
about One word
class share
lang any
at inline
cut match
re \\bxone\\b
yes xone
no one

rule z.two
about Another word
class advert
lang any
at inline
cut match
re \\bxtwo\\b
yes xtwo
no two
"""
# name, arguments, what n of it look like, n for the first of two runs
CASES = [
    ("one long line", [], lambda n: (PROSE.strip() + " ") * n, 20000),
    ("many short lines", [], lambda n: "ab\n" * n + PROSE, 100000),
    ("blank lines", [], lambda n: PROSE + " \n" * n + PROSE, 1000000),
    ("carriage returns", [], lambda n: (PROSE + "\r") * n, 15000),
    ("lines of chrome", [], lambda n: "Partager sur Facebook\nS'abonner\n" * n + PROSE, 20000),
    ("lines that stand twice", [], lambda n: "Partager\n\n" * n, 40000),
    ("photo credits", [], lambda n: PROSE + "Crédits photo : Marie Durand / AFP\n" * n + PROSE, 6000),
    ("cuts inside one line", ["--no-builtin", "--patterns", "two.pat"], lambda n: "xone xtwo " * n + PROSE, 20000),
    ("lines in a foreign script", [], lambda n: PROSE * n + "аб\n" * n + PROSE, 15000),
    ("header lines", [], lambda n: "Date: 2017-06-05\n" * n + PROSE, 10000),
    ("brackets", [], lambda n: "[" * n + "\n" + "(" * n + "\n" + PROSE, 500000),
    ("languages of rows", ["--from", "jsonl"],
     lambda n: "".join(json.dumps({"text": "1", "lang": "a%07d" % i}) + "\n" for i in range(n)), 15000),
    ("rows that are no JSON", ["--from", "jsonl", "-q"], lambda n: "{{{{\n" * n, 100000),
    ("brackets in a row", ["--from", "jsonl", "-q"], lambda n: '{"text":' + "[" * n + "\n", 2000000),
    ("open elements", [], lambda n: "<!doctype html><p>" + "<b>x" * n, 3000),
    ("unclosed tags", ["-q"], lambda n: "<!doctype html>" + "<div " * n, 200000),
    ("attributes", [], lambda n: "<!doctype html><p " + " ".join("a%d=1" % i for i in range(n)) + ">x</p>", 50000),
    ("paragraphs", [], lambda n: "<!doctype html><title>t</title>" + "<p>un deux trois quatre" * n, 10000),
    ("list items", [], lambda n: "<!doctype html><ul>" + "<li><a href=x>un</a>" * n, 10000),
    ("keywords of a page", ["-q"], lambda n: "<!doctype html>" + "<meta property=article:tag content='un mot'>" * n + "<p>x", 5000),
    ("references", [], lambda n: "<!doctype html><p>" + "&amp;&#x41;&eacute;&" * n, 60000),
    ("comments", [], lambda n: "<!doctype html><p>a" + "<!--" * n, 500000),
]


def seconds(args, name):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    rc, _, err = tap.run("clean", "--to", "jsonl", *args, name)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, rc, err


with open("two.pat", "w") as f:
    f.write(RULES)
for name, args, make, n in CASES:
    took = []
    for times in (1, 4):
        with open("input", "w") as f:
            f.write(make(n * times))
        took.append(seconds(args, "input"))
    (small, rc, _), (large, rc4, err) = took
    tap.ok(rc in (0, 1) and rc4 in (0, 1), name + ": cleaned or refused", rc, rc4, err)
    tap.ok(large < 8 * small + 0.4, "%s: the time grows with the size" % name, "%.2f s, then %.2f s" % (small, large))
shutil.rmtree(work)
tap.done()
