#!/usr/bin/python3
"""make train: from dumps of labelled pages to the trees in src/model/line_forest.inc.

usage: line.py TAMIS DATA BUILD [--quick]

DATA holds dumps (all visible lines of pages) and wcxb (their main text). Prints scores of models that have seen no page of
the host they judge. The same program and data give the same bytes.

Tried, and not kept: what lines that leave the trees early had still to come, as page.py adds it: -.0003. Labels above kept
lines, .7 as likely as the cut: -.0001, 40 in a hundred right."""
import hashlib
import os
import sys
import time

import numpy

import cut
import forest
import labels
import rows
from page import calibration

FOLDS = 5
TREES, ETA = 200, 0.08
EARLY = forest.Early(20, -2.5, 3.5, numpy.zeros((TREES // 20, 2)))
MOST_ROWS = 300    # of a dump; of longer ones a sample counts for all
WORTH = 0.0005     # a column is used that brings this share of the gain


class Set:
    """Dumps, their labels and all that is known of them, by name."""

    def __init__(self, tamis, data, build):
        self.names = [name for name, _, _ in rows.table(tamis, "--mode", "dump")]
        self.words = self.names.index("nw")
        gold = rows.gold_texts(data)
        self.pages = {p.name: p for p in rows.dumps(tamis, data) if len(p.x)}
        self.gold = {n: gold[n] for n in self.pages}
        self.fold = {n: rows.fold_of(self.gold[n][1], FOLDS) for n in self.pages}
        align = labels.load_aligner(os.path.join(os.path.dirname(os.path.abspath(__file__)), "align.c"), build)
        self.label = {n: labels.whole_text(align, self.pages[n], self.gold[n][0]) for n in self.pages}
        self.judge = {n: cut.Judge(self.pages[n], self.gold[n][0]) for n in self.pages}

    def length(self, name):
        return self.pages[name].x[:, self.words].astype(float)

    def weights(self, name):
        """Longer lines, smaller dumps."""
        w, label = self.length(name), self.label[name]
        content = w[label == 1].sum()
        weight = (w + 3) / (content + 0.2 * w.sum() + 50)
        if len(w) > MOST_ROWS:
            chosen = numpy.random.RandomState(len(w)).rand(len(w)) < MOST_ROWS / len(w)
            weight = numpy.where(chosen, weight * len(w) / MOST_ROWS, 0)
        return weight

    def learn(self, names, columns):
        parts = []
        for n in sorted(names):
            weight = self.weights(n)
            use = weight > 0
            parts.append((self.pages[n].x[use], self.label[n][use], weight[use]))
        x, y, weight = (numpy.concatenate(part) for part in zip(*parts))
        return forest.train(x, y.astype(numpy.float32), weight / weight.mean(), columns, TREES, ETA)


def predict(booster, x, columns):
    return forest.leave(forest.margins(booster, x, columns, EARLY.step), EARLY)


def cross_validate(data, columns):
    """Probabilities of every dump by a model that has seen no page of its host."""
    p = {}
    for k in range(FOLDS):
        booster = data.learn([n for n in data.pages if data.fold[n] != k], columns)
        for n in data.pages:
            if data.fold[n] == k:
                p[n] = predict(booster, data.pages[n].x, columns)
    return p


def report(title, data, p):
    """Prints scores; gives (expected F1, F1) of each dump."""
    pairs, by_type = [], {}
    for n in data.pages:
        free = ~data.pages[n].cut
        threshold, expected = cut.best_cut(p[n][free], data.length(n)[free]) if free.any() else (2.0, 0.0)
        score = data.judge[n].score((p[n] >= threshold) & free)
        by_type.setdefault(data.gold[n][2], []).append(score)
        pairs.append((expected, score[2]))
    every = numpy.concatenate(list(by_type.values()))
    print("%s: dumps F1 %.4f P %.4f R %.4f" % (title, every[:, 2].mean(), every[:, 0].mean(), every[:, 1].mean()))
    print("  " + "  ".join("%s %.3f" % (t, numpy.mean([s[2] for s in by_type[t]])) for t in cut.TYPES if t in by_type), flush=True)
    return pairs


def provenance(data):
    digest = hashlib.sha256()
    for n in sorted(data.pages):
        digest.update(n.encode() + data.label[n].tobytes() + data.pages[n].x.tobytes())
    return ["Made by `make train` (src/model/gen/line.py), XGBoost %s, %d trees." % (forest.xgboost.__version__, TREES),
            "Learnt from dumps of %d pages of WCXB v1.0 (CC-BY-4.0)," % len(data.pages),
            "labels and features %s." % digest.hexdigest()[:16]]


def main(tamis, folder, build, quick=False):
    start = time.time()
    os.makedirs(build, exist_ok=True)
    say = lambda what: print("%4.0f s  %s" % (time.time() - start, what), flush=True)
    data = Set(tamis, folder, build)
    columns = list(range(len(data.names)))
    say("%d dumps, %d lines, %d columns" % (len(data.pages), sum(len(p.x) for p in data.pages.values()), len(columns)))
    gain = forest.gains(data.learn(data.pages, columns), data.names, columns)
    columns = [c for c in columns if gain[data.names[c]] > WORTH * sum(gain.values())]
    say("%d columns are worth it" % len(columns))
    table = [(0.0, 0.5), (0.01, 0.01), (1.0, 1.0)]
    if not quick:
        table = calibration(report("cross-validated by host", data, cross_validate(data, columns)))
        say("cross-validated")
    booster = data.learn(data.pages, columns)
    size = forest.publish("line", booster, columns, data.names, "TAM_LINE_FEATURE_", provenance(data), EARLY, table, rows.sample(data.pages))
    say("%d bytes of table" % size)


if __name__ == "__main__":
    main(*sys.argv[1:4], quick="--quick" in sys.argv[4:])
