"""The Test Anything Protocol, and how tests call the program."""
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TAMIS = os.environ.get("TAMIS", os.path.join(ROOT, "build", "gcc", "tamis"))
SHARED = os.path.join(os.path.dirname(ROOT), "shared")
_n = 0
_failed = 0


def ok(condition, name, *why):
    """One test. `why` is shown when it fails."""
    global _n, _failed
    _n += 1
    print(("ok" if condition else "not ok"), _n, "-", name.replace("#", "number "))
    if not condition:
        _failed += 1
        for line in why:
            for part in (line if isinstance(line, str) else repr(line)).split("\n")[:40]:
                print("#  ", part)
    sys.stdout.flush()
    return bool(condition)


def equal(got, want, name):
    if got == want:
        return ok(True, name)
    at = next((i for i, (a, b) in enumerate(zip(got, want)) if a != b), min(len(got), len(want)))
    low = max(0, at - 60)
    return ok(False, name, "differ at %d" % at, "got:    %r" % got[low:at + 100], "wanted: %r" % want[low:at + 100])


def skip(name, why):
    global _n
    _n += 1
    print("ok", _n, "-", name, "# skip", why)


def done():
    print("1..%d" % _n)
    sys.exit(1 if _failed else 0)


def skip_all(why):
    print("1..0 # skip", why)
    sys.exit(0)


def run(*args, input=None, cwd=None, env=None, timeout=120):
    """Runs the program; bytes in, (status, stdout, stderr) out."""
    done_ = subprocess.run([TAMIS, *args], input=input if input is not None else b"", stdout=subprocess.PIPE,
                           stderr=subprocess.PIPE, cwd=cwd, timeout=timeout,
                           env={**os.environ, "LC_ALL": "C", **(env or {})})
    return done_.returncode, done_.stdout, done_.stderr


def fixtures():
    """Folders under fixtures/ that hold an `about`."""
    base = os.path.join(ROOT, "fixtures")
    for folder, _, files in sorted(os.walk(base)):
        if "about" in files:
            yield os.path.relpath(folder, base), folder


def fixture_input(folder):
    return next((f for f in sorted(os.listdir(folder)) if f.startswith("input.")), None)


def fixture_args(folder):
    path = os.path.join(folder, "args")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as f:
        return [line.rstrip("\n") for line in f if line.strip()]


def cleaning_args(folder):
    """The fixture's arguments, without those that change the form of the output."""
    out, skip = [], False
    for a in fixture_args(folder):
        if skip:
            skip = False
        elif a in ("--to", "-o", "--output", "--explain", "--stats", "--source"):
            skip = True
        elif a != "--headers" and not a.startswith(("--to=", "--output=")):
            out.append(a)
    return out


def read(path):
    with open(path, "rb") as f:
        return f.read()
