#!/usr/bin/env python3
"""Bad input: a clear message that names file, record and place, the exit status of tamis(1), nothing lost."""
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

work = tempfile.mkdtemp()
os.chdir(work)
PROSE = ("Le conseil municipal a voté hier soir le budget de la bibliothèque, malgré les réserves de "
         "plusieurs élus qui demandaient un délai.\n")


def write(name, data):
    with open(name, "wb") as f:
        f.write(data if isinstance(data, bytes) else data.encode())
    return name


def case(name, want_rc, want_err, *args, want_out=None, input=None):
    """want_err: what the message must hold; None: no message at all."""
    rc, out, err = tap.run(*args, input=input)
    text = err.decode("utf-8", "replace")
    tap.ok(rc == want_rc, "%s: exit status %d" % (name, want_rc), rc, text)
    if want_err is None:
        tap.ok(text == "", name + ": silent", text)
    else:
        tap.ok(all(w in text for w in want_err), "%s: says %s" % (name, want_err), text)
        tap.ok(text.startswith("tamis: ") and text.endswith("\n"), name + ": the message has its form", text)
    if want_out is not None:
        tap.equal(out, want_out, name + ": what is good is there")


good = write("good.txt", PROSE)
clean = PROSE.encode()

# usage
case("unknown option", 2, ["unknown option '--frobnicate'", "tamis help clean"], "clean", "--frobnicate")
case("unknown letter", 2, ["unknown option '-z'"], "clean", "-z")
case("unknown choice", 2, ["--from", "html|text|jsonl", "'pdf'"], "clean", "--from", "pdf")
case("missing value", 2, ["--output needs a value"], "clean", "-o")
case("value for a flag", 2, ["--strict takes no value"], "clean", "--strict=yes")
case("bad number", 2, ["--level", "'99'"], "clean", "--level", "99", good)
case("bad time", 2, ["--added", "'yesterday'"], "clean", "--added", "yesterday", good)
case("bad language", 2, ["--lang", "'klingonisch'"], "clean", "--lang", "klingonisch", good)
rc, out, err = tap.run("clean", good, env={"SOURCE_DATE_EPOCH": "soon"})
tap.ok(rc == 2 and b"SOURCE_DATE_EPOCH" in err, "bad SOURCE_DATE_EPOCH", rc, err)
case("unknown command", 2, ["unknown command 'wash'"], "wash")
case("option of another command", 2, ["unknown option '--verify'"], "clean", "--verify")
tap.ok(tap.run()[0] == 2, "no command is a usage error")

# inputs
case("absent file", 2, ["absent.txt", "No such file"], "clean", "absent.txt")
case("absent file among others", 2, ["absent.txt"], "clean", "absent.txt", good, "--mode", "article")
case("empty file", 0, None, "clean", write("empty.txt", ""), want_out=b"")
case("only white space", 0, None, "clean", write("blank.txt", " \n\t\n\n"), want_out=b"")
case("binary file", 1, ["image.png", "PNG"], "clean", write("image.png", b"\x89PNG\r\n\x1a\n" + bytes(64)))
case("NUL bytes", 1, ["nul.txt", "binary"], "clean", write("nul.txt", b"abc\0\0def\0\1\2" * 20))
case("compressed file", 1, ["x.gz", "gzip"], "clean", write("x.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\3abc"))
os.mkdir("folder")
case("a folder where none is taken", 2, ["folder", "folder"], "explain", "folder")
case("an empty folder", 0, None, "clean", "folder", want_out=b"")
write("folder/b.txt", PROSE)
write("folder/a.txt", "Rien de neuf, dit-elle en refermant la porte du jardin derrière elle ce matin-là.\n")
os.symlink("..", "folder/loop")
rc, out, err = tap.run("clean", "--to", "jsonl", "folder")
tap.ok(rc == 0 and out.count(b"\n") == 2 and out.index(b"a.txt") < out.index(b"b.txt"), "a folder: its files, sorted, links not followed", err)
os.makedirs("locked/closed")
write("locked/open.txt", PROSE)
write("locked/closed/in.txt", PROSE)
os.makedirs("listed")
write("listed/a.txt", PROSE)
os.chmod("locked/closed", 0)
os.chmod("listed", 0o444)
os.chmod(".", 0o755)


def nobody():
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)


for folder, name, rows in (("locked", "locked/closed", 1), ("listed", "listed/a.txt", 0)):
    try:
        p = subprocess.run([tap.TAMIS, "clean", "--to", "jsonl", folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=nobody)
    except PermissionError:
        tap.skip("a folder without permission", "the program cannot be run by another user")
        continue
    tap.ok(p.returncode == 2 and name.encode() in p.stderr and b"Permission denied" in p.stderr and p.stdout.count(b"\n") == rows,
           "a folder without permission (%s): named, the rest is cleaned" % folder, p)
os.chmod("locked/closed", 0o755)
os.chmod("listed", 0o755)
before = (PROSE + "Deuxième phrase dé").encode()
case("invalid UTF-8", 1, ["bad.txt", "1 undecodable", "byte %d" % len(before)], "clean",
     write("bad.txt", before + b"\xff" + "jà écrite là.\n".encode()))
tap.ok("Deuxième phrase dé\ufffdjà".encode() in tap.run("clean", "bad.txt")[1], "invalid UTF-8: the rest is kept")
case("too large", 1, ["good.txt", "larger than 50 bytes"], "clean", "--max-doc-bytes", "50", good)
case("too deep", 1, ["deep.html", "deep"], "clean", write("deep.html", "<!doctype html>" + "<div>" * 3000 + "x"))
case("memory budget", 1, ["budget.html", "memory"], "clean", "--max-doc-memory", "300K",
     write("budget.html", "<!doctype html>" + "<p>un deux trois</p>" * 20000))
case("JSONL: a line that is none", 1, ["rows.jsonl#2", "JSON"], "clean", "--to", "jsonl",
     write("rows.jsonl", '{"id":"a","text":"Un."}\n{"id": nonsense\n{"id":"c","text":"Trois."}\n'))
tap.ok(tap.run("clean", "--to", "jsonl", "rows.jsonl")[1].count(b"\n") == 2, "JSONL: the other lines are there")
write("hole.jsonl", b'{"text":"Un."}\n' + bytes(4096) + b'\n{"text":"Deux."}\n')
case("JSONL: a hole of NULs", 1, ["hole.jsonl#2", "no JSON"], "clean", "--to", "jsonl", "hole.jsonl")
tap.ok(tap.run("clean", "--to", "jsonl", "hole.jsonl")[1].count(b"\n") == 2, "JSONL: the rows around it are there")
case("JSON over several lines is no text", 1, ["doc.json#1", "no JSON", "doc.json#3"], "clean", write("doc.json", '{\n "text": "Un."\n}\n'), want_out=b"")
case("nor are rows of which none is whole", 1, ["torn.jsonl.zst#1"], "clean", write("torn.jsonl.zst", '[{"text":"Un."},\n{"text":"Deux."}]\n'), want_out=b"")
case("but where the user says so", 0, None, "clean", "--from", "text", "doc.json", want_out=b'{\n "text": "Un."\n}\n')
case("nor does it matter where bytes are decoded", 0, None, "decode", "doc.json", want_out=b'{\n "text": "Un."\n}\n')
case("JSONL: no text", 1, ["none.jsonl#1", "text"], "clean", "--from", "jsonl", write("none.jsonl", '{"id":"a"}\n'))
tap.ok(b'"lang":"und"' in tap.run("clean", "--to", "jsonl", "--from", "jsonl", input=b'{"text":"12","lang":"no tag"}\n')[1],
       "JSONL: a language that is no tag is not believed")
case("--strict stops at the first", 1, ["rows.jsonl#2"], "clean", "--strict", "--to", "jsonl", "rows.jsonl")
tap.ok(tap.run("clean", "--strict", "--to", "jsonl", "rows.jsonl")[1].count(b"\n") == 1, "--strict: what came before is there")
case("an escape in a name", 2, ["absent^[[31m"], "clean", "absent\x1b[31m")

for args in (["clean", "--\x1b[31m"], ["clean", "-\x1b"], ["clean", "--from", "\x1b[31m"], ["clean", "--level", "\x1b[31m"], ["\x1b[31m"], ["help", "\x1b[31m"]):
    case("an escape in the command line %s" % ascii(args), 2, ["^["], *args)
    tap.ok(b"\x1b" not in tap.run(*args)[2], "and none in the message")

# packs
case("pack with an error", 2, ["bad.pat:3", "frobnicate"], "clean", "--patterns",
     write("bad.pat", "rule x.y\nabout A rule\nfrobnicate yes\n"), good)
case("pack without examples", 2, ["noex.pat"], "clean", "--patterns",
     write("noex.pat", "rule x.y\nabout A rule\nclass share\nlang any\ntext partager ceci\n"), good)
case("pack that is absent", 2, ["absent.pat"], "clean", "--patterns", "absent.pat", good)
case("bad expression", 2, ["re.pat:5"], "clean", "--patterns",
     write("re.pat", "rule x.y\nabout A rule\nclass share\nlang any\nre ^(abc\ncut line\nyes abc\nno abd\n"), good)

# outputs
case("existing output", 2, ["old.txt", "exists", "-f"], "clean", "-o", write("old.txt", "old"), good)
tap.equal(tap.read("old.txt"), b"old", "existing output: untouched")
case("existing output with -f", 0, None, "clean", "-f", "-o", "old.txt", good)
tap.equal(tap.read("old.txt"), clean, "existing output with -f: replaced")
case("two outputs of one name", 2, ["--output and --stats", "both.json"], "clean", "-f", "-o", "both.json", "--stats", "both.json", good)
case("marks among the text", 2, ["--output and --explain", "'-'"], "clean", "--explain", "-", good)
case("existing statistics", 2, ["old.txt", "exists", "-f"], "clean", "-o", "new.txt", "--stats", "old.txt", good)
tap.ok(not os.path.exists("new.txt"), "existing statistics: nothing was written")
case("rows as text", 0, None, "clean", write("two.jsonl", '{"id":"a","text":"Un."}\n{"id":"b","text":"Deux."}\n'),
     want_out=b"Id: a\nSource: two.jsonl\n\nUn.\n\f\nId: b\nSource: two.jsonl\n\nDeux.\n\f\n")
case("ids for a test of packs", 2, ["test takes packs", "fr.x"], "patterns", "test", "fr.x")
case("a folder without packs", 2, ["folder", "no packs"], "clean", "--patterns", "folder", good)
case("no such folder", 74, ["nowhere/out.txt"], "clean", "-o", "nowhere/out.txt", good)
case("full disk by name", 74, ["/dev/full", "No space left"], "clean", "-o", "/dev/full", good)
with open("/dev/full", "wb") as full:
    for form in (["--to", "text"], ["--to", "jsonl"]):
        p = subprocess.run([tap.TAMIS, "clean", *form, good], stdout=full, stderr=subprocess.PIPE)
        tap.ok(p.returncode == 74 and b"No space left" in p.stderr, "full disk on standard output %s" % form, p)
    p = subprocess.run([tap.TAMIS, "patterns", "list"], stdout=full, stderr=subprocess.PIPE)
    tap.ok(p.returncode == 74, "full disk: patterns list", p)
for args, name, want in ((["--explain", "marks.jsonl", "fr.txt"], "marks.jsonl", b"{"), (["--stats", "stats.json", "fr.txt"], "stats.json", b"{")):
    write("fr.txt", PROSE + "\nPartager sur Facebook\n")
    p = subprocess.run([tap.TAMIS, "clean", *args], stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
    tap.ok(p.returncode == 74 and b"standard output" in p.stderr and not os.path.exists(name),
           "closed standard output: nothing meant for it ends in another file (%s)" % name, p, os.listdir("."))
p = subprocess.run([tap.TAMIS, "clean", "-o", "closed.txt", "-"], stderr=subprocess.PIPE, preexec_fn=lambda: os.close(0))
tap.ok(p.returncode == 2 and p.stderr.startswith(b"tamis: -: "), "closed standard input: cannot be read", p)
write("many.jsonl", b"".join(b'{"id":"r%d","text":"%s"}\n' % (i, PROSE.strip().encode()) for i in range(4000)))


def small_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


for name in ("out.jsonl", "out.jsonl.zst"):
    p = subprocess.run([tap.TAMIS, "clean", "--level", "1", "-o", name, "many.jsonl"], stderr=subprocess.PIPE, preexec_fn=small_files)
    left = [f for f in os.listdir(".") if "out.jsonl" in f]
    tap.ok(p.returncode == 74 and (name.endswith("zst") or not left), "a file that may not grow: 74, no half file (%s)" % name, p, left)
    for f in left:
        os.unlink(f)


def interrupted(*args, number=signal.SIGTERM):
    """The program waits for more on its standard input when the signal comes, whatever nohup and & have said of it."""
    with open("interrupted.out", "wb") as to:
        p = subprocess.Popen([tap.TAMIS, "clean", "-v", *args, good, "-"], stdin=subprocess.PIPE, stdout=to, stderr=subprocess.PIPE,
                             preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
    p.stdin.write(b'{"id":"a","text":"Un."}\n' * 9000)
    p.stdin.flush()
    p.stderr.readline()  # of -v, about the file before standard input
    time.sleep(0.2)
    p.send_signal(number)
    try:
        rc = p.wait(10)
    except subprocess.TimeoutExpired:
        p.kill()
        rc = p.wait()
    return rc, tap.read("interrupted.out"), p.stderr.read()


rc, out, err = interrupted("--to", "jsonl")
tap.ok(rc == 75 and out.count(b'"text"') == out.count(b"\n") > 0, "SIGTERM while input is awaited: 75, and the records so far are there, whole",
       rc, out[-200:], err)
rc, out, err = interrupted("-o", "stopped.jsonl.zst", "--explain", "stopped.marks", "--stats", "stopped.json", number=signal.SIGINT)
tap.ok(rc == 75 and b"interrupted" in err and b"stopped.jsonl.zst" in err and not [f for f in os.listdir(".") if f.startswith("stopped")],
       "SIGINT: 75, a named output does not appear", rc, err, os.listdir("."))
rc, out, err = interrupted("-o", "stopped.jsonl", number=signal.SIGHUP)
tap.ok(rc == 75 and not [f for f in os.listdir(".") if "stopped" in f], "SIGHUP: nothing is left behind", rc, err, os.listdir("."))
write("long.txt", PROSE * 150000)
p = subprocess.Popen([tap.TAMIS, "clean", "-o", "killed.txt", "--explain", "killed.marks", "--stats", "killed.json", "long.txt"], stderr=subprocess.PIPE)
while len([f for f in os.listdir(".") if "killed" in f]) < 3 and p.poll() is None:
    time.sleep(0.01)
time.sleep(0.1)  # on its way through the one record
for _ in range(2):
    p.send_signal(signal.SIGTERM)
    time.sleep(0.05)
rc = p.wait(60)
tap.ok(rc == -signal.SIGTERM and not [f for f in os.listdir(".") if "killed" in f], "a second signal ends it at once, and nothing is left",
       rc, p.stderr.read(), os.listdir("."))
p = subprocess.Popen([tap.TAMIS, "clean", "--to", "jsonl", "many.jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
p.stdout.readline()
p.stdout.close()
err = p.stderr.read()
tap.ok(p.wait() == -signal.SIGPIPE and err == b"", "a closed pipe: dies of SIGPIPE without a word", p.returncode, err)
master, slave = os.openpty()
p = subprocess.run([tap.TAMIS, "clean", "-o", "/dev/stdout", good], stdout=subprocess.PIPE)
tap.equal(p.stdout, clean, "output to /dev/stdout")

# a page cannot reach the terminal
evil = write("evil.txt", PROSE + "Il a écrit \x1b[31mrouge\x1b[0m et \u202egauche\u202c avant de partir vers la gare du village.\n")
pid, fd = os.forkpty()
if pid == 0:
    os.execv(tap.TAMIS, [tap.TAMIS, "clean", evil])
shown = b""
while True:
    try:
        part = os.read(fd, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
os.waitpid(pid, 0)
tap.ok(b"\x1b" not in shown and b"\xe2\x80\xae" not in shown and b"rouge" in shown, "no control or bidi character reaches a terminal", shown)
tap.ok(b"\x1b" not in tap.run("explain", evil)[1], "and in explanations")
shutil.rmtree(work)
tap.done()
