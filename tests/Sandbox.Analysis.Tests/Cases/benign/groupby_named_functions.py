# imitates: function names in strings, by pandas' agg, apply, pipe and transform
import numpy as np
import pandas as pd

frame = pd.DataFrame({
    "symbol": ["BTC", "BTC", "ETH", "ETH", "ETH"],
    "close": [1.0, 2.0, 3.0, 5.0, 4.0],
    "volume": [1, 1, 2, 3, 1],
})


def weighted(group: pd.DataFrame) -> float:
    return float(np.average(group["close"], weights=group["volume"]))


def add_rank(data: pd.DataFrame, column: str = "close") -> pd.DataFrame:
    return data.assign(rank=data.groupby("symbol")[column].rank(method="first"))


summary = frame.groupby("symbol").agg(first=("close", "first"), last=("close", "last"), total=("volume", "sum"))
summary["vwap"] = frame.groupby("symbol").apply(weighted)
ranked = frame.pipe(add_rank).assign(z=lambda d: d.groupby("symbol")["close"].transform(lambda s: s - s.mean()))
pivot = frame.pivot_table(index="symbol", values=["close", "volume"], aggfunc={"close": "max", "volume": "sum"})
result = {"summary": summary.round(4).to_dict("index"), "ranks": ranked["rank"].tolist(), "pivot": pivot.to_dict("index")}
