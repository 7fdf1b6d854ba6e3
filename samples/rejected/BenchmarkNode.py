"""Joins the bars with a benchmark index."""

import json
import sys

import pandas as pd

SOURCE = "https://data.example.com/{name}.csv?rows={rows}"


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    bars = pd.DataFrame(request["inputs"]["data"])
    address = SOURCE.format(name=request["params"]["benchmark"], rows=len(bars))
    # expect: SBX12xx HIGH
    benchmark = pd.read_csv(address)
    joined = bars.merge(benchmark, on="timestamp", how="left", suffixes=("", "_benchmark"))
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"type": "dataframe", "data": joined.to_dict("records")}, stream)


if __name__ == "__main__":
    main()
