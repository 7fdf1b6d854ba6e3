# imitates: an input of unknown origin, by the contract's file or else standard input
import contextlib
import json
import sys


@contextlib.contextmanager
def source():
    if len(sys.argv) > 1 and sys.argv[1] != "-":
        with open(sys.argv[1], encoding="utf-8") as stream:
            yield stream
    else:
        yield sys.stdin


def sink():
    return open(sys.argv[2], "w", encoding="utf-8") if len(sys.argv) > 2 else sys.stdout


with source() as stream:
    closes = [row["close"] for row in json.load(stream)["inputs"]["data"]]
gains = [max(b - a, 0.0) for a, b in zip(closes, closes[1:])]
with sink() as stream:
    json.dump({"gain": sum(gains), "bars": len(closes)}, stream)
