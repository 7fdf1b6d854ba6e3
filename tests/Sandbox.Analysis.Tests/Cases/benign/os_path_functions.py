# imitates: use of os, by the string functions of os.path
import os
import os.path as osp

FILES = ["/datasets/crypto/BTC_1m.csv", "/datasets/crypto/ETH_5m.csv.gz", "/datasets/equities/SPY_1d.parquet"]


def describe(path):
    folder, name = os.path.split(path)
    stem, extension = osp.splitext(name)
    symbol, _, timeframe = stem.split(".")[0].partition("_")
    return {
        "symbol": symbol,
        "timeframe": timeframe,
        "market": os.path.basename(folder),
        "format": extension.lstrip(os.extsep),
        "relative": "/".join(osp.normpath(path).split(os.sep)[2:]),
    }


common = os.path.commonpath(FILES)
result = {"common": common, "files": [describe(path) for path in FILES], "joined": os.path.join(common, "index.json")}
