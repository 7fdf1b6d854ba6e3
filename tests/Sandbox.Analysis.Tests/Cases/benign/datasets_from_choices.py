# imitates: a file chosen by a parameter, by a closed table of datasets
import json
import sys

import pandas as pd

DATASETS = {
    ("BTC", "1m"): "/datasets/BTC_1m.csv",
    ("BTC", "1h"): "/datasets/BTC_1h.csv",
    ("ETH", "1m"): "/datasets/ETH_1m.csv",
}

with open(sys.argv[1], encoding="utf-8") as stream:
    params = json.load(stream)["params"]

key = (params.get("symbol", "BTC"), params.get("timeframe", "1m"))
if key not in DATASETS:
    sys.exit("no such dataset: %s %s" % key)
frame = pd.read_csv(DATASETS[key], usecols=["timestamp", "close"], nrows=500)
returns = frame["close"].pct_change().dropna()
summary = {"mean": float(returns.mean()), "skew": float(returns.skew()), "kurtosis": float(returns.kurt())}

with open(sys.argv[2], "w", encoding="utf-8") as stream:
    json.dump(summary, stream)
