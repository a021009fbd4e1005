#!/usr/bin/env python3
"""Every fixture: what `tamis clean ARGS INPUT` gives is what the fixture expects.

expect.out, expect.err, expect.rc: of clean; expect.explain: of `tamis explain`. A file `known` says why a
fixture still fails; passing then is an error. With --bless the expectations that exist are rewritten."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

BLESS = "--bless" in sys.argv


def results(folder):
    name, args = tap.fixture_input(folder), tap.fixture_args(folder)
    rc, out, err = tap.run("clean", *args, name, cwd=folder)
    got = {"expect.out": out, "expect.err": err, "expect.rc": b"%d\n" % rc}
    if os.path.exists(os.path.join(folder, "expect.explain")):
        hints = [a for a in args if a.split("=")[0] in ("--mode", "--aim", "--from", "--lang", "--url", "--patterns")]
        got["expect.explain"] = tap.run("explain", *hints, name, cwd=folder)[1]
    return got


def wanted(folder):
    defaults = {"expect.err": b"", "expect.rc": b"0\n"}
    names = ["expect.out", "expect.err", "expect.rc", "expect.explain"]
    there = {n: tap.read(os.path.join(folder, n)) for n in names if os.path.exists(os.path.join(folder, n))}
    return {**defaults, **there}


for case, folder in tap.fixtures():
    if tap.fixture_input(folder) is None:
        tap.ok(False, case, "has an `about` but no input")
        continue
    got, want = results(folder), wanted(folder)
    if BLESS:
        # What is known to fail keeps the expectation that it fails.
        for name in got if not os.path.exists(os.path.join(folder, "known")) else ():
            if os.path.exists(os.path.join(folder, name)) or name == "expect.out":
                with open(os.path.join(folder, name), "wb") as f:
                    f.write(got[name])
        continue
    wrong = [n for n in want if got.get(n) != want[n]]
    known = os.path.join(folder, "known")
    if os.path.exists(known):
        tap.ok(wrong, case + " is known to fail", "it passes now: remove the file `known`")
    elif "expect.out" not in want:
        tap.ok(False, case, "has no expect.out")
    elif wrong:
        tap.equal(got[wrong[0]], want[wrong[0]], "%s: %s" % (case, wrong[0]))
    else:
        tap.ok(True, case)
if not BLESS:
    tap.done()
