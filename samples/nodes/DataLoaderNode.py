"""Loads OHLCV bars from a CSV file of the mounted datasets.

params: symbol; timeframe ("1m"); dataset, a file name under /datasets (by default "<symbol>_<timeframe>.csv"); resample, a longer timeframe (optional);
start and end, the half-open range of timestamps to load, UTC (optional). The file's columns are timestamp, open, high, low, close, volume.
"""

from __future__ import annotations

import os.path
import re
import sys
from datetime import datetime

import pandas as pd

from frames import PRICES, Bars, NodeError, Request, index_by_time, run

DATASETS = "/datasets"
UNITS = {"m": "min", "h": "h", "d": "D"}
AGGREGATES = {"open": "first", "high": "max", "low": "min", "close": "last", "volume": "sum"}


def load(request: Request) -> Bars:
    symbol = request.text("symbol")
    timeframe = request.text("timeframe", "1m")
    bar = duration(timeframe, "timeframe")
    frame = read_bars(request.text("dataset", f"{symbol}_{timeframe}.csv"))
    frame = between(frame, request)
    if "resample" in request.params:
        target = request.text("resample")
        frame = resample(frame, bar, duration(target, "resample"))
        timeframe = target
    if frame.empty:
        raise NodeError("no bars between params.start and params.end")
    return Bars(frame, symbol, timeframe)


def read_bars(dataset: str) -> pd.DataFrame:
    # The name comes with the request: only a plain file name is taken, so that nothing outside the folder can be named.
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]*", dataset):
        raise NodeError(f"params.dataset must be a plain file name, got {dataset!r}")
    path = os.path.join(DATASETS, os.path.basename(dataset))
    try:
        frame = pd.read_csv(path, float_precision="round_trip")
    except FileNotFoundError:
        raise NodeError(f"dataset {dataset} is not in {DATASETS}") from None
    except (pd.errors.EmptyDataError, pd.errors.ParserError, UnicodeDecodeError) as error:
        raise NodeError(f"dataset {dataset} is not a CSV file: {error}") from error
    return index_by_time(frame, f"dataset {dataset}")[list(PRICES)]


def between(frame: pd.DataFrame, request: Request) -> pd.DataFrame:
    if "start" in request.params:
        frame = frame[frame.index >= moment(request.text("start"), "start")]
    if "end" in request.params:
        frame = frame[frame.index < moment(request.text("end"), "end")]
    return frame


def resample(frame: pd.DataFrame, bar: pd.Timedelta, target: pd.Timedelta) -> pd.DataFrame:
    """Longer bars, each labelled by its start; a span without any bar gives none."""
    if target < bar or target % bar != pd.Timedelta(0):
        raise NodeError("params.resample must be a multiple of params.timeframe")
    return frame.resample(target, label="left", closed="left").agg(AGGREGATES).dropna(subset=["close"])


def duration(text: str, name: str) -> pd.Timedelta:
    match = re.fullmatch(r"([1-9][0-9]{0,3})([mhd])", text)
    if match is None:
        raise NodeError(f"params.{name} must be like 1m, 4h or 1d, got {text!r}")
    return pd.Timedelta(int(match[1]), unit=UNITS[match[2]])


def moment(text: str, name: str) -> pd.Timestamp:
    try:
        time = pd.Timestamp(datetime.fromisoformat(text))
    except ValueError as error:
        raise NodeError(f"params.{name}: {error}") from error
    return time if time.tzinfo is None else time.tz_convert(None)


if __name__ == "__main__":
    sys.exit(run(load))
