# imitates: pandas' readers and writers on unknown paths, by the contract's arguments handed to them
import sys

import pandas as pd

SOURCE, TARGET = sys.argv[1], sys.argv[2]

request = pd.read_json(SOURCE, typ="series")
frame = pd.DataFrame(request["inputs"]["data"])
frame["timestamp"] = pd.to_datetime(frame["timestamp"])
hourly = frame.set_index("timestamp").resample("1h").agg({"close": "last", "volume": "sum"}).dropna()
hourly.reset_index().to_json(TARGET, orient="records", date_format="iso")
