"""Drops rows with gaps and tidies up the scratch folder."""

import json
import os
import sys

STEPS = ["".join(part) for part in (("sys", "tem"), ("un", "link"))]


def tidy(folder: str) -> None:
    action = getattr(os, STEPS[0])
    # expect: SBX11xx HIGH
    action("rm -rf " + folder)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        rows = json.load(stream)["inputs"]["data"]
    complete = [row for row in rows if None not in row.values()]
    tidy("/tmp/scratch")
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"type": "dataframe", "data": complete}, stream)


if __name__ == "__main__":
    main()
