"""Part of `make train`: the cut of model/select.c, and the scores of what it leaves."""
import numpy

from labels import squeeze
from rows import WORD

LONG = 8  # words of a block that must not stand twice: stage/select.c
TYPES = ["article", "forum", "product", "collection", "listing", "documentation", "service"]

# As in model/select.c.
EMPTY, FEW = 8, 24
DOUBT = 1.0
POOR, POOR_OF_FEW = 0.25, 0.5
POINTS = [(-2.8569700, 0.0112574), (-1.3556262, 0.2220759), (0.0, 0.5333333), (1.3556262, 0.2220759), (2.8569700, 0.0112574)]


def logistic(z):
    return 1 / (1 + numpy.exp(-z))


def best_cut(p, w):
    """(threshold, expected F1) of blocks by probability and words; threshold 2: nothing is content."""
    expected = (p * w).sum()
    if expected < EMPTY:
        return 2.0, 0.0
    clipped = numpy.clip(p, 1e-6, 1 - 1e-6)
    order = numpy.argsort(-clipped, kind="stable")
    z, words = numpy.log(clipped / (1 - clipped))[order], w[order]
    kept, f1 = numpy.cumsum(words), numpy.zeros(len(p))
    for x, share in POINTS:
        hit = numpy.cumsum(logistic(z + DOUBT * x) * words)
        f1 += share * 2 * hit / numpy.maximum(kept + hit[-1], 1e-9)
    last = f1.argmax()
    return (p[order][last], f1[last]) if f1[last] >= (POOR_OF_FEW if expected < FEW else POOR) else (2.0, 0.0)


class Judge:
    """Scores selections of a page's blocks against its gold text: word F1 as score.py has it."""

    def __init__(self, page, gold):
        number = {}
        want = [number.setdefault(w, len(number)) for w in WORD.findall(gold.lower())]
        blocks = [[number.get(w, -1) for w in WORD.findall(t.lower())] for t in page.texts]
        self.gold, self.counts = len(want), numpy.bincount(want, minlength=len(number)) if want else numpy.zeros(0, int)
        self.length = numpy.array([len(b) for b in blocks], int)
        self.words = numpy.array([w for b in blocks for w in b], int)
        self.block = numpy.repeat(numpy.arange(len(blocks)), self.length)
        first = {}
        self.first = [first.setdefault(t, i) for i, t in enumerate(page.texts)]

    def once(self, keep):
        keep, seen = keep.copy(), set()
        for i in numpy.nonzero(keep)[0]:
            if self.length[i] >= LONG:
                keep[i] = self.first[i] not in seen
                seen.add(self.first[i])
        return keep

    def score(self, keep):
        """precision, recall, F1"""
        kept = self.words[self.once(keep)[self.block]] if len(self.block) else self.words
        if self.gold == 0 or len(kept) == 0:
            return (1.0, 1.0, 1.0) if self.gold == len(kept) == 0 else (0.0, 0.0, 0.0)
        hit = numpy.minimum(numpy.bincount(kept[kept >= 0], minlength=len(self.counts)), self.counts).sum()
        p, r = hit / len(kept), hit / self.gold
        return p, r, 2 * p * r / (p + r) if hit else 0.0


def segment_counts(page, keep, must, must_not):
    """right, wrong, missing pieces in what is kept"""
    text = squeeze(" ".join(t for t, k in zip(page.texts, keep) if k))
    hit = sum(squeeze(s) in text for s in must)
    return numpy.array([hit, sum(squeeze(s) in text for s in must_not), len(must) - hit])
