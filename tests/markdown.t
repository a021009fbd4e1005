#!/usr/bin/env python3
"""What --to markdown writes, a CommonMark parser reads back: same kinds, same nesting, same text.

Pages are made at random, as a tree of blocks whose every text is unlike the others and full of what
Markdown would take for markup; the fixtures' pages are compared with the text that --to text gives."""
import html
import os
import random
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

PAGES = 150
NS = "{http://commonmark.org/xml/1.0}"
parser = shutil.which("cmark-gfm")
if parser is None:
    tap.skip_all("no cmark-gfm here")


def parse(markdown):
    out = subprocess.run([parser, "-e", "table", "-t", "xml"], input=markdown, stdout=subprocess.PIPE, check=True).stdout
    return tree.fromstring(re.sub(rb"<!DOCTYPE[^>]*>", b"", out))


def words(s):
    return re.sub(r"\s+", " ", s).strip()


def inline(node):
    """Text with its links and code: <url|text>, `code`."""
    kind = node.tag.replace(NS, "")
    if kind == "text":
        return node.text or ""
    if kind == "code":
        return "`" + (node.text or "") + "`"
    if kind in ("softbreak", "linebreak"):
        return "\n"
    inner = "".join(map(inline, node))
    if kind == "link":
        return "<" + node.get("destination") + "|" + inner + ">"
    return inner if kind in ("paragraph", "heading", "table_cell") else "?" + kind + "?" + inner


def shape(node):
    """A parsed document as nested tuples."""
    out = []
    for child in node:
        kind = child.tag.replace(NS, "")
        if kind == "heading":
            out.append(("h" + child.get("level"), words(inline(child))))
        elif kind == "paragraph":
            out.append(("p", "\n".join(map(words, inline(child).split("\n")))))
        elif kind == "code_block":
            out.append(("code", child.get("info") or "", (child.text or "").rstrip("\n")))
        elif kind == "block_quote":
            out.append(("quote", shape(child)))
        elif kind == "list":
            start = child.get("start") or "1"
            out.append((child.get("type") == "ordered" and "ol" + start or "ul", [shape(i) for i in child]))
        elif kind == "table":
            rows = [[words(inline(c)) for c in row] for row in child]
            out.append(("table", rows if any(rows[0]) else rows[1:]))
        else:
            out.append(("?" + kind, "".join(child.itertext())))
    return out


# Page maker: a tree of the same tuples, and HTML for it.
NASTY = ["*", "**", "_x_", "_", "`", "``", "[", "]", "[a](b)", "![a](b)", "<b>", "</p>", "<!--", "&amp;", "&#35;", "&lt;", "\\", "\\*",
         "# h", "#", "- i", "+ i", "1. i", "2) i", "> q", "---", "===", "***", "~~~", "```", "| a | b |", "|", "| --- |", ":-", "~~s~~",
         "http://x.y/z_a_b", "a@b.c", "!", "<http://a.b>", "\u00e9\u00e8", "\u4e2d\u6587", "5 < 6 > 4", "[a]: b", "x^2_1", "$a_1$", "\t"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.n = 0

    def text(self, lines=1, links=True):
        """(expected, html) of one to `lines` lines."""
        want, source = [], []
        for _ in range(self.r.randint(1, lines)):
            self.n += 1
            parts = [self.r.choice(NASTY) for _ in range(self.r.randint(1, 4))]
            parts.insert(self.r.randint(0, len(parts)), "word%d" % self.n)
            plain = words((" " if self.r.random() < .8 else "").join(parts))
            line, marked = plain, html.escape(plain)
            kind = self.r.random()
            if links and kind < .15:
                line, marked = plain + " <http://h.example/p%d?a=1&b=(2)|l%d *x* %s>" % (self.n, self.n, "_y"), \
                    marked + " <a href='/p%d?a=1&amp;b=(2)'>l%d *x* _y</a>" % (self.n, self.n)
            elif links and kind < .3:
                code = self.r.choice(["x", "`", "a``b", "*p = &q", "[i](j)", "_n_", "# c"])
                line, marked = plain + " `" + code + "` z", marked + " <code>" + html.escape(code) + "</code> z"
            want.append(words(line))
            source.append(marked)
        return "\n".join(want), "<br>".join(source)

    def block(self, depth):
        kinds = ["p", "p", "p", "h", "code", "table"] + (["quote", "ul", "ol", "ul"] if depth < 4 else [])
        kind = self.r.choice(kinds)
        if kind == "p":
            want, source = self.text(3)
            return ("p", want), "<p>" + source + "</p>"
        if kind == "h":
            want, source = self.text(1)
            level = self.r.randint(2, 6)
            form = "<h%d>%s</h%d>" if self.r.random() < .8 else "<div role=heading aria-level=%d>%s</div><!-- %d -->"
            return ("h%d" % level, words(want)), form % (level, source, level)
        if kind == "code":
            lines = ["word%d" % self.n] + ["  " * self.r.randint(0, 3) + self.r.choice(NASTY[:-1]) for _ in range(self.r.randint(1, 5))]
            lines.append("end")
            lang = self.r.choice(["", "c", "python"])
            source = map(html.escape, lines)
            source = "\n".join(source) if self.r.random() < .7 else "".join("<div>%s</div>" % i for i in source)
            return ("code", lang, "\n".join(lines)), "<pre><code%s>%s</code></pre>" % (lang and " class=language-" + lang, source)
        if kind == "table":
            return self.table()
        if kind == "quote":
            want, source = self.blocks(depth + 1, 2)
            return ("quote", want), "<blockquote>" + source + "</blockquote>"
        return self.list(kind, depth)

    def table(self):
        columns = self.r.randint(2, 4)
        rows, source = [], []
        for i in range(self.r.randint(2, 4)):
            cells = [self.text(2) for _ in range(columns)]
            if i > 0 and self.r.random() < .3:
                cells[self.r.randint(0, columns - 1)] = ("", "")
            rows.append([words(re.sub("\n", " ", c[0])) for c in cells])
            tag = "th" if i == 0 else "td"
            source.append("<tr>" + "".join("<%s>%s</%s>" % (tag, c[1], tag) for c in cells) + "</tr>")
        # In a table the backslash before a pipe counts even in code: such code is text there.
        return ("table", rows), "<table>" + "".join(source) + "</table>"

    def list(self, kind, depth):
        items, source = [], []
        start = self.r.choice([1, 1, 7, 99999])
        for _ in range(self.r.randint(1, 3)):
            made = [self.block(depth + 1) for _ in range(self.r.randint(0, 2))]
            # Of an item that begins with a list, only the list is written.
            if not made or made[0][0][0][:2] in ("ul", "ol") or self.r.random() < .6:
                want, inner = self.text(2)
                made.insert(0, (("p", want), inner))
            items.append([m[0] for m in made])
            # Browsers show a list behind an item as one in it.
            behind = made.pop()[1] if made[-1][0][0][:2] in ("ul", "ol") and self.r.random() < .3 else ""
            source.append("<li>" + "".join(m[1] for m in made) + "</li>" + behind)
        name = "ol%d" % start if kind == "ol" else "ul"
        return (name, items), "<%s%s>%s</%s>" % (kind, " start=%d" % start if kind == "ol" else "", "".join(source), kind)

    def blocks(self, depth, most):
        made = [self.block(depth) for _ in range(self.r.randint(1, most))]
        return [m[0] for m in made], "".join(m[1] for m in made)


def first_difference(got, want, path=""):
    if type(got) is not type(want) or not isinstance(got, (list, tuple)):
        return None if got == want else "%s: got %r, wanted %r" % (path, got, want)
    for i, (a, b) in enumerate(zip(got, want)):
        found = first_difference(a, b, "%s/%d" % (path, i))
        if found:
            return found
    return None if len(got) == len(want) else "%s: %d parts, wanted %d: %r" % (path, len(got), len(want), got)


def clean(page, *args):
    return tap.run("clean", "--from", "html", "--aim", "recall", "--no-builtin", "--url", "http://h.example/", *args, input=page)[1]


# Sentences around the text keep the selection from looking at it as chrome.
PROSE = "<p>The %s went down to the river in the morning, and nobody in the whole village ever saw it come back again.</p>"
wrong = []
for seed in range(PAGES):
    maker = Maker(seed)
    want, body = maker.blocks(0, 5)
    prose = [PROSE % w for w in ("miller", "baker", "potter")]
    page = ("<!DOCTYPE html><html lang=en><title>t</title><body><main>" + "".join(prose) + body + prose[0] + "</main>").encode()
    got = shape(parse(clean(page, "--to", "markdown")))
    want = [("p", re.sub("<.*?>", "", p)) for p in prose] + want
    found = first_difference(got, want)
    if found:
        wrong.append("seed %d: %s" % (seed, found))
tap.ok(not wrong, "%d made pages are read back as they were" % PAGES, *wrong)


def flat(nodes):
    for n in nodes:
        if n[0] == "table":
            yield from (cell for row in n[1] for cell in row)
        elif isinstance(n[1], list):
            yield from flat(n[1] if n[0] == "quote" else [b for item in n[1] for b in item])
        else:
            yield n[-1]


def plain(s):
    return re.sub(r"[\s`]+", "", re.sub(r"<[^<>|\s]*\|([^<>]*)>", r"\1", s))


wrong = []
seen = 0
for case, folder in tap.fixtures():
    name = tap.fixture_input(folder)
    if name is None or not name.endswith(".html"):
        continue
    args = tap.cleaning_args(folder)
    text = tap.run("clean", *args, "--to", "text", name, cwd=folder)[1].decode()
    marked = tap.run("clean", *args, "--to", "markdown", name, cwd=folder)[1]
    seen += 1
    if plain("".join(flat(shape(parse(marked))))) != plain(text):
        wrong.append(case)
tap.ok(not wrong and seen > 30, "text of %d fixtures is the same in both forms" % seen, *wrong)

_, record, _ = tap.run("clean", "--to", "markdown", input=b"# a\n* b\n1. c\n    d\n> e\n<f>\n")
tap.equal(shape(parse(record)), [("p", w) for w in ("# a", "* b", "1. c", "d", "> e", "<f>")], "text without structure stays text")
tap.done()
