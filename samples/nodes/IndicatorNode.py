"""Adds technical indicators to bars.

params: indicators, a list of names or of objects {"name": "rsi", "period": 14}; without it all six with their usual periods.

    sma, ema     period (20)                        sma_20, ema_20
    rsi          period (14), Wilder's smoothing    rsi_14
    macd         fast (12), slow (26), signal (9)   macd, macd_signal, macd_hist
    bollinger    period (20), width (2)             bb_lower, bb_middle, bb_upper
    atr          period (14), Wilder's smoothing    atr_14

A value is null until its window is full.
"""

from __future__ import annotations

import sys
from typing import Any, Callable, Mapping

import numpy as np
import pandas as pd

from frames import Bars, NodeError, Request, as_count, as_positive, run

Options = Mapping[str, Any]
Columns = dict[str, pd.Series]


def indicate(request: Request) -> Bars:
    bars = request.bars()
    chosen = request.params.get("indicators", list(INDICATORS))
    if not isinstance(chosen, list) or not chosen:
        raise NodeError("params.indicators must be a list of at least one indicator")
    columns: Columns = {}
    for position, item in enumerate(chosen):
        options = {"name": item} if isinstance(item, str) else item
        if not isinstance(options, dict):
            raise NodeError(f"params.indicators[{position}] must be a name or an object, got {item!r}")
        name = str(options.get("name", "")).lower()
        if name not in INDICATORS:
            raise NodeError(f"params.indicators[{position}]: no indicator {name!r}; there are {', '.join(INDICATORS)}")
        columns.update(INDICATORS[name](bars.frame, options))
    return bars.with_columns(columns)


def sma(frame: pd.DataFrame, options: Options) -> Columns:
    period = length(options, "period", 20)
    return {f"sma_{period}": frame["close"].rolling(period).mean()}


def ema(frame: pd.DataFrame, options: Options) -> Columns:
    period = length(options, "period", 20)
    return {f"ema_{period}": exponential(frame["close"], period)}


def rsi(frame: pd.DataFrame, options: Options) -> Columns:
    period = length(options, "period", 14)
    change = frame["close"].diff()
    gain = wilder(change.clip(lower=0), period)
    loss = wilder(-change.clip(upper=0), period)
    strength = gain / (gain + loss).replace(0, np.nan)
    # Prices that did not move at all have neither strength nor weakness.
    index = (100 * strength).mask((gain + loss) == 0, 50.0)
    return {f"rsi_{period}": index}


def macd(frame: pd.DataFrame, options: Options) -> Columns:
    fast, slow = length(options, "fast", 12), length(options, "slow", 26)
    if fast >= slow:
        raise NodeError(f"macd: fast ({fast}) must be below slow ({slow})")
    line = exponential(frame["close"], fast) - exponential(frame["close"], slow)
    signal = exponential(line, length(options, "signal", 9))
    return {"macd": line, "macd_signal": signal, "macd_hist": line - signal}


def bollinger(frame: pd.DataFrame, options: Options) -> Columns:
    period = length(options, "period", 20, minimum=2)
    width = as_positive(options.get("width", 2), "bollinger: width")
    window = frame["close"].rolling(period)
    middle, deviation = window.mean(), window.std(ddof=0)
    return {"bb_lower": middle - width * deviation, "bb_middle": middle, "bb_upper": middle + width * deviation}


def atr(frame: pd.DataFrame, options: Options) -> Columns:
    period = length(options, "period", 14)
    before = frame["close"].shift()
    reach = [frame["high"] - frame["low"], (frame["high"] - before).abs(), (frame["low"] - before).abs()]
    true_range = pd.concat(reach, axis=1).max(axis=1).where(before.notna())
    return {f"atr_{period}": wilder(true_range, period)}


def exponential(series: pd.Series, period: int) -> pd.Series:
    return smooth(series, period, 2 / (period + 1))


def wilder(series: pd.Series, period: int) -> pd.Series:
    return smooth(series, period, 1 / period)


def smooth(series: pd.Series, period: int, alpha: float) -> pd.Series:
    """Exponential smoothing that starts from the plain mean of the first `period` defined values."""
    first = series.first_valid_index()
    start = len(series) if first is None else series.index.get_loc(first) + period - 1
    if start >= len(series):
        return pd.Series(np.nan, index=series.index)
    seeded = series.copy()
    seeded.iloc[:start] = np.nan
    seeded.iloc[start] = series.iloc[start - period + 1 : start + 1].mean()
    return seeded.ewm(alpha=alpha, adjust=False, ignore_na=True).mean()


def length(options: Options, name: str, default: int, minimum: int = 1) -> int:
    return as_count(options.get(name, default), f"{options.get('name')}: {name}", minimum)


INDICATORS: dict[str, Callable[[pd.DataFrame, Options], Columns]] = {
    "sma": sma,
    "ema": ema,
    "rsi": rsi,
    "macd": macd,
    "bollinger": bollinger,
    "atr": atr,
}


if __name__ == "__main__":
    sys.exit(run(indicate))
