# imitates: shutil's file operations and signals, by the harmless parts of shutil, textwrap and time
import shutil
import sys
import textwrap

width = shutil.get_terminal_size((80, 24)).columns


def table(rows):
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(rows[0]))]
    return ["  ".join(str(cell).ljust(size) for cell, size in zip(row, widths)) for row in rows]


lines = table([("symbol", "weight"), ("BTC", 0.6), ("ETH", 0.4)])
for line in lines:
    print(textwrap.shorten(line, max(width, 20)), file=sys.stderr)
signal = {"lines": [line.rstrip() for line in lines]}
