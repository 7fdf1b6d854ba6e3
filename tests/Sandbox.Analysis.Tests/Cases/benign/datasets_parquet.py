# imitates: data library readers as a way to files, by parquet and feather below /datasets
import json
import sys

import pandas as pd

fundamentals = pd.read_parquet("/datasets/fundamentals.parquet", columns=["symbol", "pe", "roe"])
prices = pd.read_feather("/datasets/prices.feather")
latest = prices.sort_values("date").groupby("symbol", as_index=False).last()
merged = latest.merge(fundamentals, on="symbol", how="inner", validate="one_to_one")
merged["rank"] = merged["pe"].rank() + merged["roe"].rank(ascending=False)
picks = merged.nsmallest(10, "rank")

picks[["symbol", "rank"]].to_json(sys.argv[2], orient="records")
