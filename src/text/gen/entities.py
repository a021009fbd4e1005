#!/usr/bin/env python3
"""Writes src/text/entities.inc: the named character references of the HTML standard, as Python's
library has them, sorted by name without `;`. Run by `make tables`."""
from html.entities import html5

print("/* Made by gen/entities.py. ROW(name, may stand without `;`, first and second code point). */")
for name in sorted({name.rstrip(";") for name in html5}):
    value = [ord(c) for c in html5[name + ";"]] + [0]
    if name in html5:
        assert html5[name] == html5[name + ";"] and len(name) <= 6
    print('ROW("%s", %d, 0x%X, 0x%X)' % (name, name in html5, value[0], value[1]))
# What entity.c relies on when it asks for memory.
assert all(len(v.encode()) - len(k) - 1 <= 1 for k, v in html5.items())
