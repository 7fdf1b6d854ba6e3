"""Labels bars for supervised training: 1 up, -1 down, 0 neither, null where the future is not known.

params: method, one of

    fixed_horizon     horizon in bars (5), threshold (0.001): the return over the horizon against the threshold
                      adds forward_return, label
    triple_barrier    horizon in bars (10), window of the volatility (10), take_profit and stop_loss in volatilities (2 and 2):
                      which barrier the price touches first, the time limit being the third
                      adds volatility, label, barrier, bars_held, exit_return

A position opens at the bar's close. The barriers use only returns known at that moment. Where one bar touches both, the stop is
taken: within a bar the order is not known, and a label must not be too good.
"""

from __future__ import annotations

import sys
from typing import Callable, NamedTuple, Optional

import numpy as np
import pandas as pd

from frames import Bars, NodeError, Request, run


def label(request: Request) -> Bars:
    bars = request.bars()
    if (bars.frame["close"] <= 0).any():
        raise NodeError("inputs: close must be above 0 for returns")
    method = request.text("method", "fixed_horizon")
    if method not in METHODS:
        raise NodeError(f"params.method must be one of {', '.join(METHODS)}, got {method!r}")
    return bars.with_columns(METHODS[method](bars.frame, request))


def fixed_horizon(frame: pd.DataFrame, request: Request) -> dict[str, pd.Series]:
    horizon = request.count("horizon", 5)
    threshold = request.positive("threshold", 0.001)
    forward = frame["close"].shift(-horizon) / frame["close"] - 1
    sides = [None if np.isnan(value) else int(value >= threshold) - int(value <= -threshold) for value in forward]
    return {"forward_return": forward, "label": pd.Series(sides, index=frame.index, dtype=object)}


class Exit(NamedTuple):
    label: int
    barrier: str
    bars_held: int
    exit_return: float


def triple_barrier(frame: pd.DataFrame, request: Request) -> dict[str, pd.Series]:
    horizon = request.count("horizon", 10)
    window = request.count("window", 10, minimum=2)
    up = request.positive("take_profit", 2.0)
    down = request.positive("stop_loss", 2.0)
    volatility = np.log(frame["close"]).diff().rolling(window).std()
    close, high, low = (frame[name].to_numpy() for name in ("close", "high", "low"))
    exits = [
        first_touch(close, high, low, position, horizon, up * width, down * width)
        for position, width in enumerate(volatility.to_numpy())
    ]
    columns = {"volatility": volatility}
    for field in Exit._fields:
        values = [None if found is None else found._asdict()[field] for found in exits]
        columns[field] = pd.Series(values, index=frame.index, dtype=object)
    return columns


def first_touch(
    close: np.ndarray, high: np.ndarray, low: np.ndarray, entry: int, horizon: int, up: float, down: float
) -> Optional[Exit]:
    """How a position opened at bar `entry` ends; None where the barriers or the whole horizon are not known."""
    if np.isnan(up) or entry + horizon >= len(close):
        return None
    price = close[entry]
    take, stop = price * (1 + up), price * (1 - down)
    for bar in range(entry + 1, entry + horizon + 1):
        if low[bar] <= stop:
            return Exit(-1, "stop", bar - entry, -down)
        if high[bar] >= take:
            return Exit(1, "profit", bar - entry, up)
    return Exit(0, "time", horizon, close[entry + horizon] / price - 1)


METHODS: dict[str, Callable[[pd.DataFrame, Request], dict[str, pd.Series]]] = {
    "fixed_horizon": fixed_horizon,
    "triple_barrier": triple_barrier,
}


if __name__ == "__main__":
    sys.exit(run(label))
