#!/usr/bin/env python3
"""Encodings: the same page in many of them, short texts of known encoding, the 28 single-byte tables against
Python's codecs, cases of mojibake; `tamis decode` on rows and lines."""
import json
import os
import sys
import tempfile
import unicodedata

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import tap  # noqa: E402

FRENCH = ["Le bac ne traverse plus depuis lundi, et personne au village ne sait quand il repartira, dit l'éclusier.",
          "La pièce qui manque vient du nord ; elle a été commandée à la fin de l'été, et n'est pas encore arrivée."]
RUSSIAN = ["Паром не ходит с понедельника, и никто в деревне не знает, когда он снова пойдёт, говорит смотритель шлюза.",
           "Деталь, которой не хватает, везут с севера; её заказали в конце лета, и она до сих пор не приехала в город."]
POLISH = ["Prom nie pływa od poniedziałku i nikt we wsi nie wie, kiedy znów ruszy, mówi śluzowy, który tam mieszka.",
          "Część, której brakuje, jedzie z północy; zamówiono ją pod koniec lata i jeszcze nie dotarła do śluzy."]
JAPANESE = ["月曜日から渡し船は動いておらず、いつ再開するのか村の誰にも分からないと、水門の番人は話している。",
            "足りない部品は北から運ばれてくる。夏の終わりに注文したが、まだ届いていないという。"]
KOREAN = ["월요일부터 나룻배가 다니지 않고 있으며, 언제 다시 다닐지 마을의 누구도 모른다고 수문 관리인은 말했다.",
          "모자라는 부품은 북쪽에서 온다. 여름이 끝날 무렵에 주문했지만 아직 도착하지 않았다고 한다."]
CHINESE = ["渡船从星期一起就停开了，村里没有人知道什么时候能恢复，看守水闸的人这样说。大家只好绕远路去镇上。",
           "缺少的零件要从北方运来，夏末就订了货，到现在还没有送到水闸。孩子们每天多走一个小时的路去上学。"]
TAIWANESE = ["渡船從星期一起就停開了，村裡沒有人知道什麼時候能恢復，看守水閘的人這樣說。大家只好繞遠路去鎮上。",
             "缺少的零件要從北方運來，夏末就訂了貨，到現在還沒有送到水閘。孩子們每天多走一個小時的路去上學。"]
PAGES = [("windows-1252", "cp1252", FRENCH), ("windows-1251", "cp1251", RUSSIAN), ("koi8-r", "koi8_r", RUSSIAN),
         ("iso-8859-2", "iso8859_2", POLISH), ("shift_jis", "shift_jis", JAPANESE), ("euc-kr", "euc_kr", KOREAN),
         ("gb18030", "gb18030", CHINESE), ("big5", "big5", TAIWANESE), ("utf-16le", "utf_16_le", FRENCH)]


def page(paragraphs, label=None):
    meta = '<meta charset="%s">' % label if label else ""
    return "<!doctype html><html><head>%s<title>x</title></head><body>%s</body></html>\n" % (
        meta, "".join("<p>%s</p>\n" % p for p in paragraphs * 2))


def pages():
    for label, codec, text in PAGES:
        want = tap.run("clean", "--from", "html", input=page(text).encode())[1]
        tap.ok(text[0].encode() in want, label + ": the page in UTF-8 has its text")
        got = tap.run("clean", "--from", "html", input=page(text, label).encode(codec))[1]
        tap.equal(got, want, label + ": with its label, the same")
        got = tap.run("clean", "--from", "html", input=page(text).encode(codec))[1]
        tap.equal(got, want, label + ": without a label, the same")
        cut = page(text, label).encode(codec)[:-60]
        rc, got, _ = tap.run("clean", "--from", "html", input=cut)
        tap.ok(rc in (0, 1) and got.decode("utf-8"), label + ": cut anywhere, it is read all the same")


ORDER = {"ibm866": "cp866", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "macintosh": "mac_roman", "windows-874": "cp874",
         "x-mac-cyrillic": "mac_cyrillic", "iso-8859-8-i": "iso8859_8",
         **{"iso-8859-%d" % n: "iso8859_%d" % n for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
         **{"windows-%d" % n: "cp%d" % n for n in range(1250, 1259)}}
# Where the standard differs from Python: C1 in windows-* is mapped, and these.
OTHER = {("koi8-u", 0xAE): 0x45E, ("koi8-u", 0xBE): 0x40E, ("windows-1255", 0xCA): 0x5BA}


def single_bytes():
    """Every byte by itself between letters, under its label."""
    for label, codec in sorted(ORDER.items()):
        want = b""
        for b in range(0x80, 0x100):
            try:
                c = bytes([b]).decode(codec)
            except UnicodeDecodeError:
                c = chr(b) if b < 0xA0 and label.startswith("windows") else "\ufffd"
            want += chr(OTHER.get((label, b), ord(c))).encode()
        raw = bytes(range(0x80, 0x100)) + b" caf\n"
        _, got, _ = tap.run("decode", "-q", "--no-repair", "--from", "text", "--charset", label, input=raw)
        clean = "\ufffd".encode() not in want
        if clean:
            tap.equal(got, want + b" caf\n", label + ": 128 bytes as the standard has them")
        else:
            row = page([]).replace("<body>", "<meta charset=%s><body>" % label).encode("ascii")
            _, got, _ = tap.run("decode", "-q", "--no-repair", "--from", "html", input=row + raw)
            tap.equal(got, row + want + b" caf\n", label + ": 128 bytes as the standard has them")


def known_texts():
    index = os.path.join(tap.SHARED, "data", "charset", "udhr_index.json")
    if not os.path.exists(index):
        tap.skip("short texts in known encodings", "not here")
        return
    with open(index, encoding="utf-8") as f:
        texts = json.load(f)

    def plain(s):
        return unicodedata.normalize("NFKC", s.replace("\ufeff", "").replace("\r\n", "\n"))
    right = 0
    with tempfile.TemporaryDirectory() as folder:
        for t in texts:
            out = os.path.join(folder, "out")
            name = os.path.join(os.path.dirname(index), t["file"])
            tap.run("decode", "-q", "-f", "--from", "text", "--no-repair", "-o", out, name)
            right += plain(tap.read(out).decode()) == plain(t["text"])
    tap.ok(right >= 0.955 * len(texts), "short texts in known encodings: %d of %d" % (right, len(texts)))


def mojibake():
    cases = os.path.join(tap.SHARED, "data", "text", "mojibake.jsonl")
    if not os.path.exists(cases):
        tap.skip("cases of mojibake", "not here")
        return
    with open(cases, encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    data = "".join(json.dumps({"text": r["original"].replace("&", "\ue100")}) + "\n" for r in rows).encode()
    out = tap.run("decode", "--from", "jsonl", input=data)[1].decode().splitlines()
    tap.equal(len(out), len(rows), "a row for each row")
    right = {"pass": 0, "fail": 0}
    for r, line in zip(rows, out):
        got = json.loads(line)["text"].replace("\ue100", "&")
        want = "".join(c for c in r["fixed_encoding"] if c not in "\x1a\x81")  # controls go
        right[r["expect"]] += unicodedata.normalize("NFC", got) == unicodedata.normalize("NFC", want)
    tap.equal(right["pass"], sum(r["expect"] == "pass" for r in rows), "mojibake that can be repaired")
    tap.ok(right["fail"] >= 5, "mojibake that is known to be hard: %d" % right["fail"])


def rows_and_lines():
    row = b'{"n": 1.50, "text" : "d\\u00c3\\u00a9j\\u00c3\\u00a0", "x": {"text": "\xc3\x83\xc2\xa9"}, "y": [1e5]}\n'
    _, out, _ = tap.run("decode", input=row)
    tap.equal(out, row.replace(b"d\\u00c3\\u00a9j\\u00c3\\u00a0", "déjà".encode()), "of a row only the text is written anew")
    _, out, _ = tap.run("decode", "--text-key", "body", input=b'{"text":"\xc3\x83\xc2\xa9","body":"\xc3\x83\xc2\xa9t\xc3\x83\xc2\xa9"}\n')
    tap.equal(out, '{"text":"Ã©","body":"été"}\n'.encode(), "--text-key")
    mixed = "été\n".encode() + "déjà\n".encode("cp1252")
    tap.equal(tap.run("decode", "--lines", input=mixed)[1], "été\ndéjà\n".encode(), "--lines")
    told = json.loads(tap.run("decode", "--json", input="lâ€™été".encode())[1])
    tap.ok(told["charset"] == "utf-8" and told["repaired"] == {"mojibake": 1}, "--json", told)
    rc, out, err = tap.run("decode", "--charset", "utf-8", input=b"\xc3\xa9\xc3\xa8\xc3\xa0\xc3\xb4\xff a")
    tap.ok(rc == 1 and err and out == "éèàô\ufffd a".encode(), "damage shows in the exit status", rc, out, err)
    rc, _, err = tap.run("decode", "--charset", "klingon", input=b"a")
    tap.ok(rc == 2 and b"klingon" in err, "a label that is none is refused")
    same = b"  a \r\n\r\n\r\n b\t\n"
    tap.equal(tap.run("decode", input=same)[1], same, "lines and blanks stay")
    refs = b"<!doctype html><p>&eacute; &lt;b&gt;</p>\n"
    tap.equal(tap.run("decode", input=refs)[1], refs, "references of a page stay")


def unwrapping():
    words = ("the ferry has not sailed since Monday and nobody in the village can say when it will sail again because the "
             "part that is missing comes from the north where it was ordered at the end of the sum-mer and the summer is long "
             "over by now so that the children walk an hour more each day ").split()
    lines, line = [], ""
    for w in words * 2:
        if len(line) + len(w) + 1 > 60:
            lines.append(line)
            line = w
        else:
            line = (line + " " + w).strip()
    text = "\n".join(lines + [line]) + "\n\n" + "- one\n- two\n\n    indented\n"
    joined = " ".join(lines + [line]) + "\n\n- one\n- two\n\n    indented\n"
    tap.equal(tap.run("decode", "--unwrap", input=text.encode())[1].decode(), joined, "--unwrap joins a paragraph")
    tap.equal(tap.run("decode", input=text.encode())[1].decode(), text, "and only when asked")
    verse = "\n".join(["The river is low", "and slow to go,", "the boats are in a row,", "and nobody to tow."] * 4) + "\n"
    tap.equal(tap.run("decode", "--unwrap", input=verse.encode())[1].decode(), verse, "verse is not wrapped")
    ragged = "\n".join(l[:20 + 7 * (i % 5)] for i, l in enumerate(lines)) + "\n"
    tap.equal(tap.run("decode", "--unwrap", input=ragged.encode())[1].decode(), ragged, "nor are lines of any length")


def hyphens():
    """A word parted at a line end is joined when the text has it whole somewhere; else the hyphen may be the word's own."""
    lines = ["the ferry has not sailed since the beginning of the sum-", "mer and nobody in the village can say when it will sail a-",
             "gain because the part that is missing comes from the well-", "known north where it was ordered at the end of the summer,",
             "and the summer is over by now so that the children have to", "walk an hour more each day, in the rain and the wind, over",
             "the old bridge upstream where nothing sails at all, as the", "keeper of the lock said on Monday to the whole of the town"]
    want = " ".join(lines).replace("sum- mer", "summer").replace("a- gain", "a-gain").replace("well- known", "well-known")
    got = tap.run("decode", "--unwrap", input=("\n".join(lines) + "\n").encode())[1].decode()
    tap.equal(got, want + "\n", "--unwrap joins a parted word that stands whole elsewhere, and no other")
    crlf = tap.run("decode", "--unwrap", input=("\r\n".join(lines) + "\r\n").encode())[1].decode()
    tap.equal(crlf, want + "\r\n", "and with CR LF")
    mail = "\n".join(lines * 3) + "\n\n-- \nJeanne Martin\nThe Lock House\n"
    tap.ok(tap.run("decode", "--unwrap", input=mail.encode())[1].endswith(b"town\n\n-- \nJeanne Martin\nThe Lock House\n"),
           "a signature keeps its lines")
    log = "".join("2017-06-05 08:00:%02d the gate of lock %d was opened to %03d boats\n" % (i, i % 9, 7 * i) for i in range(40))
    tap.equal(tap.run("decode", "--unwrap", input=log.encode())[1].decode(), log, "so do records that are all of one width")
    csv = "".join("%03d,%s\n" % (i, ",".join("abcdefgh"[i % 3:])) * 1 for i in range(40)).replace(",", ",lock,")
    tap.equal(tap.run("decode", "--unwrap", input=csv.encode())[1].decode(), csv, "and lines without blanks")
    quoted = "".join("> " + l + "\n" for l in lines)
    tap.equal(tap.run("decode", "--unwrap", input=quoted.encode())[1].decode(), quoted, "quoted mail stays")


def narrow():
    """NULs between names do not make UTF-16 of them."""
    names = b"abc\0def\0ghi\0"
    tap.equal(tap.run("decode", "-q", input=names)[1], b"abcdefghi", "names with NULs between are no UTF-16")
    wide = "Hi, é.\n".encode("utf-16-le")
    tap.equal(tap.run("decode", input=wide)[1], "Hi, é.\n".encode(), "and UTF-16 is, however short")
    for bom, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        tap.equal(tap.run("decode", "--lines", input=bom + "ਅ\nb\n".encode(codec))[1], "ਅ\nb\n".encode(), codec + ": --lines reads it whole")
    rc, out, _ = tap.run("decode", "--charset", "utf-16le", input=b"a\0b")
    tap.ok(rc in (0, 1) and b"\0" not in out, "half a unit at the end")


def cesu8():
    """Surrogate halves in UTF-8, as databases and Java write them."""
    text = "à bientôt, là où l’été s’achève déjà : çà et là, voilà, drôle de fête 😀 et 🎉\n"
    raw = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be")
    raw = b"".join(s.encode("utf-8", "surrogatepass") for c in raw for s in
                   (c if ord(c) < 0x10000 else chr(0xD7C0 + (ord(c) >> 10)) + chr(0xDC00 + (ord(c) & 0x3FF))))
    for args in ([], ["--charset", "utf-8"]):
        rc, out, _ = tap.run("decode", *args, input=raw)
        tap.equal((rc, out), (0, text.encode()), "CESU-8" + " under its label" * bool(args))
    rc, out, _ = tap.run("decode", "-q", input=raw[:-4])
    tap.ok(rc == 1 and "\ufffd" in out.decode(), "half of a pair is damage", rc, out)


def bad_rows():
    """Rows that have no text, or are none, go through; the status tells."""
    rows = b'{"text":"d\xc3\x83\xc2\xa9"}\n{"a":1}\n{bad\xff\n{"text":5}\n'
    rc, out, err = tap.run("decode", input=rows)
    tap.equal(out, '{"text":"dé"}\n{"a":1}\n{bad\ufffd\n{"text":5}\n'.encode(), "rows without a text stay where they are")
    tap.ok(rc == 1 and err.count(b"\n") == 3, "and are named", rc, err)


pages()
single_bytes()
known_texts()
mojibake()
rows_and_lines()
unwrapping()
hyphens()
narrow()
cesu8()
bad_rows()
tap.done()
