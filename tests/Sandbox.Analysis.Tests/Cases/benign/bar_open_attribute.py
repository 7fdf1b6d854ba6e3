# imitates: open(), by attributes and columns of that name
from collections import namedtuple

import pandas as pd

Bar = namedtuple("Bar", "time open high low close")


def is_inside(bar: Bar, before: Bar) -> bool:
    return bar.high <= before.high and bar.low >= before.low


def gap_up(bar: Bar, before: Bar) -> bool:
    return bar.open > before.high


rows = [Bar(0, 1.0, 2.0, 0.5, 1.5), Bar(1, 2.1, 2.4, 2.0, 2.2), Bar(2, 2.2, 2.3, 2.1, 2.2)]
frame = pd.DataFrame(rows)
frame["body"] = frame.close - frame.open
frame["typical"] = frame[["high", "low", "close"]].mean(axis=1)
result = {
    "inside": [is_inside(b, a) for a, b in zip(rows, rows[1:])],
    "gaps": [gap_up(b, a) for a, b in zip(rows, rows[1:])],
    "opens": frame.open.tolist(),
    "bodies": frame["body"].round(3).tolist(),
}
