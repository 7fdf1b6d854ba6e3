"""Adds a column computed by a user's formula, such as "close - open"."""

import json
import sys

import numpy as np
import pandas as pd


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    frame = pd.DataFrame(request["inputs"]["data"])
    names = {column: frame[column] for column in frame.columns}
    # expect: SBX10xx HIGH
    frame["formula"] = eval(request["params"]["formula"], {"np": np}, names)
    output = {"type": "dataframe", "data": frame.to_dict("records"), "metadata": request["inputs"].get("metadata", {})}
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream)


if __name__ == "__main__":
    main()
