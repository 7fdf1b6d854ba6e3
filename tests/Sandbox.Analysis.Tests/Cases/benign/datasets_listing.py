# imitates: exploring the file system, by listing what lies below /datasets
import glob
import json
import os
import sys

available = sorted(os.path.basename(path) for path in glob.glob("/datasets/*.csv"))
folders = sorted(name for name in os.listdir("/datasets") if os.path.isdir(os.path.join("/datasets", name)))
sizes = {name: os.path.getsize(os.path.join("/datasets", name)) for name in available}

with open(sys.argv[1]) as stream:
    wanted = json.load(stream)["params"].get("symbols", [])
missing = [symbol for symbol in wanted if f"{symbol}_1m.csv" not in available]

with open(sys.argv[2], "w") as stream:
    json.dump({"available": available, "folders": folders, "bytes": sum(sizes.values()), "missing": missing}, stream)
