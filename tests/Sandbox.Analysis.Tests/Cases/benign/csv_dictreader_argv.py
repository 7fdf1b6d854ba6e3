# imitates: file access, by the csv module on the contract's first argument
import csv
import json
import sys
from collections import defaultdict
from statistics import mean, pstdev


def load(path):
    with open(path, newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            yield row["timestamp"][11:13], float(row["close"]) - float(row["open"])


def main():
    by_hour = defaultdict(list)
    for hour, change in load(sys.argv[1]):
        by_hour[hour].append(change)
    table = {hour: {"mean": mean(changes), "deviation": pstdev(changes)} for hour, changes in sorted(by_hour.items())}
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(table, stream, sort_keys=True)


if __name__ == "__main__":
    main()
