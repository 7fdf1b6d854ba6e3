# imitates: overriding builtins to hide something, by the usual careless names
import math


def main(input, filter=None, type="close"):
    list = [row[type] for row in input if filter is None or filter(row)]
    sum = math.fsum(list)
    min, max = sorted(list)[0], sorted(list)[-1]
    range = max - min
    hash = {"mean": sum / len(list), "range": range}
    return hash


bars = [{"open": 1.0, "close": 2.0, "volume": 5}, {"open": 2.0, "close": 1.5, "volume": 0}, {"open": 1.5, "close": 1.75, "volume": 3}]
id = 42
result = {"id": id, "all": main(bars), "traded": main(bars, filter=lambda row: row["volume"] > 0, type="open")}
