#!/usr/bin/env python3
"""Reads a corpus file as zstd's seekable format says, independently of tamis.

usage: corpus_check.py FILE.zst

The format is contrib/seekable_format/zstd_seekable_compression_format.md of zstd, version 0.1.0.
Only the standard library is needed, and for the content python3-zstandard or the zstd program.
Exit status 0 and one line of counts when everything holds, 1 and the reason when it does not.
"""
import json
import struct
import subprocess
import sys

ZSTD, MANIFEST, TABLE, FOOTER = 0xFD2FB528, 0x184D2A5D, 0x184D2A5E, 0x8F92EAB1
P1, P2, P3 = 0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9
P4, P5, M = 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5, 0xFFFFFFFFFFFFFFFF


def rotl(x, n):
    return ((x << n) | (x >> (64 - n))) & M


def xxh64(data):
    """XXH64 with seed 0, from its specification."""
    n, i = len(data), 0

    def one(acc, lane):
        return rotl((acc + lane * P2) & M, 31) * P1 & M

    if n >= 32:
        v = [(P1 + P2) & M, P2, 0, (-P1) & M]
        while i + 32 <= n:
            for k, lane in enumerate(struct.unpack_from("<4Q", data, i)):
                v[k] = one(v[k], lane)
            i += 32
        h = (rotl(v[0], 1) + rotl(v[1], 7) + rotl(v[2], 12) + rotl(v[3], 18)) & M
        for x in v:
            h = ((h ^ one(0, x)) * P1 + P4) & M
    else:
        h = P5
    h = (h + n) & M
    while i + 8 <= n:
        h = (rotl(h ^ one(0, struct.unpack_from("<Q", data, i)[0]), 27) * P1 + P4) & M
        i += 8
    if i + 4 <= n:
        h = (rotl(h ^ (struct.unpack_from("<I", data, i)[0] * P1 & M), 23) * P2 + P3) & M
        i += 4
    for b in data[i:]:
        h = rotl(h ^ (b * P5 & M), 11) * P1 & M
    h = (h ^ (h >> 33)) * P2 & M
    h = (h ^ (h >> 29)) * P3 & M
    return h ^ (h >> 32)


def expect(ok, what):
    if not ok:
        print(what)
        sys.exit(1)


def unpack(frame):
    try:
        import zstandard
        return zstandard.ZstdDecompressor().decompress(frame)
    except ImportError:
        return subprocess.run(["zstd", "-dcq"], input=frame, stdout=subprocess.PIPE,
                              check=True).stdout


def header(frame):
    """Content size, checksum flag, dictionary flag and window size of a zstd frame (RFC 8878)."""
    descriptor, at = frame[4], 5
    single, dictionary = descriptor >> 5 & 1, descriptor & 3
    window = None
    if not single:
        exponent, mantissa = frame[at] >> 3, frame[at] & 7
        window = (1 << (10 + exponent)) // 8 * (8 + mantissa)
        at += 1
    at += (0, 1, 2, 4)[dictionary]
    size = {0: 1 if single else 0, 1: 2, 2: 4, 3: 8}[descriptor >> 6]
    content = int.from_bytes(frame[at:at + size], "little") + (256 if size == 2 else 0)
    return content if size else None, descriptor >> 2 & 1, dictionary, window or content


def croissant(m):
    """What Croissant 1.0 calls an error in a data set: missing properties, references to what is not there."""
    terms = set(m["@context"]) | {"@context", "@type", "@id", "name", "description", "license", "url", "inLanguage",
                                  "datePublished", "distribution", "contentUrl", "encodingFormat"}
    for key in ("name", "description"):
        expect(isinstance(m.get(key), str) and m[key], "Croissant: no " + key)
    expect(set(m) <= terms, "Croissant: terms without a meaning: %s" % (set(m) - terms))
    files = {}
    for f in m["distribution"]:
        expect(f["@type"] in ("cr:FileObject", "cr:FileSet"), "Croissant: type of a file")
        for key in ("@id", "name", "contentUrl", "encodingFormat"):
            expect(f.get(key), "Croissant: a file without " + key)
        expect("sha256" in f or m.get("isLiveDataset") is True, "Croissant: a file without sha256")
        files[f["@id"]] = f
    for records in m.get("recordSet", []):
        expect(records["@type"] == "cr:RecordSet" and records.get("@id") and records.get("field"), "Croissant: records")
        ids = set()
        waiting = list(records["field"])
        while waiting:
            field = waiting.pop()
            expect(field["@type"] == "cr:Field" and field.get("name"), "Croissant: type of a field")
            expect(field["@id"] not in ids, "Croissant: an id twice")
            expect(set(field) <= terms, "Croissant: terms of a field")
            ids.add(field["@id"])
            waiting += field.get("subField", [])
            if "subField" not in field:
                expect(field.get("dataType"), "Croissant: a field without dataType")
                expect(field["source"]["fileObject"]["@id"] in files, "Croissant: a field of no file")
        expect(records["key"]["@id"] in ids, "Croissant: a key that is no field")


def main():
    with open(sys.argv[1], "rb") as f:
        data = f.read()
    expect(len(data) >= 17, "too short for a seek table")
    count, descriptor, magic = struct.unpack("<IBI", data[-9:])
    expect(magic == FOOTER, "the last four bytes are not the magic number")
    expect(descriptor == 0x80, "the descriptor does not say checksums alone")
    start = len(data) - 9 - 12 * count - 8
    expect(start >= 0, "the table is larger than the file")
    magic, size = struct.unpack_from("<II", data, start)
    expect(magic == TABLE and size == 12 * count + 9, "the table has no skippable frame around it")
    at, lines, plain, frames, manifest = 0, 0, [], 0, None
    for i in range(count):
        packed, bytes_, checksum = struct.unpack_from("<III", data, start + 8 + 12 * i)
        frame = data[at:at + packed]
        at += packed
        expect(len(frame) == packed and at <= start, "entry %d leaves the file" % i)
        magic = struct.unpack_from("<I", frame)[0]
        if magic == MANIFEST:
            expect(i == count - 1, "the manifest is not last")
            expect(bytes_ == 0, "the manifest has uncompressed bytes")
            expect(checksum == xxh64(b"") & 0xFFFFFFFF, "checksum of nothing is wrong")
            expect(struct.unpack_from("<I", frame, 4)[0] == packed - 8, "manifest size is wrong")
            manifest = json.loads(frame[8:].decode("utf-8"))
            continue
        expect(magic == ZSTD, "entry %d is no zstd frame" % i)
        content, checked, dictionary, window = header(frame)
        expect(content == bytes_ and checked and not dictionary, "frame %d: header" % i)
        expect(window <= 8 << 20 or content == window, "frame %d: window" % i)
        text = unpack(frame)
        expect(len(text) == bytes_, "frame %d: size" % i)
        expect(xxh64(text) & 0xFFFFFFFF == checksum, "frame %d: checksum" % i)
        expect(text.endswith(b"\n"), "frame %d does not end with a line" % i)
        lines += text.count(b"\n")
        plain.append(text)
        frames += 1
    expect(at == start, "the sizes do not add up to the file")
    expect(manifest is not None, "no manifest")
    block = manifest["tamis"]
    whole = b"".join(plain)
    expect(manifest["@type"] == "sc:Dataset", "no Croissant data set")
    expect(manifest["conformsTo"] == "http://mlcommons.org/croissant/1.0", "no Croissant 1.0")
    croissant(manifest)
    expect(block["counts"]["lines"] == lines, "lines are counted wrong")
    expect(block["counts"]["bytes"] == len(whole), "bytes are counted wrong")
    expect(block["counts"]["frames"] == frames, "frames are counted wrong")
    expect(sum(block["frame_lines"]) == lines, "lines of frames are counted wrong")
    expect(block["xxh64"] == "%016x" % xxh64(whole), "xxh64 of the content is wrong")
    print("%d frames, %d lines, %d bytes" % (frames, lines, len(whole)))


main()
