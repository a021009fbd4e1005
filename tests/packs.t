#!/usr/bin/env python3
"""The tables that were made when the library was built do what compiling the packs does: one more pack, of a rule
that nothing matches, makes the program compile them all."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

RULE = b"rule test.nothing\nclass share\ntext qqzzqq xxkkxx\nyes qqzzqq xxkkxx\nno qqzzqq\n"
work = tempfile.mkdtemp()
PACK = os.path.join(work, "more.pat")
with open(PACK, "wb") as f:
    f.write(RULE)
files = [os.path.join(folder, tap.fixture_input(folder)) for _, folder in tap.fixtures() if tap.fixture_input(folder)]
for kind in ".txt", ".html":
    inputs = [f for f in files if f.endswith(kind)]
    for mode in ("clean", "--to", "jsonl"), ("explain", "--json"):
        baked = tap.run(*mode, *inputs)
        compiled = tap.run(*mode, "--patterns", PACK, *inputs)
        tap.equal(compiled[1], baked[1], "%s: %d files %s are the same" % (mode[0], len(inputs), kind))
        tap.ok(baked[0] == compiled[0] and len(baked[1]) > 1000, "%s %s: same status" % (mode[0], kind), baked, compiled)
listed = tap.run("patterns", "list", "--json", "--patterns", PACK)[1].decode().splitlines()
tap.equal(tap.run("patterns", "list", "--json")[1].decode().splitlines(),
          [line for line in listed if "test.nothing" not in line], "the rules are the same")
tap.ok(sum("test.nothing" in line for line in listed) == 1, "and the pack is there")
rc, out, err = tap.run("clean", "--patterns", PACK, input=b"Hello, you.\n\nqqzzqq xxkkxx\n")
tap.equal(out, b"Hello, you.\n", "its rule works")
tap.done()
