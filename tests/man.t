#!/usr/bin/env python3
"""The manual says what the program does: its examples run, its options, reasons and functions are those of
the source, and mandoc finds nothing to complain about.

An example is a literal block (in README.md: a fenced one) with lines that begin with `$ `: each is a command;
lines after it that begin with `> ` belong to the command; the others are what it prints. A line `...`
stands for any lines. The blocks of one page run in one folder, in which are article.txt and page.html (the
inputs of fixtures/demo), fixtures/demo and patterns. A block behind the comment `file: NAME` becomes that file."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

BUILD = os.path.dirname(tap.TAMIS)
MARK = "\x1e"


def source(name):
    with open(os.path.join(tap.ROOT, name), encoding="utf-8") as f:
        return f.read()


def plain(line):
    """What roff's escapes in a line stand for."""
    for escape, char in (("\\&", ""), ("\\-", "-"), ("\\(aq", "'"), ("\\(dq", '"'), ("\\(ga", "`"), ("\\e", "\\")):
        line = line.replace(escape, char)
    return line


def blocks(page, text):
    """(line, file name or None, lines) of each literal block."""
    markdown = page.endswith(".md")
    begin, end = (r"```", r"```$") if markdown else (r"\.Bd .*-literal", r"\.Ed")
    name_of = r"<!-- file: (\S+) -->" if markdown else r'\.\\" file: (\S+)'
    name, held, start = None, None, 0
    for number, line in enumerate(text.split("\n"), 1):
        if held is not None:
            if re.match(end, line):
                yield start, name, held
                name, held = None, None
            elif markdown or not line.startswith("."):
                held.append(line if markdown else plain(line))
        elif re.match(name_of, line):
            name = re.match(name_of, line).group(1)
        elif re.match(begin, line):
            held, start = [], number


def steps(lines):
    """(command, expected lines) of each `$ ` in a block."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append(([line[2:]], []))
        elif found and line.startswith("> ") and not found[-1][1]:
            found[-1][0].append(line[2:])
        elif found:
            found[-1][1].append(line)
    return [("\n".join(command), want) for command, want in found]


def fits(got, want):
    """Lines fit when all are equal; `...` fits any number of lines."""
    if not want:
        return not got
    if want[0] == "...":
        return any(fits(got[i:], want[1:]) for i in range(len(got) + 1))
    return bool(got) and got[0] == want[0] and fits(got[1:], want[1:])


def scratch():
    folder = tempfile.mkdtemp()
    demo = os.path.join(tap.ROOT, "fixtures", "demo")
    shutil.copytree(demo, os.path.join(folder, "fixtures", "demo"))
    shutil.copytree(os.path.join(tap.ROOT, "patterns"), os.path.join(folder, "patterns"))
    shutil.copy(os.path.join(demo, "article", "input.txt"), os.path.join(folder, "article.txt"))
    shutil.copy(os.path.join(demo, "page", "input.html"), os.path.join(folder, "page.html"))
    return folder


def environment(header):
    """As if the program and the library were installed: tamis.h alone is in the folder `header`."""
    add = {"PATH": BUILD, "LIBRARY_PATH": BUILD, "LD_LIBRARY_PATH": BUILD, "C_INCLUDE_PATH": header}
    env = {k: v for k, v in os.environ.items() if k not in ("SOURCE_DATE_EPOCH", "NO_COLOR", "TAMIS")}
    env.update({k: v + (":" + env[k] if env.get(k) else "") for k, v in add.items()})
    return {**env, "LC_ALL": "C.UTF-8"}


def run_block(todo, folder, env):
    """All commands in one shell, so that `echo $?` works; gives the output of each."""
    script = "".join("%s\n__s=$?; printf '%s'; (exit $__s)\n" % (command, MARK) for command, _ in todo)
    done = subprocess.run(["sh", "-c", script], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return done.stdout.decode("utf-8", "replace").split(MARK)


def wants_compiler(todo):
    return any(re.match(r"cc ", command) for command, _ in todo)


def examples(page, text, env):
    folder = scratch()
    ran = 0
    for line, name, lines in blocks(page, text):
        if name:
            with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
                f.write("\n".join(lines) + "\n")
        todo = steps(lines)
        ran += len(todo)
        if todo and wants_compiler(todo) and os.environ.get("VARIANT"):
            tap.skip("%s:%d: example" % (page, line), "the library is instrumented")
            continue
        for (command, want), got in zip(todo, run_block(todo, folder, env) if todo else []):
            got = got.rstrip("\n").split("\n") if got.rstrip("\n") else []
            while want and want[-1] == "":
                want.pop()
            tap.ok(fits(got, want), "%s:%d: %s" % (page, line, command.split("\n")[0]), "printed:", *got)
    shutil.rmtree(folder)
    if re.search(r"\.[13]$", page) or page == "README.md":
        tap.ok(ran > 0, page + " has examples that run")


def check_packs(page, text):
    """Rules shown in a page are rules: their examples hold."""
    for line, _, lines in blocks(page, text):
        if any(l.startswith("rule ") for l in lines) and not steps(lines):
            with tempfile.NamedTemporaryFile("w", suffix=".pat", encoding="utf-8") as f:
                f.write("\n".join(lines) + "\n")
                f.flush()
                rc, _, err = tap.run("patterns", "test", "--patterns", f.name)  # slots are in the built-in packs
            about_it = [said for said in err.decode().split("\n") if f.name in said]
            tap.ok(rc < 2 and not about_it, "%s:%d: the examples of the rules hold" % (page, line), *about_it)


def options():
    """{command: {long name: letter or None}} of options.def."""
    table = {}
    rows = re.findall(r'^OPTION\(\w+, "([^"]+)", (?:\'(.)\'|0), (?:NULL|"[^"]*"), ([A-Z| ]+), ',
                      source("src/cli/options.def"), re.M)
    for name, letter, commands in rows:
        for command in commands.split("|"):
            table.setdefault(command.strip().lower(), {})[name] = letter or None
    return table


def flags(line):
    """The arguments of Fl in a macro line: ['-output', 'o']. `Fl Fl output` is `Fl -output`."""
    words = line.replace("Fl Fl ", "Fl -").split()
    return [w for i, w in enumerate(words) if i > 0 and words[i - 1] in ("Fl", ".Fl")]


def check_options(pages, table):
    every = {name: letter for of in table.values() for name, letter in of.items()}
    for command, of in sorted(table.items()):
        page = "man/tamis-%s.1" % command
        tap.ok(page in pages, page + " is there")
        items = [flags(line) for line in pages.get(page, "").split("\n") if line.startswith(".It Fl")]
        for name, letter in of.items():
            wanted = {"-" + name} | ({letter} if letter else set())
            tap.ok(any(wanted <= set(item) for item in items), "%s: --%s has its entry" % (page, name))
        said = tap.run("help", command)[1].decode()
        missing = [n for n, c in of.items() if not re.search(r"%s--%s\b" % ("-%s, " % c if c else "", n), said)]
        tap.ok(not missing, "tamis help %s names every option" % command, missing)
    for page, text in sorted(pages.items()):
        command = re.match(r"man/tamis-(\w+)\.1$", page)
        known = table.get(command.group(1), {}) if command else every
        names = {"-" + n for n in known} | {c for c in known.values() if c}
        said = {f for line in text.split("\n") if line.startswith(".") for f in flags(line)}
        said = {f for word in said for f in ([word] if word.startswith("-") else word)}
        if page.endswith(".md"):
            said = set(re.findall(r"(?<=-)-[a-z][a-z-]+", text))
        tap.ok(said <= names, page + " names only options that exist", sorted(said - names))


def check_reasons(text):
    rows = re.findall(r'^REASON\(\w+, "([^"]+)", "([^"]+)"\)', source("src/base/reasons.def"), re.M)
    items = re.findall(r"^\.It Cm (\S+)\n(.*\n)", text, re.M)
    tap.equal([name for name, _ in items], [name for name, _ in rows], "tamis-reasons(7): every reason, no other, in order")
    for (name, about), (_, said) in zip(rows, items):
        tap.equal(plain(said).strip().lower(), about.lower() + ".", "tamis-reasons(7): what %s is" % name)


PROSE = """The council meets again on Monday, and nobody expects it to agree on anything before the summer.

It had been a long winter for the town, and the ferry did not sail for eleven days.

Nobody had thought of asking the islanders themselves until one of them stood up and read a letter aloud.

The letter was short. It said that a road can be mended in summer, that a boat cannot be built in a night, and
that the children would be glad to know by Friday how they were to come to school. After that there was not much
left to say, and the chair called the vote.

"""
ELSEWHERE = {"comment", "language-menu", "not-content", "noscript", "repeated", "title", "date", "white-space", "mojibake", "reference", "control",
             "invisible", "icon", "normal-form", "typography"}  # not lines of an article


def check_reason_examples(text):
    """The line shown for a reason is cut for it, among chrome behind an article (or where it belongs)."""
    for name, body in re.findall(r"^\.It Cm (\S+)\n((?:(?!\.It |\.El).*\n)*)", text, re.M):
        lines = re.findall(r"^\.Dl (.*)", body, re.M)
        tap.ok(lines or name in ELSEWHERE, "tamis-reasons(7): an example of " + name)
        for line in lines if name not in ELSEWHERE else ():
            article = PROSE + "Share on Facebook\n%s\nSign in\nAdvertisement\n" % line
            if name == "header":
                article = line + "\n" + PROSE
            elif name == "caption":
                article = "%s\n%s © ANNA BERG / AFP\n%s" % (line, line, PROSE)
            said = tap.run("explain", input=article.encode())[1].decode()
            tap.ok(re.search(r"^- .*%s.* \[%s\b" % (re.escape(line), name), said, re.M), "tamis-reasons(7): %s is %s" % (line, name), said)


def squeeze(s):
    return re.sub(r"\s*([*(),])\s*", r"\1", re.sub(r"\s+", " ", s.strip()))


def check_library(text):
    header = re.sub(r"/\*.*?\*/", "", source("src/tamis.h"), flags=re.S)
    declared = {squeeze(f) for f in re.findall(r"^TAMIS_(?:API|CHECKED) ([^;{}]*\));", header, re.M)}
    said = set()
    for kind, name, args in re.findall(r'^\.Ft "?(.*?)"?\n\.Fo (\w+)\n((?:\.Fa .*\n)*)\.Fc', text, re.M):
        said.add(squeeze("%s %s(%s)" % (kind, name, ", ".join(a.strip('"') for a in re.findall(r"^\.Fa (.*)", args, re.M)))))
    tap.ok(declared and said == declared, "tamis(3): the functions are those of tamis.h",
           "not in the page:", *sorted(declared - said), "not in tamis.h:", *sorted(said - declared))
    constants = set(re.findall(r"\bTAMIS_[A-Z_]+\b", re.sub(r"^\s*#.*", "", header, flags=re.M))) - {"TAMIS_API", "TAMIS_CHECKED"}
    named = set(re.findall(r"\bTAMIS_[A-Z_]+\b", text))
    tap.ok(constants == named, "tamis(3): the constants are those of tamis.h", sorted(constants ^ named))
    words = set(re.findall(r"\w+", text))
    for struct, members in re.findall(r"^struct (tamis_\w+) \{(.*?)^\}", header, re.M | re.S):
        names = set(re.findall(r"(\w+)(?=[,;])", members))
        tap.ok(names and names <= words, "tamis(3): members of struct " + struct, sorted(names - words))


def check_record(text):
    """The table of names in tamis-corpus(5) has every key of a record, and in each row a name or a dash for each vocabulary."""
    body = text.split('.Bl -column "date_precision"', 1)[-1].split(".El", 1)[0]
    rows = [[cell.strip() for cell in line[4:].split(" Ta ")] for line in body.split("\n") if line.startswith(".It ") and ".Sy" not in line and " Sy " not in line]
    row = json.loads(tap.run("clean", "--from", "text", "--to", "jsonl", "--dates", "annotate", "--no-builtin", input=b"Nothing.\n")[1])
    keys = (set(row) | set(row["metadata"])) - {"metadata"}
    tap.ok(keys == {r[0] for r in rows}, "tamis-corpus(5): the names elsewhere of all keys", sorted(keys ^ {r[0] for r in rows}))
    tap.ok(all(len(r) == 6 and all(r) for r in rows), "tamis-corpus(5): each key has a name or a dash in each vocabulary")


def check_references(pages):
    for page, text in sorted(pages.items()):
        wanted = {"man/%s.%s" % r for r in re.findall(r"^\.Xr (tamis\S*) (\d)", text, re.M)}
        tap.ok(wanted <= set(pages), page + " refers to pages that exist", sorted(wanted - set(pages)))


def check_lint(pages):
    for page in sorted(p for p in pages if not p.endswith(".md")):
        done = subprocess.run(["mandoc", "-Tlint", "-Wwarning", page], cwd=tap.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        tap.ok(done.returncode == 0 and not done.stdout, page + ": mandoc is content", done.stdout.decode())


pages = {os.path.relpath(p, tap.ROOT): source(p) for p in glob.glob(os.path.join(tap.ROOT, "man", "*.[1-9]"))}
pages["README.md"] = source("README.md")
check_lint(pages)
check_options(pages, options())
check_reasons(pages.get("man/tamis-reasons.7", ""))
check_reason_examples(pages.get("man/tamis-reasons.7", ""))
check_library(pages.get("man/tamis.3", ""))
check_record(pages.get("man/tamis-corpus.5", ""))
check_references(pages)
include = tempfile.mkdtemp()
shutil.copy(os.path.join(tap.ROOT, "src", "tamis.h"), include)
for page in sorted(pages):
    check_packs(page, pages[page])
    examples(page, pages[page], environment(include))
shutil.rmtree(include)
tap.done()
