#!/usr/bin/python3
"""make weights: from labelled pages to the weights in src/meta/{day,author,title}_weights.inc.

usage: weights.py SAYS day|author|title DATA

SAYS (src/meta/gen/says.c) tells of each page its candidates and what speaks for each. Which of them is right is a
conditional logit over the candidates of a page; whether the page has any is a logit over pages, of what speaks for the
candidate that the first elects and for the page. Both are the maximum of the likelihood less ridge / 2 times the squares of
the weights. Prints scores of weights that have seen no page of the host they judge, and those of the weights that are
written. The same program and data give the same bytes. Titles are weighed with the weights of days: days come first.

Tried, and not kept; by the same cross-validation, in which another way to make the folds moves a score by five pages.
- Stochastic gradient, and columns left out by hand: days 602 and 437 with 96 made up, for 601, 436, 96; authors 476 with 43,
  for 473 with 40; titles 1074 for 1071. Ridges of 0.1 to 8: the same.
- All columns for which day it is: 594 for 601. For which author: 474 for 473, but then a team that signs a page beats the
  name in its byline.
- Titles by boosted trees (XGBoost, rank:pairwise, depths 2 to 4) over these columns, the page's and lengths: 1061 to 1074;
  with all products of five sources and the kinds of page: 1063 to 1075; with thirty more columns (lengths, years, marks at
  the end, pairs of sources): 1073 to 1080, none of them better on three ways to make the folds. What is left is a gold
  that takes h1 or <title> without a rule."""
import hashlib
import json
import os
import re
import subprocess
import sys
import unicodedata

import numpy

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "model", "gen"))
from rows import fold_of, host_of, load_json  # noqa: E402

FOLDS = 5
STEPS = 15   # of Newton's method
WEIGHT = {"wcxb": 1.0, "dates": 0.5}  # of a page by its set


def folded(s):
    """A title as it is compared: its words in small letters."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", s).casefold().replace("\u2019", "'")))


def persons(s):
    """Authors as they are compared: the set of their names."""
    s = re.sub(r"^\s*(by|von|par|written by|posted by)\s+", "", s, flags=re.I)
    return frozenset(filter(None, map(folded, re.split(r"[;,/|&]|\s+and\s+|\s+et\s+|\s+und\s+", s))))


def day(s):
    return s[:10] if re.match(r"\d{4}-\d\d-\d\d", s) else None


class Field:
    """What differs between the three. `key` of the gold, `compared` as what, `rows` of says.def; `dare`: an answer pays at less
    than even odds, by this logarithm, None: a page always has one; `silent`: candidates' columns do not say which, the
    page's do not say whether."""

    def __init__(self, key, compared, rows, ridge, dare=None, silent=()):
        self.key, self.compared, self.rows, self.ridge, self.dare, self.silent = key, compared, rows, ridge, dare, silent


FIELDS = {
    "day": Field("publish_date", day, "TAM_DAY_SAYS", 0.3, 1.5, (
        "TAM_DAY_AT_TEXT", "TAM_DAY_CLASS_ONLY", "TAM_DAY_CHANGED", "TAM_PAGE_DATED", "TAM_PAGE_DATED_LINE", "TAM_PAGE_MANY")),
    "author": Field("author", persons, "TAM_NAMES_SAYS", 0.3, 0.75, ("TAM_NAMES_COMPANY", "TAM_NAMES_DIGITS")),
    "title": Field("title", folded, "TAM_TITLE_SAYS", 1.0),
}


class Page:
    """What speaks for each candidate that may win, and which is right; gold None: the page has none."""

    def __init__(self, source, host, gold, row, field):
        self.source, self.fold, self.gold = source, fold_of(host, FOLDS), gold
        candidates = [c for c in row.get("candidates", []) if c["may_win"]]
        self.values = [field.compared(c["value"] or "") or None for c in candidates]
        self.says = numpy.array([c["says"] for c in candidates], float)
        self.page = numpy.array(row.get("page", []), float)
        self.right = numpy.array([gold is not None and v == gold for v in self.values], bool)


def labelled(data, name):
    """(set, path, host, gold) of each page"""
    field, truth = FIELDS[name], os.path.join(data, "wcxb", "ground-truth")
    for f in sorted(os.listdir(truth)):
        j = load_json(os.path.join(truth, f))
        gold = j["ground_truth"].get(field.key)
        gold = field.compared(gold) or None if isinstance(gold, str) else None
        yield "wcxb", os.path.join(data, "wcxb", "html", f[:-5] + ".html.gz"), host_of(j["url"]), gold
    if name == "day":
        for url, r in sorted(load_json(os.path.join(data, "dates", "dates.json")).items()):
            yield "dates", os.path.join(data, "dates", "html", r["file"] + ".gz"), host_of(url), r["date"]


def gather(says, name, data):
    """(names of the columns of candidates, those of pages, pages, digest of all that is learnt from)"""
    known = list(labelled(data, name))
    out = subprocess.run([says, name], input="".join(path + "\n" for _, path, _, _ in known).encode(), stdout=subprocess.PIPE, check=True)
    head, *rows = map(json.loads, out.stdout.decode().splitlines())
    digest = hashlib.sha256(repr([(sorted(gold) if name == "author" and gold else gold, row.get("page"), row.get("candidates"))
                                  for (_, _, _, gold), row in zip(known, rows)]).encode())
    pages = [Page(source, host, gold, row, FIELDS[name]) for (source, _, host, gold), row in zip(known, rows)]
    return head["says"], head["page"], pages, digest.hexdigest()[:16]


def choice(examples, ridge):
    """The weights by which the right rows of each example win. An example: rows, which are right, how much it counts."""
    x, right = (numpy.concatenate([e[i] for e in examples]) for i in (0, 1))
    count = numpy.array([len(e[0]) for e in examples])
    start = numpy.cumsum(count) - count
    each = numpy.repeat([e[2] for e in examples], count)
    w, ridge = numpy.zeros(x.shape[1]), ridge * numpy.eye(x.shape[1])

    def shares(e):
        return e / numpy.repeat(numpy.add.reduceat(e, start), count)

    for _ in range(STEPS):
        z = x @ w
        e = numpy.exp(z - numpy.repeat(numpy.maximum.reduceat(z, start), count)) + 1e-300
        p = shares(e)
        mean = numpy.add.reduceat(x * p[:, None], start)
        curve = x.T @ (x * (each * p)[:, None]) - mean.T @ (mean * each[start, None]) + ridge
        w += numpy.linalg.solve(curve, x.T @ (each * (shares(e * right) - p)) - ridge @ w)
    return numpy.round(w, 2)


class Model:
    """Weights: which candidate, whether there is any, by the candidate and by the page."""

    def __init__(self, name, columns, page_columns, pages):
        field = FIELDS[name]
        loud = numpy.array([c not in field.silent for c in columns])
        loud_page = numpy.array([c not in field.silent for c in page_columns])
        self.url = columns.index("TAM_FACT_URL_DATE") if name == "day" else None
        self.which = choice([(p.says * loud, p.right, WEIGHT[p.source]) for p in pages if p.right.any()], field.ridge)
        self.any = self.page = None
        if field.dare is None:
            return
        examples = []
        for p in pages:
            if p.values and (p.gold is None or p.right[self.elect(p)]):
                x = numpy.concatenate([p.says[self.elect(p)], p.page * loud_page])
                has = p.gold is not None
                examples.append((numpy.array([x, 0 * x]), numpy.array([has, not has]), WEIGHT[p.source]))
        w = choice(examples, field.ridge)
        self.any, self.page = w[:len(columns)], w[len(columns):]
        self.page[page_columns.index("TAM_PAGE_ALWAYS")] += field.dare

    def elect(self, p):
        return int((p.says @ self.which).argmax())

    def answer(self, p):
        """As days.c, author.c and title.c have it."""
        if not p.values:
            return None
        at = self.elect(p)
        if self.any is None or p.says[at] @ self.any + p.page @ self.page > 0:
            return p.values[at]
        return next((v for v, s in zip(p.values, p.says) if self.url is not None and s[self.url]), None)


def score(answers):
    """Set -> (right, of so many); "none" -> (made up, of so many pages without), of pairs of a page and its answer."""
    out = {}
    for p, answer in answers:
        key, hit = ("none", answer is not None) if p.gold is None else (p.source, answer == p.gold)
        right, count = out.get(key, (0, 0))
        out[key] = right + hit, count + 1
    return out


def told(scores):
    """As a line of text."""
    return ", ".join(("%s right %d of %d" % (k, *scores[k])) if k != "none" else "made up %d of %d" % scores[k]
                     for k in ("wcxb", "dates", "none") if k in scores)


def write(path, name, columns, page_columns, model, lines):
    tables = [("which", FIELDS[name].rows, columns, model.which)]
    if model.any is not None:
        tables += [("any", FIELDS[name].rows, columns, model.any), ("page", "TAM_PAGE_SAYS", page_columns, model.page)]
    with open(path + ".new", "w", encoding="utf-8") as out:
        out.write("/* Generated: do not edit.\n *\n" + "".join(" * %s\n" % line for line in lines) + " */\n")
        for i, (table, size, names, weights) in enumerate(tables):
            rows = ["\t[%s] = %.2ff,\n" % (n, w) for n, w in zip(names, weights) if w]
            out.write("%sstatic const float %s[%s] = {\n%s};\n" % ("\n" if i else "", table, size, "".join(rows)))
    os.replace(path + ".new", path)


def main(says, name, data):
    columns, page_columns, pages, digest = gather(says, name, data)
    unseen = []
    for k in range(FOLDS):
        model = Model(name, columns, page_columns, [p for p in pages if p.fold != k])
        unseen += [(p, model.answer(p)) for p in pages if p.fold == k]
    model = Model(name, columns, page_columns, pages)
    unseen, seen = told(score(unseen)), told(score((p, model.answer(p)) for p in pages))
    print("%s\n  hosts unseen: %s\n  these pages:  %s" % (name, unseen, seen), flush=True)
    counts = ["%d pages of %s" % (sum(p.source == s for p in pages), what) for s, what in (
        ("wcxb", "WCXB v1.0 (CC-BY-4.0)"), ("dates", "htmldate's evaluation set (Apache-2.0)")) if any(p.source == s for p in pages)]
    write(os.path.join(HERE, "..", name + "_weights.inc"), name, columns, page_columns, model, [
        "Made by `make weights` (src/meta/gen/weights.py).",
        "Learnt from %s;" % " and ".join(counts),
        "labels and what speaks for them %s." % digest,
        "On hosts unseen: %s." % unseen,
        "On these pages: %s." % seen])


if __name__ == "__main__":
    main(*sys.argv[1:])
