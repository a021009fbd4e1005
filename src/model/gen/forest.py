"""Part of `make train`: boosted trees with XGBoost, and their form as C table. Nothing here knows what is learnt."""
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


def predict(booster, x, columns, early=None):
    """Probabilities as the C code gives them; `early` = step, out, in of model/forest.h."""
    d = xgboost.DMatrix(numpy.ascontiguousarray(x[:, columns]))
    count = booster.num_boosted_rounds()
    margin, open_ = numpy.zeros(len(x)), numpy.ones(len(x), bool)
    step, out, in_ = early or (count, 0, 0)
    for at in range(0, count, step):
        part = booster.predict(d, output_margin=True, iteration_range=(at, min(count, at + step)))
        margin = numpy.where(open_, margin + part.astype(float), margin)
        open_ &= (margin >= out / UNIT) & (margin <= in_ / UNIT)
    return 1 / (1 + numpy.exp(-margin))


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
            out.write("enum { STEP = %d, OUT = %d, IN = %d };\n\n" % early)
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
