"""Applies stored factor weights to the latest bar."""

import json
import sys

import numpy as np


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        row = json.load(stream)["inputs"]["data"][-1]
    # expect: SBX14xx HIGH
    weights = np.load("/datasets/weights.npy", allow_pickle=True).item()
    score = sum(weight * row[name] for name, weight in weights.items())
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"score": score}, stream)


if __name__ == "__main__":
    main()
