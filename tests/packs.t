#!/usr/bin/env python3
"""The tables that were made when the library was built do what compiling the packs does: one more pack, which gives a
slot a word more, makes the program compile them all."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

# A slot with a word more, so that nothing of the tables can be used; without it, all of them.
SLOT = b"slot agency\nis Qqzzqq Press Service\n\n"
RULE = b"rule test.nothing\nclass share\ntext qqzzqq xxkkxx\nyes qqzzqq xxkkxx\nno qqzzqq\n"
work = tempfile.mkdtemp()
PACK = os.path.join(work, "more.pat")
with open(PACK, "wb") as f:
    f.write(SLOT + RULE)
LESS = os.path.join(work, "less.pat")
with open(LESS, "wb") as f:
    f.write(RULE)
files = [os.path.join(folder, tap.fixture_input(folder)) for _, folder in tap.fixtures() if tap.fixture_input(folder)]
for kind in ".txt", ".html":
    inputs = [f for f in files if f.endswith(kind)]
    for mode in ("clean", "--to", "jsonl"), ("explain", "--json"):
        baked = tap.run(*mode, *inputs)
        compiled = tap.run(*mode, "--patterns", PACK, *inputs)
        tap.equal(compiled[1], baked[1], "%s: %d files %s are the same" % (mode[0], len(inputs), kind))
        tap.equal(tap.run(*mode, "--patterns", LESS, *inputs)[1], baked[1], "and with a rule beside the tables")
        tap.ok(baked[0] == compiled[0] and len(baked[1]) > 1000, "%s %s: same status" % (mode[0], kind), baked, compiled)
listed = tap.run("patterns", "list", "--json", "--patterns", PACK)[1].decode().splitlines()
tap.equal(tap.run("patterns", "list", "--json")[1].decode().splitlines(),
          [line for line in listed if "test.nothing" not in line], "the rules are the same")
tap.ok(sum("test.nothing" in line for line in listed) == 1, "and the pack is there")
rc, out, err = tap.run("clean", "--patterns", PACK, input=b"Hello, you.\n\nqqzzqq xxkkxx\n")
tap.equal(out, b"Hello, you.\n", "its rule works")
tap.equal(tap.run("clean", "--patterns", LESS, input=b"Hello, you.\n\nqqzzqq xxkkxx\n")[1], b"Hello, you.\n", "so does it beside the tables")
with open(LESS, "wb") as f:
    f.write(RULE.replace(b"rule test.nothing", b"rule sv.date").replace(b"text qqzzqq xxkkxx", b"lang sv\ntext sedan <date>").replace(
        b"yes qqzzqq xxkkxx", b"yes sedan 3 maj 2019"))
tap.equal(tap.run("clean", "--lang", "sv", "--patterns", LESS, input="Hej du.\n\nSedan 3 maj 2019\n\nSedan 3 мая 2019\n".encode())[1],
          "Hej du.\n\nSedan 3 мая 2019\n".encode(), "a rule in a language that no table knows has its months")
with open(LESS, "wb") as f:
    f.write(RULE.replace(b"test.nothing", b"any.share.bar"))
tap.equal(tap.run("clean", "--patterns", LESS, input=b"Hello, you.\n\nFacebook Twitter WhatsApp Email\n")[1],
          b"Hello, you.\n\nFacebook Twitter WhatsApp Email\n", "a rule that is replaced is gone from the tables")
tap.done()
