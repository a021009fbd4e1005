#!/usr/bin/env python3
"""DuckDB and Polars read our corpora as they are. Skipped without node and its modules @duckdb/node-api and nodejs-polars;
NODE_PATH says where they are."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

DUCKDB = """
const {DuckDBInstance} = require("@duckdb/node-api");
(async () => {
    const db = await (await DuckDBInstance.create()).connect();
    const all = await db.runAndReadAll("select count(*), count(distinct id), sum(length(text)), max(created) is not null " +
        "from read_json_auto('" + process.argv[1] + "', format='newline_delimited')");
    console.log(all.getRows()[0].map(String).join(" "));
})();
"""
POLARS = """
const pl = require("nodejs-polars"), {execFileSync} = require("child_process");
const all = pl.readJSON(execFileSync("zstdcat", [process.argv[1]]), {format: "lines"});
console.log(all.height, all.getColumn("id").nUnique(), all.columns.join(","));
"""


def node(code, *args):
    done = subprocess.run(["node", "-e", code, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.stdout.decode().strip() if done.returncode == 0 else done.stderr.decode()[:300]


def lacks(module):
    return subprocess.run(["node", "-e", "require('%s')" % module], stderr=subprocess.DEVNULL).returncode != 0


if shutil.which("node") is None or lacks("@duckdb/node-api") or lacks("nodejs-polars"):
    tap.skip_all("no node with @duckdb/node-api and nodejs-polars")
with tempfile.TemporaryDirectory() as work:
    path = os.path.join(work, "demo.jsonl.zst")
    rc, _, err = tap.run("clean", "-q", "--frame-size", "4K", "-o", path, "fixtures/pages", "fixtures/demo", cwd=tap.ROOT)
    tap.ok(rc in (0, 1), "a corpus in several frames", rc, err)
    rows = [json.loads(line) for line in subprocess.run(["zstdcat", path], stdout=subprocess.PIPE, check=True).stdout.splitlines()]
    ids, chars = len({r["id"] for r in rows}), sum(len(r["text"]) for r in rows)
    tap.equal(node(DUCKDB, path), "%d %d %d true" % (len(rows), ids, chars), "DuckDB reads %d records" % len(rows))
    tap.equal(node(POLARS, path), "%d %d %s" % (len(rows), ids, ",".join(rows[0])), "so does Polars")
tap.done()
