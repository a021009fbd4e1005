#!/usr/bin/env python3
"""Archives and compressed inputs: what they hold comes out, whatever they are packed in and however the bytes come
in; damage is named, costs what it hits, and no byte is lost without being counted."""
import gzip
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

try:
    import brotli
except ImportError:
    brotli = None
try:
    import zstandard
except ImportError:
    zstandard = None

work = tempfile.mkdtemp()
os.chdir(work)
PROSE = "The ferry of the island %s leaves at noon, says the harbour master, and comes back when the tide allows it."


def page(i, extra=b""):
    text = (PROSE % i).encode()
    return b"<!doctype html><title>Page %d</title><body><article><p>%s</p><p>%s</p></article>%s" % (i, text, text[::-1].swapcase(), extra)


def http(body, *fields, status=b"200 OK", kind=b"text/html; charset=utf-8"):
    lines = [b"HTTP/1.1 " + status, b"Content-Type: " + kind, *fields]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def record(i, block, kind=b"response", length=None, media=b"application/http; msgtype=response", version=b"1.0", eol=b"\r\n", more=()):
    lines = [b"WARC/" + version, b"WARC-Type: " + kind, b"WARC-Target-URI: https://site.example/%d" % i,
             b"WARC-Date: 2020-05-%02dT10:11:12Z" % (i % 28 + 1), b"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>" % i,
             b"Content-Type: " + media, b"Content-Length: %d" % (len(block) if length is None else length), *more]
    return eol.join(lines) + eol * 2 + block + eol * 2


def chunked(body, sizes=(7, 100, 1, 40)):
    out, at, k = b"", 0, 0
    while at < len(body):
        part = body[at:at + sizes[k % len(sizes)]]
        out += b"%x;x=y\r\n%s\r\n" % (len(part), part)
        at, k = at + len(part), k + 1
    return out + b"0\r\n\r\n"


def write(name, data):
    with open(name, "wb") as f:
        f.write(data)
    return name


def clean(*args, data=None):
    """Status, rows, messages, statistics."""
    if os.path.exists("stats.json"):
        os.unlink("stats.json")
    rc, out, err = tap.run("clean", "--no-builtin", "--to", "jsonl", "--stats", "stats.json", *args, input=data)
    stats = json.loads(tap.read("stats.json"))["tamis"] if os.path.exists("stats.json") else None
    return rc, [json.loads(line) for line in out.splitlines()], err.decode(), stats


def ids(rows):
    return [int(r["id"][-13:-1]) for r in rows]


def balanced(stats):
    r = stats["reading"]
    return r["unpacked"] == r["given"] + r["rejected"] + r["skipped"]


def one_case(name, data, want_rc, want_ids, *messages, args=()):
    rc, rows, err, stats = clean(*args, write("case.warc", data))
    good = rc == want_rc and ids(rows) == want_ids and all(m in err for m in messages) and balanced(stats)
    tap.ok(good, name, rc, ids(rows), err, stats and stats["reading"])
    return rows, stats


# what is in an archive
everything = [
    record(1, http(page(1)), version=b"1.1"),
    record(2, http(chunked(page(2)), b"Transfer-Encoding: chunked")),
    record(3, http(gzip.compress(page(3)), b"Content-Encoding: gzip")),
    record(4, http(zlib.compress(page(4)), b"Content-Encoding: deflate")),
    record(5, http(zlib.compress(page(5))[2:-4], b"Content-Encoding: deflate")),
    record(6, page(6), kind=b"resource", media=b"text/html; charset=utf-8"),
    record(7, (PROSE % 7).encode(), kind=b"conversion", media=b"text/plain"),
    record(8, http((PROSE % "été").encode("latin-1"), kind=b'text/plain; charset="iso-8859-1"')),
    record(9, http(chunked(gzip.compress(page(9))), b"Transfer-Encoding: chunked", b"Content-Encoding: gzip")),
    record(10, http(page(10), b"Content-Encoding: gzip", b"Transfer-Encoding: chunked")),
    record(11, http(page(11)).replace(b"\r\n", b"\n"), eol=b"\n", version=b"0.18"),
    record(12, http(page(12)), more=[b"X-Folded: a", b" b: c"]),
    record(13, http(page(13), kind=b"application/octet-stream")),
    record(14, http(gzip.compress(page(14)[:50]) + gzip.compress(page(14)[50:]), b"Content-Encoding: x-gzip")),
]
if brotli:
    everything.append(record(15, http(brotli.compress(page(15)), b"Content-Encoding: br")))
    everything.append(record(16, http(brotli.compress(gzip.compress(page(16))), b"Content-Encoding: gzip, br")))
if zstandard:
    everything.append(record(17, http(zstandard.compress(page(17)), b"Content-Encoding: zstd")))
passed = [record(30, b"GET / HTTP/1.1\r\n\r\n", kind=b"request"), record(31, http(b"%PDF-1.4 ...", kind=b"application/pdf")),
          record(32, http(page(32), status=b"404 Not Found")), record(33, http(b"")),
          record(34, http(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")), record(35, b"a.example. 3600 IN A 10.0.0.1\n", media=b"text/dns"),
          record(36, b"software: none\r\n", kind=b"warcinfo", media=b"application/warc-fields")]
plain = b"".join(everything[:5] + passed[:3] + everything[5:] + passed[3:])
wanted = [int(re.search(rb"-(\d{12})>", r)[1]) for r in everything]
rows, stats = one_case("all kinds of records and codings", plain, 0, wanted)
tap.equal(stats["reading"]["others"], {"request": 1, "application/pdf": 1, "status 404": 1, "empty": 1, "binary data": 1, "text/dns": 1, "warcinfo": 1},
          "what is passed over is counted by type")
by_id = dict(zip(ids(rows), rows))
tap.ok(all(("The ferry of the island %s leaves" % (i if i != 8 else "été")) in by_id[i]["text"] for i in by_id), "their texts are right",
       [(i, by_id[i]["text"][:60]) for i in by_id])
tap.equal((by_id[1]["url"], by_id[1]["metadata"]["crawled"], by_id[1]["id"], by_id[1]["created"]),
          ("https://site.example/1", "2020-05-02T10:11:12Z", "<urn:uuid:00000000-0000-4000-8000-000000000001>", None), "address, date and id of the archive")
tap.equal((by_id[8]["metadata"]["charset"], by_id[8]["metadata"]["charset_source"]), ("windows-1252", "http"), "the charset of HTTP")
tap.equal(json.loads(by_id[2]["metadata"]["extra"]), {"content-type": "text/html; charset=utf-8", "transfer-encoding": "chunked"}, "the fields of HTTP")
tap.equal(plain[by_id[9]["metadata"]["offset"]:][:9], b"WARC/1.0\r", "the offset is where the record begins")
tap.equal(ids(clean("--from", "wet", "case.warc")[1]), [7], "--from wet: conversions alone")
tap.equal(ids(clean("--from", "warc", "case.warc")[1]), [i for i in wanted if i != 7], "--from warc: all but conversions")


# packed, and through pipes
def content(rows):
    return [{k: v for k, v in r.items() if k not in ("metadata", "source")} for r in rows]


def members(records):
    return b"".join(gzip.compress(r, 6) for r in records)


def dribbled(name, *args):
    """Rows of a file that comes in one byte at a time."""
    feed = "import os,sys\nfor b in open(sys.argv[1],'rb').read(): os.write(1, bytes([b]))"
    feeder = subprocess.Popen([sys.executable, "-c", feed, name], stdout=subprocess.PIPE)
    p = subprocess.run([tap.TAMIS, "clean", "--no-builtin", "--to", "jsonl", *args], stdin=feeder.stdout, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE)
    feeder.wait()
    return p.returncode, [json.loads(line) for line in p.stdout.splitlines()], p.stderr


split = [m.encode("latin-1") for m in re.split("(?=WARC/[01][.][0-9]+\r?\n)", plain.decode("latin-1")) if m]
packed = {"members.warc.gz": members(split), "one.warc.gz": gzip.compress(plain), "zeros.warc.gz": members(split) + bytes(700)}
if zstandard:
    packed["frames.warc.zst"] = b"".join(zstandard.compress(r) for r in split)
    packed["one.warc.zst"] = b"\x50\x2a\x4d\x18\x03\0\0\0abc" + zstandard.compress(plain)
    samples = [record(i, http(page(i))) for i in range(400)]
    book = zstandard.train_dictionary(4096, samples)
    for name, data in (("plain", book.as_bytes()), ("packed", zstandard.compress(book.as_bytes()))):
        packed["dictionary-%s.warc.zst" % name] = (b"\x5d\x2a\x4d\x18" + len(data).to_bytes(4, "little") + data
                                                  + b"".join(zstandard.ZstdCompressor(dict_data=book).compress(r) for r in split))
if brotli:
    packed["all.warc.br"] = brotli.compress(plain)
for name, data in packed.items():
    rc, got, err, stats = clean(write(name, data))
    tap.ok(rc == 0 and content(got) == content(rows) and balanced(stats) and stats["reading"]["damaged"] == 0, name + " gives the same", rc, err, ids(got))
    if not name.endswith(".br"):
        rc, piped, err, _ = clean("-", data=data)
        tap.equal((rc, content(piped)), (0, content(rows)), name + " from a pipe")
        rc, piped, err = dribbled(name)
        tap.equal((rc, content(piped)), (0, content(rows)), name + " byte by byte")
starts = {r["metadata"]["offset"] for r in clean("members.warc.gz")[1]}
tap.ok(all(gzip.GzipFile(fileobj=io.BytesIO(packed["members.warc.gz"][at:])).read(5) == b"WARC/" for at in starts), "offsets of a .warc.gz are those of members")
for name, data in (("p.html.gz", gzip.compress(page(1))), ("t.txt.gz", gzip.compress((PROSE % 1).encode() + b"\n")),
                   ("j.jsonl.gz", gzip.compress(b'{"id":"a","text":"One."}\n') + gzip.compress(b'{"id":"b","text":"Two."}\n'))):
    rc, got, err, _ = clean(write(name, data))
    tap.ok(rc == 0 and len(got) == 1 + ("jsonl" in name) and got[0]["metadata"]["charset"] == "utf-8", name + " is unpacked", rc, got, err)

# damage
good = [record(i, http(page(i))) for i in range(1, 6)]
a, b, c, d, e = good
n = len(a + b)
one_case("bytes between records", a + b + b"\0\1garbage\nand more\n" + c, 1, [1, 2, 3], "case.warc: 19 bytes at byte %d are no record" % n)
one_case("a length that is too large", a + record(2, http(page(2)), length=len(http(page(2))) + 300) + c + d, 1, [1, 3, 4],
         "case.warc#2: record at byte %d: its Content-Length is wrong" % len(a))
one_case("a length that is much too large", a + record(2, http(page(2)), length=50000) + c + d, 1, [1, 3, 4],
         "#2: record at byte %d: its Content-Length is too large" % len(a))
one_case("a length beyond all limits", a + record(2, http(page(2)), length=10**17) + c + d, 1, [1, 3, 4], "Content-Length of 100000000000000000, but")
one_case("a length that no number holds", a + record(2, http(page(2)), length=10**30) + c + d, 1, [1, 3, 4], "#2", "no number")
one_case("a length that is too small", a + record(2, http(page(2)), length=len(http(page(2))) - 50) + c + d, 1, [1, 3, 4],
         "#2: record at byte %d: its Content-Length is wrong" % len(a))
one_case("a negative length", a + record(2, http(page(2)), length=-5) + c, 1, [1, 3], "no number")
one_case("no length", a + b.replace(b"Content-Length", b"Kontent-Length", 1) + c, 1, [1, 3], "#2", "no Content-Length")
one_case("a file that ends early", (a + b + c)[:n + 300], 1, [1, 2], "#3: record at byte %d: the file ends before it does" % n)
one_case("a file that ends within a header", (a + b + c)[:n + 90], 1, [1, 2], "#3: record at byte %d: the file ends within its header" % n)
one_case("a file that ends in the last line ends", (a + b)[:-2], 1, [1, 2], "#2", "the file ends within the line ends")
one_case("a header that does not end", a + b"WARC/1.0\r\nX: " + b"y" * 300000 + c, 1, [1, 3], "#2", "its header does not end")
one_case("a header without its empty line", a + b.replace(b"\r\n\r\n", b"\r\n", 1).split(b"HTTP/")[0] + c, 1, [1, 3], "#2", "its header does not end")
one_case("a record too large", a + record(2, b"x" * 3000000, kind=b"resource", media=b"text/plain") + c, 1, [1, 3], "#2", "3000000 bytes",
         args=("--max-doc-bytes", "1M"))
one_case("a body too large", a + record(2, http(b"x" * 1500000)) + c, 1, [1, 3], "#2", "--max-doc-bytes", args=("--max-doc-bytes", "1M"))
one_case("a part of a record", a + record(2, http(page(2)), more=[b"WARC-Segment-Number: 1"]) + c, 1, [1, 3], "#2", "several files")
one_case("what the crawler cut is used", a + record(2, http(page(2)), more=[b"WARC-Truncated: length"]) + c, 1, [1, 2, 3], "#2: cut short by the crawler (length)")
one_case("a body that ends early is used", a + record(2, http(gzip.compress(page(2) + random.Random(1).randbytes(9000).hex().encode())[:4000], b"Content-Encoding: gzip")) + c,
         1, [1, 2, 3], "#2: the body (gzip) ends early")
one_case("chunks that end early", a + record(2, http(chunked(page(2))[:-40], b"Transfer-Encoding: chunked")) + c, 1, [1, 2, 3], "the body (chunked) ends early")
bad = bytearray(gzip.compress(page(2)))
bad[-6] ^= 1
one_case("a body with a wrong checksum", a + record(2, http(bytes(bad), b"Content-Encoding: gzip")) + c, 1, [1, 3], "#2: record at byte", "(gzip) is damaged")
one_case("a coding that nobody knows", a + record(2, http(bytes(range(256)), b"Content-Encoding: lzma")) + c, 1, [1, 3], "(lzma) is of no known kind")
one_case("codings of the transfer", a + record(2, http(chunked(gzip.compress(page(2))), b"Transfer-Encoding: gzip, chunked")) + c, 0, [1, 2, 3])
one_case("codings that are none count for nothing", a + record(2, http(gzip.compress(page(2)), b"Content-Encoding: identity, identity", b"Content-Encoding: identity, , identity, gzip"))
         + c, 0, [1, 2, 3])
one_case("too many codings", a + record(2, http(gzip.compress(page(2)), b"Content-Encoding: gzip, gzip, gzip, gzip, gzip")) + c, 1, [1, 3], "#2", "(gzip) is of no known kind")
one_case("a body packed with something else than its header says", a + record(2, http(gzip.compress(page(2)), b"Content-Encoding: deflate")) + c, 0, [1, 2, 3])
one_case("a body that is neither what its header says nor a text", a + record(2, http(bytes(range(256)), b"Content-Encoding: gzip")) + c, 1, [1, 3], "#2", "(gzip) is damaged")
one_case("a page in UTF-16 whose coding was undone", a + record(2, http("\ufeff".encode("utf-16-le") + page(2).decode().encode("utf-16-le"), b"Content-Encoding: gzip")) + c,
         0, [1, 2, 3])
one_case("a bomb of gzip", a + record(2, http(gzip.compress(bytes(80 << 20)), b"Content-Encoding: gzip")) + c, 1, [1, 3], "#2", "unpacks to too much")
if brotli:
    one_case("a bomb of brotli", a + record(2, http(brotli.compress(b"<p>" * (20 << 20)), b"Content-Encoding: br")) + c, 1, [1, 3], "#2", "unpacks to too much")

gz = [gzip.compress(r) for r in good]
at = len(gz[0] + gz[1])


def packed_case(name, data, want, *messages):
    rc, rows, err, stats = clean(write("case.warc.gz", data))
    fine = rc == 1 and ids(rows) == want and all(m in err for m in messages) and balanced(stats)
    tap.ok(fine, name, rc, ids(rows), err, stats["reading"])
    rc2, piped, err2 = dribbled("case.warc.gz")
    tap.ok((rc2, ids(piped), err2.decode().replace("tamis: -", "tamis: case.warc.gz")) == (rc, ids(rows), err), name + ", byte by byte", err, err2)


bad = bytearray(gz[2])
bad[40] ^= 0x10
packed_case("a damaged member", gz[0] + gz[1] + bytes(bad) + gz[3] + gz[4], [1, 2, 4, 5], "case.warc.gz: gzip data at byte %d is damaged" % at,
            "reading goes on at byte %d" % (at + len(bad)))
bad = bytearray(gz[2])
bad[-5] ^= 1
packed_case("a wrong checksum", gz[0] + gz[1] + bytes(bad) + gz[3], [1, 2, 4], "is damaged (incorrect data check)")
packed_case("a clipped file", (gz[0] + gz[1] + gz[2])[:-20], [1, 2], "gzip data at byte %d ends early; nothing can be read behind it" % at)
packed_case("a member clipped in the middle of a file", gz[0] + gz[1][:-100] + gz[2] + gz[3], [1, 3, 4], "gzip data at byte %d" % len(gz[0]))
packed_case("bytes between members", gz[0] + gz[1] + b"something else" + gz[2], [1, 2, 3],
            "gzip data at byte %d is expected, but there is something else; reading goes on at byte %d" % (at, at + 14))
packed_case("damage at the very start", b"\x1f\x8b\x08\0" + b"\xff" * 60 + gz[0] + gz[1], [1, 2])
bad = bytearray(gzip.compress(b"".join(record(i, http(page(i, random.Random(i).randbytes(2000).hex().encode()))) for i in range(1, 41)), 0))
block = 10
while block < len(bad) // 3:
    block += 5 + int.from_bytes(bad[block + 1:block + 3], "little")
bad[block + 1] ^= 4  # the length of a stored block
rc, rows, err, stats = clean(write("case.warc.gz", bytes(bad) + gz[0]))
tap.ok(rc == 1 and 10 < len(rows) < 20 and ids(rows) == [*range(1, len(rows)), 1] and balanced(stats), "damage within one large member: what came before it counts",
       rc, ids(rows), err)
if zstandard:
    zst = [bytearray(zstandard.compress(r)) for r in good]
    zst[1][30] ^= 1
    rc, rows, err, stats = clean(write("case.warc.zst", b"".join(zst)))
    tap.ok(rc == 1 and ids(rows) == [1, 3, 4, 5] and "zstd data at byte" in err and balanced(stats), "a damaged zstd frame", rc, ids(rows), err)
if brotli:
    rc, rows, err, stats = clean(write("case.warc.br", brotli.compress(b"".join(good))[:-9]))
    tap.ok(rc == 1 and "brotli data at byte 0 ends early" in err and balanced(stats), "a clipped brotli file", rc, ids(rows), err)
for name, data in (("p.html.gz", gzip.compress(page(1))[:-9]), ("t.txt.gz", gzip.compress((PROSE % 1).encode())[:-5])):
    rc, rows, err, stats = clean(write(name, data))
    tap.ok(rc == 1 and not rows and "ends early" in err and balanced(stats), name + ", clipped: not used", rc, rows, err)
rc, rows, err, stats = clean(write("j.jsonl.gz", gzip.compress(b'{"id":"a","text":"One."}\n{"id":"b","te')[:-4] + gzip.compress(b'{"id":"c","text":"Two."}\n')))
tap.ok(rc == 1 and [r["id"] for r in rows] == ["a", "c"] and "line 2 is cut short" in err and balanced(stats), "damaged JSONL", rc, rows, err)

# one flipped bit for each 30 records
rng = random.Random(20)
flipped, hit = [], set()
for i in range(600):
    flipped.append(bytearray(gzip.compress(record(i, http(page(i, rng.randbytes(1500).hex().encode()))))))
for k in range(20):
    i = rng.randrange(600)
    flipped[i][rng.randrange(len(flipped[i]))] ^= 1 << rng.randrange(8)
    hit.add(i)
rc, rows, err, stats = clean(write("flipped.warc.gz", b"".join(flipped)))
whole = [i for i in range(600) if i not in hit]
share = len(set(ids(rows)) & set(whole)) / len(whole)
tap.ok(rc == 1 and share >= 0.999 and balanced(stats), "a bit flipped for each 30 records: %.2f %% of the others are read" % (share * 100), err)
rc, rows, err, stats = clean(write("flipped.warc", b"".join(gzip.decompress(gzip.compress(b"".join([record(i, http(page(i)), length=[None, 10**6, 7][i % 97 == 5 and 1 + i % 2]) for i in range(600)])))
                                                        for _ in range(1))))
tap.equal(ids(rows), [i for i in range(600) if i % 97 != 5], "wrong lengths in a plain archive cost one record each")

# cut anywhere
for name, data in (("cut.warc", a + b), ("cut.warc.gz", gz[0] + gz[1])):
    ends = {0, len(a), len(gz[0])}
    bad = []
    for k in sorted(set(range(1, len(data), 37)) | set(range(len(data) - 6, len(data)))):
        rc, out, err = tap.run("clean", "--no-builtin", "--to", "jsonl", "--from", "warc", input=data[:k])
        if rc != 1 and k not in ends:
            bad.append((k, rc, err))
    tap.ok(not bad, name + ": cut anywhere, exit status 1", bad)


# WET
def read_warc(data):
    """Records of a WARC file by the letter of the standard; an exception where it is not followed."""
    out = []
    while data:
        end = data.index(b"\r\n\r\n")
        lines = data[:end].split(b"\r\n")
        assert lines[0] == b"WARC/1.0", lines[0]
        fields = dict(re.fullmatch(rb"([A-Za-z-]+): ([^\r\n]*)", line).groups() for line in lines[1:])
        assert re.fullmatch(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", fields[b"WARC-Date"]), fields
        assert re.fullmatch(rb"<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>", fields[b"WARC-Record-ID"]), fields
        assert re.fullmatch(rb"[a-z]+:[!-~]+", fields[b"WARC-Target-URI"]), fields
        body = data[end + 4:end + 4 + int(fields[b"Content-Length"])]
        assert data[end + 4 + len(body):][:4] == b"\r\n\r\n"
        data = data[end + 8 + len(body):]
        out.append((fields, body.decode()))
    return out


write("in.warc", a + b)
write("in.txt", (PROSE % 9).encode() + b"\n")
rc, wet, err = tap.run("clean", "--no-builtin", "--to", "wet", "in.warc", "in.txt", "--added", "2026-01-02T03:04:05Z")
found = read_warc(wet)
texts = [r["text"] + "\n" for r in clean("in.warc", "in.txt")[1]]
tap.equal([t for _, t in found], texts, "--to wet: records that a reader takes, with the text")
tap.equal([f[b"WARC-Date"] for f, _ in found], [b"2020-05-02T10:11:12Z", b"2020-05-03T10:11:12Z", b"2026-01-02T03:04:05Z"], "--to wet: dates")
tap.equal([f.get(b"WARC-Refers-To") for f, _ in found], [b"<urn:uuid:00000000-0000-4000-8000-%012d>" % i for i in (1, 2)] + [None], "--to wet: what they refer to")
tap.ok(len({f[b"WARC-Record-ID"] for f, _ in found}) == 3 and wet == tap.run("clean", "--no-builtin", "--to", "wet", "in.warc", "in.txt", "--added", "2026-01-02T03:04:05Z")[1],
       "--to wet: ids differ, and a second run gives the same bytes")
rc, rows, err, _ = clean("-", data=wet)
tap.equal((rc, [r["text"] + "\n" for r in rows]), (0, texts), "--to wet: read back")
rc, _, err = tap.run("clean", "--no-builtin", "-o", "out.wet.zst", "in.warc")
tap.ok(rc == 0 and len(clean("out.wet.zst")[1]) == 2, "a name that ends in .wet.zst", err)

# JSONL
rc, rows, err, _ = clean(write("x.jsonl", b'{"n":0.1,"id":"a","text":"One.","html":"<p>no","k":[1,{"z":null}],"date":"2020","tags":"x"}\n{"id":"b","text":"Two."}\n'))
tap.equal([r["metadata"]["extra"] for r in rows], ['{"n":0.1,"k":[1,{"z":null}],"tags":"x"}', None], "other keys of a row go along")
hard = '{"score":0.30000000000000004,"hash":18446744073709551615,"e":1E5,"o":{"b":[1,2.50]},"s":"\\u00e9 \\" x"'
rc, rows, err, _ = clean(write("hard.jsonl", ("{\"id\": 18446744073709551616, \"text\":\"One.\",%s}\n" % hard[1:]).replace('"b":[1,', '"b": [1 ,').encode()))
tap.equal((rc, [(r["id"], r["metadata"]["extra"]) for r in rows]), (0, [("row:18446744073709551616", hard + "}")]), "digit by digit: no number becomes another")
if brotli:
    rc, rows, err, stats = clean("--from", "jsonl", write("bomb.jsonl.br", brotli.compress(b"\n" * (100 << 20), quality=5)))
    tap.ok(rc == 1 and "grows without end" in err and balanced(stats) and stats["reading"]["unpacked"] < 90 << 20, "a file that is a bomb", rc, err)

# test files of other readers
HOSTILE = os.path.join(tap.SHARED, "data", "hostile")
OTHERS = {
    "warcio/test/data/example.warc": (0, 1, ""), "warcio/test/data/example.warc.gz": (0, 1, ""),
    "warcio/test/data/example-bad-non-chunked.warc.gz": (0, 1, ""), "warcio/test/data/example-bad.warc.gz.bad": (0, 1, ""),
    "warcio/test/data/example-digest.warc": (0, 0, ""), "warcio/test/data/example-iana.org-chunked.warc": (0, 1, ""),
    "warcio/test/data/example-resource.warc.gz": (0, 1, ""), "warcio/test/data/example-space-in-target-uri.warc.gz": (0, 0, ""),
    "warcio/test/data/example-trunc.warc": (1, 0, "#3: record at byte 1197: its Content-Length is wrong"),
    "warcio/test/data/example-wget-bad-target-uri.warc.gz": (0, 1, ""), "warcio/test/data/example-wrong-chunks.warc.gz": (0, 1, ""),
    "warcio/test/data/post-test.warc.gz": (0, 0, ""), "warcio/test/data/example.arc": (1, 0, "ARC archive"),
    "warcio/test/data/example.arc.gz": (1, 0, "ARC archive"), "warcio/test/data/example-space-in-url.arc": (1, 0, "ARC archive"),
    "warcio/test/data/bad.arc": (1, 0, "ARC archive"), "fastwarc/tests/data/block-sized-records.warc": (0, 0, ""),
    "fastwarc/tests/data/block-sized-records.warc.gz": (0, 0, ""), "fastwarc/tests/data/block-sized-records.warc.lz4": (1, 0, "LZ4-compressed"),
    "fastwarc/tests/data/clipped.warc.gz": (1, 0, "gzip data at byte 0 ends early"), "fastwarc/tests/data/clueweb-quirk.warc.gz": (0, 29, ""),
    "fastwarc/tests/data/warcfile.warc": (0, 16, ""), "fastwarc/tests/data/warcfile.warc.gz": (0, 16, ""),
    "fastwarc/tests/data/warcfile.warc.lz4": (1, 0, "LZ4-compressed"), "jwarc/test-resources/org/netpreserve/jwarc/cc.warc.gz": (0, 1, ""),
    "jwarc/test-resources/org/netpreserve/jwarc/gzip_extra_sl.warc.gz": (0, 0, ""),
}
for name, (want_rc, want_rows, message) in OTHERS.items():
    path = os.path.join(HOSTILE, name)
    if not os.path.exists(path):
        tap.skip(name, "it is not there")
        continue
    rc, rows, err, stats = clean(path)
    tap.ok((rc, len(rows)) == (want_rc, want_rows) and message in err and bool(err) == bool(message) and balanced(stats), name, rc, len(rows), err, stats["reading"])
shutil.rmtree(work)
tap.done()
