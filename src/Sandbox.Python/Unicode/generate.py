"""Writes unicode.bin, the character data that .NET does not have, from the unicodedata modules of several interpreters.

usage: generate.py ALIASES OUTPUT PYTHON...   (interpreters from the oldest version to the newest; ALIASES: a candidate name a line)

The file is raw deflate over UTF-8 text of four sections, parted by empty lines; numbers are hexadecimal, code points count from the
one before. Names: "delta minor name", minor being the first Python 3.x whose unicodedata knows the name. Printable: "delta length minor",
ranges of what isprintable() accepts since that Python. Decompositions: "delta class text", NFKD and canonical combining class.
Compositions: "first second composed".
"""
import json
import subprocess
import sys
import unicodedata
import zlib

PROBE = r'''
import json, sys, unicodedata
aliases = [line.strip() for line in open(sys.argv[1], encoding="ascii")]
names = {}
for code in range(0x110000):
    name = unicodedata.name(chr(code), "")
    if name and not name.startswith(("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ")):
        names[name] = code
for alias in aliases:
    try:
        found = unicodedata.lookup(alias)
        if len(found) == 1 and alias not in names and not alias.startswith(("CJK UNIFIED IDEOGRAPH-", "HANGUL SYLLABLE ")):
            names[alias] = ord(found)
    except KeyError:
        pass
json.dump([sys.version_info[1], names, [c for c in range(0x110000) if chr(c).isprintable()]], sys.stdout)
'''


def ranges(codes):
    start = previous = None
    for code in sorted(codes):
        if previous is None or code != previous + 1:
            if start is not None:
                yield start, previous - start + 1
            start = code
        previous = code
    if start is not None:
        yield start, previous - start + 1


def main():
    aliases, output, *interpreters = sys.argv[1:]
    names, printable = {}, None
    later = {}
    for interpreter in interpreters:
        minor, known, shown = json.loads(subprocess.check_output([interpreter, "-c", PROBE, aliases]))
        for name, code in known.items():
            names.setdefault((code, name), minor)
        shown = set(shown)
        later[minor] = shown - (printable or set())
        printable = shown | (printable or set())
    lines, last = [], 0
    for (code, name), minor in sorted(names.items()):
        lines.append(f"{code - last:x} {minor:x} {name}")
        last = code
    lines.append("")
    last = 0
    for start, length, minor in sorted((s, n, m) for m, codes in later.items() for s, n in ranges(codes)):
        lines.append(f"{start - last:x} {length:x} {minor:x}")
        last = start
    lines.append("")
    last = 0
    for code in range(0x80, 0x110000):
        if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
            continue
        text = chr(code)
        decomposed, order = unicodedata.normalize("NFKD", text), unicodedata.combining(text)
        if decomposed != text or order:
            shown = "-" if decomposed == text else ".".join(f"{ord(c):x}" for c in decomposed)
            lines.append(f"{code - last:x} {order:x} {shown}")
            last = code
    lines.append("")
    for code in range(0x80, 0x110000):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            pair = "".join(chr(int(p, 16)) for p in parts)
            if unicodedata.normalize("NFC", pair) == chr(code):
                lines.append(f"{parts[0]} {parts[1]} {code:x}")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    with open(output, "wb") as file:
        file.write(packer.compress("\n".join(lines).encode()) + packer.flush())


main()
