# imitates: files at computed paths, by sys.argv unpacked and handed through functions
import json
import sys


def transform(request):
    rows = request["inputs"]["data"]
    total = sum(row["volume"] for row in rows)
    return {"vwap": sum(row["close"] * row["volume"] for row in rows) / total if total else None}


def process(source, target):
    with open(source) as reader, open(target, "w") as writer:
        json.dump(transform(json.load(reader)), writer)


if __name__ == "__main__":
    _, input_path, output_path = sys.argv
    process(input_path, output_path)
