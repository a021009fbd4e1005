#!/usr/bin/env python3
"""Makes the n-th allocation fail, for every n, in a build with VARIANT=faults: the program must say so and stop
without a crash, a hang or a half file. TORTURE_STEP=k tries every k-th n only."""
import gzip
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

if os.environ.get("VARIANT") != "faults":
    tap.skip_all("needs a build with VARIANT=faults: make torture")
STEP = int(os.environ.get("TORTURE_STEP", "1"))
work = tempfile.mkdtemp()
TEXT = os.path.join(tap.ROOT, "fixtures/demo/article/input.txt")
PAGE = os.path.join(tap.ROOT, "fixtures/demo/page/input.html")
PACK = os.path.join(tap.ROOT, "patterns/fr/subscribe.pat")
ARCHIVE = os.path.join(tap.ROOT, "fixtures/archives/crawl/input.warc")
PACKED = os.path.join(tempfile.mkdtemp(), "crawl.warc.gz")
with gzip.open(PACKED, "wb") as packed:
    packed.write(tap.read(ARCHIVE))
MARK = os.path.join(tempfile.mkdtemp(), "failed")
OUT = os.path.join(work, "out.jsonl.zst")
JOBS = {
    "a text": ["clean", "--no-builtin", "--patterns", PACK, "--to", "jsonl", TEXT],
    "a page": ["clean", "--no-builtin", PAGE],
    "a corpus": ["clean", "--no-builtin", "-f", "-o", OUT, TEXT, PAGE],
    "an explanation": ["explain", "--no-builtin", "--json", TEXT],
    "an archive": ["clean", "--no-builtin", "--to", "jsonl", ARCHIVE],
    "a compressed archive": ["clean", "--no-builtin", "--to", "wet", PACKED],
    "packs": ["patterns", "test", PACK],
}


def attempt(args, n):
    for name in os.listdir(work):
        os.unlink(os.path.join(work, name))
    sandbox = ["--sandbox", "off"] if args[0] in ("clean", "explain") else []  # or a worker could not leave the mark
    return tap.run(args[0], *sandbox, *args[1:], env={"TAM_FAIL_ALLOC": str(n), "TAM_FAIL_MARK": MARK})


def whole(name):
    return name.endswith(".manifest.json") or tap.run("cat", "--verify", os.path.join(work, name))[0] == 0


for job, args in JOBS.items():
    rc, good, err = attempt(args, 0)
    tap.ok(rc == 0, job + ": works while memory lasts", err)
    n, bad, refused = 1, [], 0
    while True:
        rc, out, err = attempt(args, n)
        if not os.path.exists(MARK):
            break  # fewer than n allocations: nothing failed
        os.unlink(MARK)
        half = [f for f in os.listdir(work) if rc != 0 and not f.startswith(".") and not whole(f)]  # hidden: for --resume
        refused_well = rc in (1, 2, 74) and err.startswith(b"tamis: ") and not half
        done_without = rc == 0 and out == good and err == b""  # such as a cache, which only saves time
        if not refused_well and not done_without:
            bad.append((n, rc, err[:200], half))
        refused += refused_well
        n += STEP
    tap.ok(not bad and refused > 0, "%s: of %d failed allocations %d refused in order, the others done without"
           % (job, n // STEP, refused), *bad[:5])
shutil.rmtree(work)
shutil.rmtree(os.path.dirname(MARK))
shutil.rmtree(os.path.dirname(PACKED))
tap.done()
