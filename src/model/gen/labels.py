"""Part of `make train`: which blocks of a page are main content, from its gold text or from pieces of it.

The method is that of the extraction prototype: gold words are aligned to the page by runs, a block is content when at
least half of its words are in the gold text."""
import collections
import ctypes
import re
import subprocess

import numpy

from rows import WORD

CELLS = 800_000_000  # most memory for one alignment


def load_aligner(source, folder):
    path = folder + "/align.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", path, source], check=True)
    return ctypes.CDLL(path).tam_align


def trigrams(words):
    return zip(words, words[1:], words[2:])


def thinned(blocks, gold):
    """For a page too large to align: which blocks share three words in a row with the gold text, or are short and all in it."""
    known, single = set(trigrams(gold)), set(gold)
    return [any(t in known for t in trigrams(b)) if len(b) >= 3 else all(w in single for w in b) for b in blocks]


def as_array(values, kind):
    return numpy.ascontiguousarray(values, dtype=kind)


def aligned(align, blocks, gold):
    """Of each block how many words are in the gold text, and of each gold word whether it was found."""
    use = [True] * len(blocks)
    if sum(map(len, blocks)) * len(gold) > CELLS:
        use = thinned(blocks, gold)
    number = {}
    words = as_array([number.setdefault(w, len(number)) for b, u in zip(blocks, use) if u for w in b], numpy.int32)
    block = as_array([i for i, (b, u) in enumerate(zip(blocks, use)) if u for _ in b], numpy.int32)
    want = as_array([number.setdefault(w, len(number)) for w in gold], numpy.int32)
    words, block = words[: CELLS // max(1, len(gold))], block[: CELLS // max(1, len(gold))]
    in_page, in_gold = numpy.zeros(len(words), numpy.uint8), numpy.zeros(len(want), numpy.uint8)
    p = lambda a: a.ctypes.data_as(ctypes.c_void_p)
    if len(words) and len(want):
        if align(p(words), p(block), len(words), p(want), len(want), p(in_page), p(in_gold)) != 0:
            raise MemoryError
    return numpy.bincount(block[in_page > 0], minlength=len(blocks)) if len(blocks) else numpy.zeros(0), in_gold


def moved(blocks, share, gold, in_gold):
    """Second pass, for text that the page has in another order: blocks made of gold words not found so far."""
    if (in_gold == 0).sum() < 6:
        return share
    left = collections.Counter(t for t, used in zip(trigrams(gold), trigrams(in_gold)) if not any(used))
    for i, b in enumerate(blocks):
        if len(b) < 5 or share[i] >= 0.3:
            continue
        grams = list(trigrams(b))
        part = sum(left[t] > 0 for t in grams) / len(grams)
        if part >= 0.75:
            share[i] = part
            left.subtract(grams)
    return share


def whole_text(align, page, text):
    """1 for each block of which at least half is in the gold text, else 0."""
    blocks, gold = [WORD.findall(t.lower()) for t in page.texts], WORD.findall(text.lower())
    hits, in_gold = aligned(align, blocks, gold)
    share = hits / numpy.maximum(1, [len(b) for b in blocks])
    return (moved(blocks, share, gold, in_gold) >= 0.5).astype(numpy.int8)


def squeeze(s):
    return re.sub(r"\s+", " ", s or "").strip()


def pieces(page, must, must_not, p=None):
    """1 and 0 where the pieces say so, -1 for all other blocks. `p`: likeliest block of several, by a first model."""
    texts, label = [squeeze(t) for t in page.texts], numpy.full(len(page.texts), -1, numpy.int8)
    for s in map(squeeze, must_not):
        found = [i for i, t in enumerate(texts) if s and s in t]
        for i in found:
            if len(found) == 1 or 2 * len(s) >= len(texts[i]):
                label[i] = 0
    for s in map(squeeze, must):
        found = [i for i, t in enumerate(texts) if s and s in t]
        if len(found) == 1:
            label[found[0]] = 1
        elif found and p is not None:
            label[max(found, key=lambda i: p[i])] = 1
    return label
