#!/usr/bin/env python3
"""Input made to be slow: four times as much of it must not take sixteen times as long.

In make check every page of tests/hostile.py is cleaned once. `make pathological` (HOSTILE=full) does so at
three sizes, counts instructions, and looks at memory; the largest page is 100 MB.
HOSTILE_ONLY=TEXT: only pages with that in their name."""
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import hostile  # noqa: E402
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
    ("joiners", [], lambda n: PROSE + "\u200d" * n, 20000),
    ("zero-width spaces", [], lambda n: PROSE + "\u200b" * n, 20000),
    ("tags without a flag", [], lambda n: PROSE + "\U000e0041" * n, 20000),
    ("one long damaged line", [], lambda n: (PROSE.strip() + " chÃ¢teau ") * n, 5000),
    ("comments", [], lambda n: "<!doctype html><p>a" + "<!--" * n, 500000),
]


def seconds(args, name):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    rc, _, err = tap.run("clean", "--to", "jsonl", *args, name)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, rc, err


def look_at_growth():
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


FULL = os.environ.get("HOSTILE") == "full"
ONLY = os.environ.get("HOSTILE_ONLY", "")
SIZES = [16 << 10, 64 << 10, 256 << 10] if FULL else [200 << 10]
SECONDS = 20 if os.environ.get("VARIANT") else 6  # of the largest; a hang is what this is about
MiB = 1 << 20


def clean(name, form):
    """Status, stderr, text, seconds of processor time and peak bytes of memory."""
    child = subprocess.Popen([tap.TAMIS, "clean", "-f", "--max-doc-bytes", "128M", "-o", "out", "--to", form, name], stderr=open("err", "wb"))
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    text = open("out", "rb").read() if child.returncode in (0, 1) and os.path.exists("out") else b""
    return child.returncode, open("err", errors="replace").read(), text, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def is_utf8(text):
    try:
        text.decode()
        return b"\0" not in text
    except UnicodeDecodeError:
        return False


def instructions(name, form="text"):
    # A worker that may take no more address space than tamis needs has none for valgrind.
    run = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", tap.TAMIS, "clean", "-f", "-q",
                          "--sandbox", "off", "-o", "out", "--no-builtin", "--to", form, name],
                         stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    return sum(int(line.split()[-1]) for line in run.stderr.decode(errors="replace").split("\n") if "Collected" in line)


def write(name, size):
    """Another process makes the page: what this one takes would count as the cleaner's."""
    subprocess.run([sys.executable, hostile.__file__, name, str(size), "page.html"], check=True)
    return os.path.getsize("page.html")


def look(name, size, form="text"):
    """One page, cleaned: what must hold of any."""
    rc, err, text, took, peak = clean("page.html", form)
    tap.ok(rc in (0, 1) and is_utf8(text) and took < SECONDS, "%s, %d kB: cleaned" % (name, size >> 10),
           "status %d, %.2f s" % (rc, took), err[:300])
    tap.ok(rc == 0 or "without a tree" in err or "undecodable" in err, "%s, %d kB: the status says why" % (name, size >> 10), err[:300])
    tap.ok("takes too long" not in err, "%s, %d kB: no clock was needed" % (name, size >> 10), err[:300])
    if FULL:
        tap.ok(peak <= max(64 * MiB, 32 * size), "%s, %d kB: memory" % (name, size >> 10), "%.1f MiB" % (peak / MiB))


def write_all(folder, pages, size):
    os.mkdir(folder)
    for i, (_, make) in enumerate(pages):
        with open("%s/%03d.html" % (folder, i), "wb") as f:
            f.write(make(size))


def look_at_all():
    """All pages in one run, for make check."""
    write_all("pages", hostile.PAGES, SIZES[0])
    took, rc, err = seconds(["-f", "-o", "out", "--from", "html"], "pages")
    with open("out", "rb") as f:
        rows = [json.loads(line.decode()) for line in f]
    err = err.decode(errors="replace")
    tap.ok(rc == 1 and len(rows) == len(hostile.PAGES), "%d hostile pages give as many records" % len(hostile.PAGES), rc, len(rows), err)
    write_all("links", hostile.MARKDOWN, 60 << 10)
    with open("md", "wb") as f:
        run = subprocess.run([tap.TAMIS, "clean", "-f", "--from", "html", "--to", "markdown", "links"], stdout=f, stderr=subprocess.PIPE)
    tap.ok(run.returncode in (0, 1) and os.path.getsize("md") < len(hostile.MARKDOWN) << 20,
           "hostile pages give no more Markdown than that", run.returncode, os.path.getsize("md"), run.stderr.decode()[:300])
    tap.ok("takes too long" not in err, "no clock was needed", err)
    tap.ok(took < len(rows) * 0.25 * (SECONDS / 6), "hostile pages: no hang", "%.1f s" % took)
    for line in err.split("\n")[:-1]:
        tap.ok("without a tree: over budget" in line or "undecodable" in line, "over budget, and said: " + line.split(": ", 2)[-1], line)


def look_at_each():
    """Each page at three sizes, and a few that are larger."""
    counting = shutil.which("valgrind") and not os.environ.get("VARIANT")
    if counting:
        write("", 0)
        idle = instructions("page.html")
    else:
        tap.skip("instructions", "no valgrind, or an instrumented build")
    for name, form in [(n, "text") for n, _ in hostile.PAGES] + [(n, "markdown") for n, _ in hostile.MARKDOWN]:
        counted = []
        for size in SIZES if ONLY in name else []:
            look(name, write(name, size), form)
            if counting:
                counted.append(max(1, instructions("page.html", form) - idle))
        for a, b in zip(counted, counted[1:]):
            tap.ok(b <= 4.6 * a, "%s: four times the bytes, at most 4.6 times the instructions" % name,
                   "%.1f, %.1f M: %.2f" % (a / 1e6, b / 1e6, b / a))
    large = [(name, 1_200_000) for name in ("letters in two parts", "letters in two parts in paragraphs", "words misread",
                                            "paragraphs misread", "joiners in words", "labelled days", "JSON-LD", "nested div")]
    large += [("one text", 100_000_000), ("one large attribute", 50_000_000), ("short paragraphs", 10_000_000)]
    for name, size in large:
        if ONLY in name:
            look(name, write(name, size))


if FULL:
    look_at_each()
else:
    look_at_all()
if not ONLY:
    look_at_growth()

# No real page is over a budget.
for data in ("wcxb", "segments", "dates"):
    folder = os.path.join(tap.SHARED, "data", data, "html")
    if not FULL or not os.path.isdir(folder) or ONLY:
        if FULL and not ONLY:
            tap.skip("pages of %s are within their budgets" % data, "no ../shared here")
        continue
    import gzip
    os.makedirs(data)
    for n in os.listdir(folder):
        with open(os.path.join(folder, n), "rb") as f:
            page = f.read()
        with open(os.path.join(data, n.replace(".gz", "")), "wb") as f:
            f.write(gzip.decompress(page) if n.endswith(".gz") else page)
    rc, _, err = tap.run("clean", "-q", "-f", "--from", "html", "--to", "jsonl", "-o", "out.zst", "--stats", "stats", data, timeout=600)
    with open("stats") as f:
        counts = f.read()
    tap.ok('"without_tree":0' in counts, "pages of %s are within their budgets" % data, counts[:600])
shutil.rmtree(work)
tap.done()
