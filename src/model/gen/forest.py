"""Part of `make train`: boosted trees with XGBoost, and their form as C table. Nothing here knows what is learnt."""
import json
import os

import numpy
os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # two threads that never wait for a third in a loop
import xgboost  # noqa: E402

UNIT, MEAN = 8192, 64  # as in model/forest.h
SETTINGS = dict(objective="binary:logistic", base_score=0.5, tree_method="hist", max_bin=64, max_depth=5, min_child_weight=3,
                reg_lambda=2, subsample=0.5, colsample_bytree=0.3, seed=1, nthread=2)


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


def predict(booster, x, columns, early=0, sure=None):
    """Probabilities as the C code gives them: rows of which the first `early` trees are sure go no further."""
    d = xgboost.DMatrix(numpy.ascontiguousarray(x[:, columns]))
    margin = booster.predict(d, output_margin=True).astype(float)
    if early:
        first = booster.predict(d, output_margin=True, iteration_range=(0, early)).astype(float)
        margin = numpy.where(numpy.abs(first) > sure / UNIT, first, margin)
    return 1 / (1 + numpy.exp(-margin))


def gains(booster, names, columns):
    got = booster.get_score(importance_type="total_gain")
    return {names[c]: got.get("f%d" % i, 0) for i, c in enumerate(columns)}


def lines(values, per_line):
    return "".join("\t" + ", ".join(values[i:i + per_line]) + ",\n" for i in range(0, len(values), per_line))


def c_float(x):
    text = repr(float(numpy.float32(x))) if numpy.float32(repr(float(x))) == x else float(x).hex()
    return text + "f"


class Table:
    """The trees as arrays, in the order of model/forest.h."""

    def __init__(self, booster, columns):
        self.nodes, self.means, self.roots = [], [], []
        model, self.columns = trees_of(as_json(booster)), columns
        cuts = sorted({(t["split_indices"][i], t["split_conditions"][i]) for t in model
                       for i, left in enumerate(t["left_children"]) if left >= 0})
        self.used = sorted({c for c, _ in cuts})
        self.column = {c: i for i, c in enumerate(self.used)}
        self.cut = {c: i for i, c in enumerate(cuts)}
        self.thresholds = [numpy.float32(v) for _, v in cuts]
        assert len(self.used) < 255 and len(cuts) < 65536
        for t in model:
            self.roots.append(len(self.nodes))
            self.add(t, 0)

    def add(self, tree, i):
        """The subtree at i, its left branch first; depth is that of training."""
        at, left, value = len(self.nodes), tree["left_children"][i], tree["split_conditions"][i]
        self.nodes.append(0)
        self.means.append(0)
        if left < 0:
            whole = round(value * UNIT)
            assert abs(whole) < 32768
            self.nodes[at], mean, weight = whole & 0xFFFF, value, tree["sum_hessian"][i]
        else:
            a, wa = self.add(tree, left)
            right = len(self.nodes) - at
            b, wb = self.add(tree, tree["right_children"][i])
            column = tree["split_indices"][i]
            self.nodes[at] = self.cut[column, value] | self.column[column] << 16 | right << 24
            weight = wa + wb
            mean = (a * wa + b * wb) / weight
        self.means[at] = max(-127, min(127, round(mean * MEAN)))
        return mean, weight

    def size(self):
        return 4 * len(self.nodes) + len(self.means) + 4 * len(self.thresholds) + 4 * len(self.roots) + 2 * len(self.used)

    def write(self, path, names, prefix, provenance, early, sure, confidence):
        with open(path, "w", encoding="utf-8") as out:
            out.write("/* Generated: do not edit.\n *\n" + "".join(" * %s\n" % l for l in provenance) + " */\n")
            out.write("enum { EARLY = %d, SURE = %d };\n\n" % (early, sure))
            out.write("static const float confidence[][2] = {\n%s};\n\n" % lines(["{%.4ff, %.4ff}" % c for c in confidence], 4))
            out.write("static const uint16_t columns[] = {\n%s};\n\n" % lines([prefix + names[self.columns[c]] for c in self.used], 4))
            out.write("static const float thresholds[] = {\n%s};\n\n" % lines(list(map(c_float, self.thresholds)), 10))
            out.write("static const uint32_t trees[] = {\n%s};\n\n" % lines(list(map(str, self.roots)), 16))
            out.write("static const int8_t means[] = {\n%s};\n\n" % lines(list(map(str, self.means)), 24))
            out.write("static const uint32_t nodes[] = {\n%s};\n" % lines(["%#x" % n for n in self.nodes], 9))


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
