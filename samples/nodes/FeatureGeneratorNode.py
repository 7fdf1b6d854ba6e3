"""Makes features for a model from prices and volume; each uses only the bar itself and bars before it.

params, all optional: returns, periods in bars ([1, 5, 10]); volatility, zscore and volume, window lengths in bars ([10] each).

    return_n, log_return_n             change of the close over n bars
    volatility_n                       deviation of one-bar log returns over n bars
    zscore_n                           the close against its mean over n bars, in deviations
    volume_ratio_n, volume_zscore_n    the volume against its mean over n bars
    range, body                        (high - low) / close and (close - open) / open
    dollar_volume                      close x volume
"""

from __future__ import annotations

import sys

import numpy as np
import pandas as pd

from frames import Bars, NodeError, Request, run

FLAT = 1e-9  # a window whose deviation is below this share of its mean did not move


def generate(request: Request) -> Bars:
    bars = request.bars()
    close, volume = bars.frame["close"], bars.frame["volume"]
    if (close <= 0).any() or (bars.frame["open"] <= 0).any():
        raise NodeError("inputs: open and close must be above 0 for returns")
    columns: dict[str, pd.Series] = {}
    for n in request.counts("returns", (1, 5, 10)):
        growth = close / close.shift(n)
        columns[f"return_{n}"] = growth - 1
        columns[f"log_return_{n}"] = np.log(growth)
    step = np.log(close / close.shift())
    for n in windows(request, "volatility"):
        columns[f"volatility_{n}"] = step.rolling(n).std()
    for n in windows(request, "zscore"):
        columns[f"zscore_{n}"] = zscore(close, n)
    for n in windows(request, "volume"):
        mean = volume.rolling(n).mean()
        columns[f"volume_ratio_{n}"] = volume / mean.where(mean > 0)
        columns[f"volume_zscore_{n}"] = zscore(volume, n)
    columns["range"] = (bars.frame["high"] - bars.frame["low"]) / close
    columns["body"] = close / bars.frame["open"] - 1
    columns["dollar_volume"] = close * volume
    return bars.with_columns(columns)


def windows(request: Request, name: str) -> list[int]:
    lengths = request.counts(name, (10,))
    if any(n < 2 for n in lengths):
        raise NodeError(f"params.{name}: a window needs at least 2 bars")
    return lengths


def zscore(series: pd.Series, n: int) -> pd.Series:
    """Undefined where the window did not move: its deviation would be rounding noise."""
    window = series.rolling(n)
    mean, deviation = window.mean(), window.std()
    return (series - mean) / deviation.where(deviation > FLAT * mean.abs())


if __name__ == "__main__":
    sys.exit(run(generate))
