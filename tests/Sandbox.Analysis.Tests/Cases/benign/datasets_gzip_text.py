# imitates: decompressing a hidden payload, by a gzip-compressed dataset read as text
import csv
import gzip
import json
import sys


def ticks(path="/datasets/BTC_ticks.csv.gz"):
    with gzip.open(path, "rt", encoding="ascii", newline="") as stream:
        for row in csv.reader(stream):
            yield int(row[0]), float(row[1]), float(row[2])


def bars(stream, span):
    current = None
    for time, price, size in stream:
        start = time - time % span
        if current is None or current["time"] != start:
            if current is not None:
                yield current
            current = {"time": start, "open": price, "high": price, "low": price, "close": price, "volume": 0.0}
        current["high"] = max(current["high"], price)
        current["low"] = min(current["low"], price)
        current["close"] = price
        current["volume"] += size
    if current is not None:
        yield current


with open(sys.argv[2], "w", encoding="utf-8") as target:
    json.dump(list(bars(ticks(), 60)), target)
