"""Pages made to be slow or large: each is a function from a size in bytes to a page of about that size.
usage: hostile.py NAME SIZE FILE, NAME empty for an empty page"""
import sys

HEAD = b"<!doctype html><title>t</title>"
NESTING = ("div span b i font a p li ul table td tr form button select option svg math mi template object ruby rt nobr "
           "h1 dl dd fieldset section marquee applet center small code em title textarea script style iframe noscript "
           "frameset body html head caption colgroup optgroup pre listing x-y").split()


def times(unit, size, before="", after=""):
    """`unit` again and again up to `size` bytes; an `%d` in it counts."""
    if "%d" in unit:
        parts, have, i = [], 0, 0
        while have < size:
            parts.append(unit.replace("%d", str(i)))
            have += len(parts[-1])
            i += 1
        text = "".join(parts)
    else:
        text = unit * (size // len(unit) + 1)
    return HEAD + (before + text + after).encode()


def unit(u, before="", after=""):
    return lambda size: times(u, size, before, after)


def halves(first, second):
    return lambda size: times(first, size // 2) + times(second, size // 2)[len(HEAD):]


def raw(b, before=b""):
    return lambda size: HEAD + before + b * (size // len(b) + 1)


PAGES = [("nested " + name, unit("<%s>x" % name)) for name in NESTING] + [
    ("%s closed in turn" % name, halves("<%s>" % name, "</%s>" % name)) for name in "div b table svg template".split()] + [
    ("attributes of one tag", unit(" a%d=1", "<p", ">x")),
    ("one attribute again and again", unit(" a=1", "<p", ">x")),
    ("attributes of body", unit("<body a%d=1>x")),
    ("a tag of 900 attributes again and again", unit("<p" + "".join(" a%d=1" % i for i in range(900)).replace("%", "") + ">x")),
    ("long attribute in front of paragraphs", lambda size: times("<p>x", size // 2, '<b title="' + "y" * (size // 2) + '">')),
    ("one large attribute", unit("y", '<p title="', '">x')),
    ("one attribute of references", unit("&amp;", '<p title="', '">x')),
    ("fonts in paragraphs", unit("<p><font size=%d>x")),
    ("fonts around blocks", unit("<font size=%d><div>x")),
    ("fonts, then paragraphs", halves("<b id=%d>", "<p>x</p>")),
    ("links around blocks", unit("<a href=x><div>x")),
    ("links around inline", unit("<b><i><u><s><a href=x></p><p>")),
    ("adoption", halves("<b><i><div>", "</b></i>")),
    ("adoption, balanced", unit("<div></b></i></u></s>", "<p>" + "<b><i><u><s>" * 60)),
    ("adoption of paragraphs", halves("<a><b><i><u>", "<p></u></i></b></a>")),
    ("fostered formatting", unit("<b>x", "<table>")),
    ("fostered text", unit("x<td>y</td>", "<table>")),
    ("fostered tables", unit("<table>x")),
    ("tables in cells", unit("<table><tr><td>")),
    ("rows without end", unit("<tr><td>x", "<table>")),
    ("forms that do not nest", unit("<form><div></form>")),
    ("forms below blocks", unit("<form><div></form>", "<div>" * 500)),
    ("formatting in templates", unit("<template><b>")),
    ("cells of formatting", unit("<td><b>x", "<table>")),
    ("lists in headings", unit("<h1><div>")),
    ("items below blocks", halves("<div>", "<li>")),
    ("items below 500 blocks", unit("<li>x", "<div>" * 500)),
    ("end tags that end nothing", halves("<div>", "</span>")),
    ("end tags of 500 blocks", unit("</x>", "<span>" * 500)),
    ("labels in drawings", unit("<svg><desc>")),
    ("drawings without end", unit("<svg><g>")),
    ("drawings", unit("<svg><path d=x></path></svg>")),
    ("drawings with titles", unit("<svg><title>x</title></svg>y ")),
    ("formulas", unit("<math><mi>x</mi></math>")),
    ("annotations", unit("<math><annotation-xml encoding=text/html><p>")),
    ("isindex", unit("<isindex>")),
    ("frames", unit("<frameset><frame>")),
    ("selects", unit("<select><option>x")),
    ("short paragraphs", unit("<p>a")),
    ("broken lines", unit("a<br><br>")),
    ("one text", unit("word ")),
    ("one word", unit("x")),
    ("one preformatted text", unit("word\n", "<pre>")),
    ("text without a tag that ends", unit("y", "<p>x<p ")),
    ("lesser-than signs", unit("<", "<p>")),
    ("lesser-than signs apart", unit("< ", "<p>")),
    ("references", unit("&amp;&#x41;&eacute;&notit;&", "<p>")),
    ("references without end", unit("&#9", "<p>")),
    ("one reference of digits", unit("9", "<p>&#", ";x")),
    ("ampersands", unit("&", "<p>")),
    ("runs of one character", unit("x<!---->", "<p>")),
    ("comments that open", unit("<!--", "<p>a")),
    ("comments that do not open", unit("<!-", "<p>a")),
    ("comments that do not close", unit("<!-- --!- -", "<p>a")),
    ("declarations", unit("x<?>")),
    ("scripts that escape", unit("<script><!--")),
    ("scripts that escape twice", unit("<script>", "<script><!--")),
    ("scripts that end", unit("<script><!--<script></script></script>")),
    ("one script", unit("x ", "<script>")),
    ("one JSON-LD", unit("[", "<script type=application/ld+json>", "</script><p>x")),
    ("JSON-LD", unit('<script type=application/ld+json>{"@type":"Article","headline":"x"}</script>')),
    ("meta elements", unit("<meta name=author content='x y'>")),
    ("titles", unit("<title>x")),
    ("links", unit("<link rel=canonical href=http://x/>")),
    ("attributes without end", unit('<a x="')),
    ("tags without end", unit("<div ")),
    ("CDATA", unit("<![CDATA[")),
    ("CDATA in drawings", unit("<svg><![CDATA[x")),
    ("plaintext", unit("x<b>", "<plaintext>")),
    ("white space", unit(" \n", "<p>x")),
    ("carriage returns", raw(b"\r", b"<p>x")),
    ("NULs", raw(b"\0", b"<p>x")),
    ("NULs in tags", raw(b"<b\0>x", b"<p>")),
    ("0xFF", raw(b"\xff", b"<p>x")),
    ("cut UTF-8", raw(b"\xe2\x82 ", b"<p>x")),
    ("surrogates", raw(b"\xed\xa0\x80", b"<p>x")),
    ("words of two bytes", raw("é".encode(), b"<p>")),
    ("UTF-16", lambda size: b"\xff\xfe" + ("<p>x" * (size // 8)).encode("utf-16-le")),
    ("one long name", unit("x", "<", ">y")),
    ("long names", lambda size: HEAD + b"".join(b"<" + b"x" * 200 + b"%d>y" % i for i in range(size // 208))),
    ("headings", unit("<h2>one two</h2>")),
    ("classes", unit("<div class='c%d'>one two</div>")),
    ("lists", unit("<ul><li>x<ol><li>y</ol></ul>")),
    ("cells", unit("<td>x<th>y", "<table><tr>")),
    ("pictures", unit("<img src=x alt=y>z ")),
    ("letters in two parts", unit("e\u0301 ", "<p>")),
    ("letters in two parts in paragraphs", unit("<p>a\u0301\u0323")),
    ("words misread", unit("Ã©tÃ© ", "<p>")),
    ("paragraphs misread", unit("<p>Ã©tÃ© Â«")),
    ("joiners in words", unit("a\u200c", "<p>")),
    ("labelled days", unit("<p>Published: 2 January 2020")),
    ("chrome", unit("<p>Share on Facebook")),
    ("rows without a table", unit("<tr>x")),
    ("scripts of data", unit('<script id=__NEXT_DATA__ type=application/json>{"props":{"body":"<p>one two"}}</script>')),
    ("JSON-LD with posts", unit('{"@type":"Comment","text":"one two three four five six seven","author":{"name":"bob%d"}},',
                                '<script type=application/ld+json>{"@type":"DiscussionForumPosting","comment":[', "{}]}</script><p>x")),
    ("nested JSON", lambda size: times('{"a":', size // 2, '<script type=application/ld+json>{"@type":"Article","a":', "1") +
     b"}" * (size // 10) + b"</script><p>x"),
]

# What could make more of a page than there is in it, when it is written as Markdown.
MARKDOWN = [
    ("links below a long base", lambda size: times("<a href=b>x</a> ", size // 2, '<base href="http://x/' + "a/" * (size // 4) + '">')),
    ("links below a base of 2,000 bytes", unit("<a href=b>x</a> ", '<base href="http://x/' + "a/" * 990 + '">')),
    ("one long link around blocks", lambda size: times("<div>one two</div>", size // 2, '<a href="' + "a/" * (size // 4) + '">')),
    ("short rows below a wide one", lambda size: times("<th>x", size // 2, "<table><tr>") + times("<tr><td>y", size // 2)[len(HEAD):]),
    ("cells of links", unit("<td><a href=x>y</a>", "<table><tr>")),
    ("wide and high cells", unit("<tr><th colspan=1000 rowspan=65534>x<td>y", "<table>")),
    ("code in lists", unit("a\n", "<ol><li>" * 16 + "<pre>")),
    ("emphasis", unit("<b>a</b> <i>b</i> <b><i>c</i></b>d ", "<p>")),
    ("code of backquotes", lambda size: times("<code>a</code> ", size // 2, "<p><code>" + "`" * (size // 2) + "</code> ")),
]

if __name__ == "__main__":
    with open(sys.argv[3], "wb") as f:
        f.write(dict(PAGES + MARKDOWN)[sys.argv[1]](int(sys.argv[2])) if sys.argv[1] else HEAD)
