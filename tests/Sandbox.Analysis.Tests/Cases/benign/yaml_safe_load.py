# imitates: unsafe YAML, by the safe loader on the contract's input
import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as stream:
    request = yaml.safe_load(stream)

rules = yaml.load("{entry: {rsi: 30}, exit: {rsi: 70}}", Loader=yaml.SafeLoader)
hits = [row for row in request["inputs"]["data"] if row.get("rsi", 50) < rules["entry"]["rsi"]]

with open(sys.argv[2], "w", encoding="utf-8") as stream:
    json.dump({"hits": hits, "rules": rules}, stream)
