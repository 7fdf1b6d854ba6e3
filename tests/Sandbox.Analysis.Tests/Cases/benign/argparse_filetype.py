# imitates: open(), by argparse.FileType over the contract's arguments
import argparse
import json

parser = argparse.ArgumentParser()
parser.add_argument("source", type=argparse.FileType("r", encoding="utf-8"))
parser.add_argument("target", type=argparse.FileType("w", encoding="utf-8"))
arguments = parser.parse_args()

request = json.load(arguments.source)
closes = [row["close"] for row in request["inputs"]["data"]]
peak, worst = float("-inf"), 0.0
for close in closes:
    peak = max(peak, close)
    worst = min(worst, close / peak - 1)
json.dump({"max_drawdown": round(worst, 8), "peak": peak}, arguments.target)
