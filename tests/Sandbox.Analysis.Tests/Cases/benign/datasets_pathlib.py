# imitates: reading arbitrary files, by pathlib below the mounted datasets
import json
import sys
from pathlib import Path

import pandas as pd

DATASETS = Path("/datasets")


def load(symbol: str) -> pd.DataFrame:
    if not symbol.isalnum():
        raise ValueError(f"bad symbol {symbol!r}")
    return pd.read_csv(DATASETS / f"{symbol}_1m.csv", parse_dates=["timestamp"])


def main() -> None:
    request = json.loads(Path(sys.argv[1]).read_text())
    frame = load("BTC")
    sessions = frame.groupby(frame["timestamp"].dt.date)["close"].agg(["first", "last", "count"])
    output = {"sessions": len(sessions), "run": request["context"]["runId"], "rows": int(sessions["count"].sum())}
    Path(sys.argv[2]).write_text(json.dumps(output))


if __name__ == "__main__":
    main()
