"""Part of `make train`: boosted trees with XGBoost, and their form as C table. Nothing here knows what is learnt."""
import collections
import json
import os

import numpy
os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # two threads that never wait for a third in a loop
import xgboost  # noqa: E402

UNIT, MEAN, SPLITS = 8192, 64, 31  # as in model/forest.h
SETTINGS = dict(objective="binary:logistic", base_score=0.5, tree_method="hist", max_bin=64, max_depth=5, min_child_weight=10,
                reg_lambda=5, subsample=0.5, colsample_bytree=0.3, seed=1, nthread=2)


def train(x, y, weight, columns, trees, eta):
    """Trees over some columns of x; leaves are whole numbers of 1/UNIT."""
    booster = xgboost.train(dict(SETTINGS, eta=eta), xgboost.DMatrix(x[:, columns], y, weight=weight), trees)
    return rounded(booster)


def rounded(booster):
    model = as_json(booster)
    for tree in trees_of(model):
        for i, left in enumerate(tree["left_children"]):
            if left < 0:
                tree["split_conditions"][i] = round(tree["split_conditions"][i] * UNIT) / UNIT
    back = xgboost.Booster()
    back.load_model(bytearray(json.dumps(model).encode()))
    back.set_param("nthread", 2)
    return back


def as_json(booster):
    return json.loads(booster.save_raw("json").decode())


def trees_of(model):
    return model["learner"]["gradient_booster"]["model"]["trees"]


# When rows leave the trees: model/forest.h. rest: of each step, below and above; in log-odds, as all here.
Early = collections.namedtuple("Early", "step out in_ rest")


def margins(booster, x, columns, step):
    """Log-odds after each `step` trees: steps x rows"""
    d = xgboost.DMatrix(numpy.ascontiguousarray(x[:, columns]))
    parts = [booster.predict(d, output_margin=True, iteration_range=(at, at + step))
             for at in range(0, booster.num_boosted_rounds(), step)]
    return numpy.cumsum(parts, axis=0, dtype=float)


def leaves_at(margin, early):
    """Of each row the step after which it leaves"""
    sure = (margin < early.out) | (margin > early.in_)
    sure[-1] = True
    return sure.argmax(axis=0)


def learn_rest(parts, early):
    """Early with the mean of what rows had still to come, from margins of rows that the trees have not seen"""
    margin = numpy.concatenate(parts, axis=1)
    at = leaves_at(margin, early)
    left = margin[at, numpy.arange(len(at))]
    rest = numpy.zeros((len(margin), 2))
    for i in range(len(margin) - 1):
        for side, here in enumerate(((at == i) & (left < early.out), (at == i) & (left > early.in_))):
            if here.any():
                mean = (margin[-1] - left)[here].mean()
                rest[i, side] = round((max(0, mean) if side else min(0, mean)) * UNIT) / UNIT
    return early._replace(rest=rest)


def leave(margin, early):
    """Probabilities as the C code gives them"""
    at = leaves_at(margin, early)
    left = margin[at, numpy.arange(len(at))]
    left = left + numpy.where(left < early.out, early.rest[at, 0], numpy.where(left > early.in_, early.rest[at, 1], 0))
    return 1 / (1 + numpy.exp(-left))


def gains(booster, names, columns):
    got = booster.get_score(importance_type="total_gain")
    return {names[c]: got.get("f%d" % i, 0) for i, c in enumerate(columns)}


def lines(values, per_line):
    return "".join("\t" + ", ".join(values[i:i + per_line]) + ",\n" for i in range(0, len(values), per_line))


def c_float(x):
    """The shortest decimal that is this float again."""
    text = str(numpy.float32(x))
    assert numpy.float32(text) == numpy.float32(x)
    return text + ("f" if "." in text or "e" in text else ".0f")


class Table:
    """The trees as complete ones, as struct tam_tree of model/forest.h has them."""

    def __init__(self, booster, columns):
        trees = trees_of(as_json(booster))
        self.used = sorted({t["split_indices"][i] for t in trees for i, left in enumerate(t["left_children"]) if left >= 0})
        self.columns = columns
        self.trees = [self.complete(t) for t in trees]

    def complete(self, tree):
        """threshold, column, leaf, mean; below a leaf that comes too early both sides are that leaf"""
        split, leaf = [(0.0, 0, 0)] * SPLITS, [0] * (SPLITS + 1)

        def add(node, at):
            value = tree["split_conditions"][node]
            left = tree["left_children"][node]
            if at >= SPLITS:
                assert left < 0 and abs(round(value * UNIT)) < 32768
                leaf[at - SPLITS] = round(value * UNIT)
                return value, tree["sum_hessian"][node]
            a, wa = add(left if left >= 0 else node, 2 * at + 1)
            b, wb = add(tree["right_children"][node] if left >= 0 else node, 2 * at + 2)
            mean = (a * wa + b * wb) / (wa + wb)
            cut, column = (numpy.float32(value), self.columns[tree["split_indices"][node]]) if left >= 0 else (numpy.float32(0), 0)
            split[at] = cut, column, max(-127, min(127, round(mean * MEAN)))
            return mean, wa + wb

        add(0, 0)
        return [s[0] for s in split], [s[1] for s in split], leaf, [s[2] for s in split]

    def size(self):
        return len(self.trees) * (4 * SPLITS + 2 * (SPLITS + 1) + 3 * SPLITS + 3)

    def write(self, path, names, prefix, provenance, early, confidence):
        with open(path, "w", encoding="utf-8") as out:
            out.write("/* Generated: do not edit.\n *\n" + "".join(" * %s\n" % l for l in provenance) + " */\n")
            whole = lambda values: [round(v * UNIT) for v in values]
            out.write("enum { STEP = %d, OUT = %d, IN = %d };\n\n" % (early.step, *whole((early.out, early.in_))))
            out.write("static const int32_t rest[][2] = {\n%s};\n\n" % lines(["{%d, %d}" % tuple(whole(r)) for r in early.rest], 6))
            out.write("static const float confidence[][2] = {\n%s};\n\n" % lines(["{%.4ff, %.4ff}" % c for c in confidence], 4))
            out.write("/* The columns of a row are those that the trees know. */\n")
            for c in (self.columns[c] for c in self.used):
                out.write('_Static_assert(%s == %d, "make train");\n' % (prefix + names[c], c))
            out.write("\n")
            out.write("static const struct tam_tree trees[] = {\n")
            for threshold, column, leaf, mean in self.trees:
                parts = [",".join(map(c_float, threshold))] + [",".join(map(str, part)) for part in (column, leaf, mean)]
                out.write("{%s},\n" % ",\n".join("{%s}" % part for part in parts))
            out.write("};\n")


def write_rows(path, x, p, command):
    """Rows with their probabilities, for the test that C and XGBoost agree."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("/* Generated by `%s`: rows and what XGBoost makes of them. */\n" % command)
        for row, y in zip(x, p):
            out.write("{%s, {%s}},\n" % (repr(float(y)), ", ".join(c_float(v) for v in row)))


def replace(path, write):
    """The new file whole, or the old one."""
    write(path + ".new")
    os.replace(path + ".new", path)


def publish(kind, booster, columns, names, prefix, provenance, early, confidence, x):
    """Writes src/model/KIND_forest.inc and the rows of its test, prints the gain of each column; gives the bytes of the table."""
    made = Table(booster, columns)
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    provenance = provenance + ["%d bytes of table." % made.size()]
    replace(os.path.join(here, kind + "_forest.inc"), lambda path: made.write(path, names, prefix, provenance, early, confidence))
    write_rows(os.path.join(here, "..", "..", "tests", "unit", kind + "_forest_rows.inc"), x,
               leave(margins(booster, x, columns, early.step), early), "make train")
    print("gain, in percent:")
    gain = gains(booster, names, columns)
    print("  " + " ".join("%s %.2f" % (n, 100 * g / sum(gain.values())) for n, g in sorted(gain.items(), key=lambda i: -i[1])))
    return made.size()
