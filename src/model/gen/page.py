#!/usr/bin/python3
"""make train: from labelled pages to the trees in src/model/page_forest.inc.

usage: page.py TAMIS DATA BUILD [--quick]

DATA holds wcxb (pages with their whole main text) and segments (pages with pieces that must, or must not, be kept). Prints
scores of models that have seen no page of the host they judge. The same program and data give the same bytes.

Tried, and not kept; word F1 on wcxb by the same cross-validation. Models of equal logloss differ by .001 or
.002, most of it pages without content (18 of 1302) that are kept or not; another seed differs by .002, and so do trees
learnt again after a change of rules or words: .8811 and .8802, segments .9372 and .9350, with the same settings.
- The cut by a second forest that predicts the F1 of 14 candidates a page, from p, the shape of the page's probabilities
  and its figures: -.003 to -.009 alone, 0 when it may only add to the expected F1 (depths 2, 3; 60, 150 trees).
- Log-odds drawn to the mean of their signature: +.0005, segments -.006; of their container: +.0005, articles -.001.
- Fewest expected words 20 or 40 instead of 8: +.002, all of it three pages of one shop; kept for doubtful pages alone.
- The poorest cut .15 or .35 instead of .25: collections +.010, listings -.012; and the reverse.
- Words like I, we and you in ten languages, and words of the page's description, as features: products .618 for .605,
  forums and listings worse, logloss .2599 for .2582; 38 columns that no tree used went, with no change.
- Twice the model, as mean of two: the same; 500 rows a page instead of 200: the same; titles kept where p says so, or on
  products: +.0001.
- Labels that are the share of a block's words in the text, for 0 and 1: -.0006. Of blocks that say the same all but the first
  without words in the cut, or with the largest p: the same. Small p made 0: -.000 at .03, -.002 at .06.
- 240 trees at 0.08: -.0019, segments -.0034, and half as many trees for a row.
- Doubt of all log-odds of a page with a standard deviation of 0, 1, 1.5, 2, mean of three models: .8781 .8791 .8785 .8780.
- When rows leave: out -2.5, in 3.5 after steps of 20 trees .8812, segments .9352, 192 trees for a row; now 135 trees,
  -.0002, -.0003; in 1.0: -.0007, segments -.0027; out -2.0: -.0017."""
import collections
import hashlib
import os
import random
import sys
import time

import numpy

import cut
import forest
import labels
import rows

FOLDS = 5
TREES, ETA = 400, 0.05
EARLY = forest.Early(10, -2.25, 1.5, numpy.zeros((TREES // 10, 2)))
BLANK = 0.3        # share of pages that are learnt without names, without semantic tags, or without both
MOST_ROWS = 200    # of a page; of longer ones a sample counts for all
WEAK = 0.6         # weight of a page with pieces, of a page with its whole text 1
VOID = 0.5         # weight of a page without content, of any other 1
SMALL = 0.7        # share of pages that are learnt a second time, as small ones, at half the weight
VIEWS = ("names", "tags", "all")
WORTH = 0.0002     # a column is used that brings this share of the gain


class Set:
    """Pages, their labels and all that is known of them, by name."""

    def __init__(self, tamis, data, build):
        self.table = rows.table(tamis)
        self.names = [name for name, _, _ in self.table]
        self.words = self.names.index("nw")
        self.gold, self.segments = rows.gold_texts(data), rows.gold_segments(data)
        paths = rows.unpack(data, os.path.join(build, "pages"))
        self.language = rows.languages(paths)
        self.pages = {p.name: p for p in rows.dump(tamis, paths)}
        self.views = {view: {p.name: p.x for p in rows.dump(tamis, paths, view)} for view in VIEWS}
        whole = [path for path in paths if "/wcxb/" in path]
        small = [p for p in rows.dump(tamis, whole, "bulk") if random.Random("small" + p.name).random() < SMALL and len(p.x)]
        host = {**{n: g[1] for n, g in self.gold.items()}, **{n: g[2] for n, g in self.segments.items()}}
        self.fold = {n: rows.fold_of(host[n], FOLDS) for n in self.pages}
        align = labels.load_aligner(os.path.join(os.path.dirname(os.path.abspath(__file__)), "align.c"), build)
        self.label = {n: labels.whole_text(align, self.pages[n], self.gold[n][0]) for n in self.pages if n in self.gold}
        self.small = {p.name: (p.x, labels.whole_text(align, p, self.gold[p.name][0])) for p in small}
        self.judge = {n: cut.Judge(self.pages[n], self.gold[n][0]) for n in self.label}
        self.choose_pieces({})

    def choose_pieces(self, p):
        for n, (must, must_not, _) in self.segments.items():
            if n in self.pages:
                self.label[n] = labels.pieces(self.pages[n], must, must_not, p.get(n))

    def length(self, name):
        return self.pages[name].x[:, self.words].astype(float)

    def view(self, name):
        """The page as it is learnt: some are blanked, always the same."""
        dice = random.Random(name).random()
        if dice < BLANK:
            x = self.views[VIEWS[int(dice / BLANK * len(VIEWS))]][name]
            if len(x) == len(self.label[name]):
                return x
        return self.pages[name].x

    def full_weights(self, x, label):
        """Weights of the blocks of a page whose text is known: longer blocks, smaller pages."""
        w = x[:, self.words].astype(float)
        content = w[label == 1].sum()
        weight = (w + 3) / (content + 0.2 * w.sum() + 50)
        if content == 0:
            weight *= VOID
        if len(w) > MOST_ROWS:
            chosen = numpy.random.RandomState(len(w)).rand(len(w)) < MOST_ROWS / len(w)
            weight = numpy.where(chosen, weight * len(w) / MOST_ROWS, 0)
        return weight

    def examples(self, names):
        """x, y, weights of the blocks to learn from"""
        full = {n: self.full_weights(self.pages[n].x, self.label[n]) for n in names if n in self.gold}
        mean = numpy.mean([w.sum() for w in full.values() if w.sum() > 0])
        parts = []
        for n in sorted(names):
            label = self.label[n]
            if n in full:
                weight = full[n]
            else:
                weight = WEAK * mean * (label >= 0) / max(1, (label >= 0).sum())
            use = weight > 0
            if use.any():
                parts.append((self.view(n)[use], label[use], weight[use]))
            if n in self.small and n in full and full[n].sum() > 0:
                x, label = self.small[n]
                weight = 0.5 * self.full_weights(x, label)
                parts.append((x[weight > 0], label[weight > 0], weight[weight > 0]))
        x, y, weight = (numpy.concatenate(part) for part in zip(*parts))
        return x, y.astype(numpy.float32), weight / weight.mean()


def margins(booster, pages, columns):
    """name -> log-odds after each step, for `pages`, name -> rows"""
    names = list(pages)
    m = forest.margins(booster, numpy.concatenate([pages[n] for n in names]), columns, EARLY.step)
    ends = numpy.cumsum([len(pages[n]) for n in names])
    return dict(zip(names, numpy.split(m, ends[:-1], axis=1)))


def leave(m, early):
    """name -> probabilities"""
    return {n: forest.leave(m[n], early) for n in m}


def select(data, name, p):
    """(which blocks stay, expected F1), as the program selects"""
    page = data.pages[name]
    open_ = ~page.cut
    threshold, expected = cut.best_cut(p[open_], data.length(name)[open_]) if open_.any() else (2.0, 0.0)
    return (p >= threshold) & open_ & (page.x[:, data.names.index("is_title")] == 0), expected


def learn(data, names, columns):
    return forest.train(*data.examples(names), columns, TREES, ETA)


def cross_validate(data, columns):
    """Log-odds of every page by a model that has seen no page of its host: as it is, and without names."""
    whole, blank = {}, {}
    for k in range(FOLDS):
        booster = learn(data, [n for n in data.pages if data.fold[n] != k], columns)
        held = [n for n in data.pages if data.fold[n] == k]
        whole.update(margins(booster, {n: data.pages[n].x for n in held}, columns))
        blank.update(margins(booster, {n: data.views["names"][n] for n in held}, columns))
    return whole, blank


def pieces_score(counts):
    """F1, precision and recall of pieces"""
    right, wrong, missing = counts
    return 2 * right / (2 * right + wrong + missing), right / (right + wrong), right / (right + missing)


def report(title, data, p):
    """Prints scores; gives (expected F1, F1) of each page with its whole text."""
    pairs, by_type, counts = [], {}, collections.defaultdict(lambda: numpy.zeros(3, int))
    for n in data.pages:
        keep, expected = select(data, n, p[n])
        if n in data.gold:
            score = data.judge[n].score(keep)
            by_type.setdefault(data.gold[n][2], []).append(score)
            pairs.append((expected, score[2]))
        else:
            language = data.language.get(n)
            kind = "not said" if language is None else "English" if language == "en" else "others"
            counts[kind] += cut.segment_counts(data.pages[n], keep, *data.segments[n][:2])
    every = numpy.concatenate(list(by_type.values()))
    print("%s: wcxb F1 %.4f P %.4f R %.4f" % (title, every[:, 2].mean(), every[:, 0].mean(), every[:, 1].mean()))
    print("  " + "  ".join("%s %.3f" % (t, numpy.mean([s[2] for s in by_type[t]])) for t in cut.TYPES))
    print("  segments F1 %.4f P %.4f R %.4f" % pieces_score(sum(counts.values())))
    print("  by language: " + "  ".join("%s F1 %.4f" % (kind, pieces_score(counts[kind])[0]) for kind in sorted(counts)), flush=True)
    return pairs


def calibration(pairs, knots=12):
    """Expected F1 to mean F1: means of equal parts, made to rise (pool adjacent violators). First, for 0, that of pages left empty."""
    empty = [f for e, f in pairs if e == 0]
    pairs = sorted(pair for pair in pairs if pair[0] > 0)
    pools = [[sum(e for e, _ in part), sum(f for _, f in part), len(part)]
             for part in (pairs[len(pairs) * i // knots:len(pairs) * (i + 1) // knots] for i in range(knots))]
    i = 0
    while i + 1 < len(pools):
        if pools[i][1] * pools[i + 1][2] >= pools[i + 1][1] * pools[i][2]:
            pools[i] = [a + b for a, b in zip(pools[i], pools.pop(i + 1))]
            i = max(0, i - 1)
        else:
            i += 1
    return [(0.0, sum(empty) / max(1, len(empty)))] + [(e / n, f / n) for e, f, n in pools]


def provenance(data):
    digest = hashlib.sha256()
    for n in sorted(data.pages):
        digest.update(n.encode() + data.label[n].tobytes() + data.pages[n].x.tobytes())
    return ["Made by `make train` (src/model/gen/page.py), XGBoost %s, %d trees." % (forest.xgboost.__version__, TREES),
            "Learnt from %d pages of WCXB v1.0 (CC-BY-4.0) and %d of trafilatura's evaluation set" % (
                sum(n in data.gold for n in data.pages), sum(n in data.segments for n in data.pages)),
            "(Apache-2.0); labels and features %s." % digest.hexdigest()[:16]]


def main(tamis, folder, build, quick=False):
    start = time.time()
    os.makedirs(build, exist_ok=True)
    say = lambda what: print("%4.0f s  %s" % (time.time() - start, what), flush=True)
    data = Set(tamis, folder, build)
    columns = list(range(len(data.names)))
    say("%d pages, %d blocks, %d columns" % (len(data.pages), sum(len(p.x) for p in data.pages.values()), len(columns)))
    whole = [n for n in data.pages if n in data.gold]
    # Pieces that stand in several blocks: those that a first model likes best.
    booster = learn(data, whole, columns)
    gain = forest.gains(booster, data.names, columns)
    columns = [c for c in columns if gain[data.names[c]] > WORTH * sum(gain.values())]
    pieces = {n: data.pages[n].x for n in data.pages if n in data.segments}
    data.choose_pieces(leave(margins(booster, pages=pieces, columns=list(range(len(data.names)))), EARLY))
    say("%d columns are worth it" % len(columns))
    early, table = EARLY, [(0.0, 0.5), (0.01, 0.01), (1.0, 1.0)]
    if not quick:
        whole_pages, blank = cross_validate(data, columns)
        early = forest.learn_rest(list(whole_pages.values()), EARLY)
        table = calibration(report("cross-validated by host", data, leave(whole_pages, early)))
        report("  without class and id", data, leave(blank, early))
        say("cross-validated")
    booster = learn(data, list(data.pages), columns)
    size = forest.publish("page", booster, columns, data.names, "TAM_FEATURE_", provenance(data), early, table, rows.sample(data.pages))
    say("%d bytes of table" % size)


if __name__ == "__main__":
    main(*sys.argv[1:4], quick="--quick" in sys.argv[4:])
