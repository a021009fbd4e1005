"""Part of `make train`: the labelled pages, and what `tamis features` says of them."""
import collections
import gzip
import hashlib
import json
import os
import random
import re
import subprocess
from urllib.parse import urlparse

import numpy

WORD = re.compile(r"\w+")

# A page as the program dumped it. x: a row of floats for each block; texts: of the blocks; cut: blocks that another
# stage than selection has cut.
Page = collections.namedtuple("Page", "name x texts cut owners parents")


def load_json(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def gold_texts(data):
    """name -> (text, host, type) of the pages whose whole main text is known"""
    folder, out = os.path.join(data, "wcxb", "ground-truth"), {}
    for f in sorted(os.listdir(folder)):
        j = load_json(os.path.join(folder, f))
        kind = (j.get("_internal") or {}).get("page_type") or {}
        kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
        text = (j.get("ground_truth") or {}).get("main_content") or ""
        out["wcxb/" + f[:-5]] = (text, host_of(j.get("url") or f), "collection" if kind == "category" else kind)
    return out


def gold_segments(data):
    """name -> (pieces that must be there, pieces that must not, host)"""
    rows = load_json(os.path.join(data, "segments", "segments.json"))
    return {"segments/" + re.sub(r"\.html$", "", r["file"]): (r["with"], r["without"], host_of(url)) for url, r in rows.items()}


def host_of(url):
    host = urlparse(url).netloc or re.sub(r"^.*::", "", url).split("/")[0].split("-")[0]
    return re.sub(r"^www\.", "", host.lower())


def fold_of(host, folds):
    """All pages of a host are in one fold."""
    return int(hashlib.sha256(host.encode()).hexdigest(), 16) % folds


def unpack(data, folder):
    """The pages as files; gives their paths, sorted."""
    paths = []
    for name in ("wcxb", "segments"):
        os.makedirs(os.path.join(folder, name), exist_ok=True)
        source = os.path.join(data, name, "html")
        for f in sorted(os.listdir(source)):
            path = os.path.join(folder, name, f[:-3])
            if not os.path.exists(path):
                with gzip.open(os.path.join(source, f)) as i, open(path, "wb") as o:
                    o.write(i.read())
            paths.append(path)
    return paths


def languages(paths):
    """name -> language that the page's html element claims"""
    out = {}
    for path in paths:
        with open(path, "rb") as f:
            said = re.search(rb"<html[^>]*\blang=[\"']?([a-z]+)", f.read(20000), re.I)
        if said:
            out["/".join(path.split("/")[-2:])[:-5]] = said.group(1).decode().lower()
    return out


def table(tamis, *options):
    """(name, range, meaning) of the columns"""
    lines = subprocess.run([tamis, "features", "--list", *options], check=True, stdout=subprocess.PIPE).stdout.decode()
    return [line.split("\t") for line in lines.splitlines()]


def dump(tamis, paths, blank=None):
    """Pages as the program sees them, read as if they had no class and id (`names`), semantic tags (`tags`), either (`all`)."""
    args = [tamis, "features", "-q", "--files-from", "-"] + (["--blank", blank] if blank else [])
    with subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as p:
        # The list is shorter than what a pipe holds only by chance: another process feeds it.
        feeder = os.fork()
        if feeder == 0:
            p.stdout.close()
            p.stdin.write(("\n".join(paths) + "\n").encode())
            p.stdin.close()
            os._exit(0)
        p.stdin.close()
        for head, page in read(p.stdout):
            folder, name = head["input"].split("/")[-2:]
            yield page._replace(name=folder + "/" + re.sub(r"\.html$", "", name))
        os.waitpid(feeder, 0)


def read(stream):
    """(head, page without a name) of all that `tamis features` writes"""
    for line in stream:
        head = json.loads(line)
        n, m = head["rows"], head["columns"]
        x = numpy.frombuffer(stream.read(4 * n * m), dtype="<f4").reshape(n, m)
        spans = numpy.array(head.get("spans", [])).reshape(n, 3)
        text = head["text"].encode()
        texts = [text[a:b].decode() for a, b, _ in spans]
        yield head, Page("", x, texts, spans[:, 2] > 0, numpy.array(head.get("owners", [])), numpy.array(head.get("parents", [])))


def dumps(tamis, data):
    """The dumps of pages, named as the pages."""
    path = os.path.join(data, "dumps", "dumps.jsonl.gz")
    with gzip.open(path) as f:
        names = [json.loads(line)["id"].split("/")[1] for line in f]
    with subprocess.Popen([tamis, "features", "-q", "--mode", "dump", "--from", "jsonl", path], stdout=subprocess.PIPE) as p:
        for name, (_, page) in zip(names, read(p.stdout)):
            yield page._replace(name="wcxb/" + name)


def sample(pages, count=32):
    """Rows of all kinds of pages, always the same."""
    dice = random.Random(1)
    return numpy.array([dice.choice(pages[n].x) for n in dice.sample(sorted(n for n in pages if len(pages[n].x)), count)])
