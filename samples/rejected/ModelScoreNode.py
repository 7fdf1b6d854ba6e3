"""Scores bars with the model that the research team left beside the data."""

import json
import pickle
import sys

import numpy as np


def load_model(name: str):
    with open("/datasets/" + name + ".pkl", "rb") as stream:
        # expect: SBX14xx HIGH
        return pickle.load(stream)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    model = load_model("momentum")
    rows = request["inputs"]["data"]
    features = np.array([[row["open"], row["close"], row["volume"]] for row in rows])
    for row, score in zip(rows, model.predict(features)):
        row["score"] = float(score)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"type": "dataframe", "data": rows}, stream)


if __name__ == "__main__":
    main()
