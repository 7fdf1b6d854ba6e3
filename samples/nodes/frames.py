"""The contract of the sample nodes: one request in, one data frame out.

    python Node.py input.json output.json

A node hands `run` a function from `Request` to `Bars`. `run` reads the request from argv[1], calls it, and writes the bars to argv[2] as strict JSON:
undefined values (NaN, infinity) become null, and computed numbers are rounded to ten significant digits, so that the last bits of another
BLAS or another processor never show in an output. A request that cannot be served ends with one line on stderr and exit code 1.
"""

from __future__ import annotations

import json
import math
import sys
from dataclasses import dataclass
from typing import Any, Callable, Mapping, Sequence

import numpy as np
import pandas as pd

PRICES = ("open", "high", "low", "close", "volume")
TIMESTAMP_FORMAT = "%Y-%m-%d %H:%M:%S"
SIGNIFICANT_DIGITS = 10
MOST_BARS = 1_000_000
NOISE = 1e-12  # below this a computed number is rounding noise around zero


class NodeError(Exception):
    """The request cannot be served; the message says why and names the parameter or column."""


@dataclass(frozen=True)
class Request:
    """What a node was asked: its parameters and what the node before it produced."""

    params: Mapping[str, Any]
    inputs: Mapping[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        value = self.params.get(name, default)
        if not isinstance(value, str) or not value:
            raise NodeError(f"params.{name} must be a text, got {value!r}")
        return value

    def count(self, name: str, default: int, minimum: int = 1) -> int:
        return as_count(self.params.get(name, default), f"params.{name}", minimum)

    def counts(self, name: str, default: Sequence[int]) -> list[int]:
        values = self.params.get(name, default)
        if not isinstance(values, (list, tuple)):
            raise NodeError(f"params.{name} must be a list of whole numbers, got {values!r}")
        return [as_count(value, f"params.{name}[{i}]", 1) for i, value in enumerate(values)]

    def positive(self, name: str, default: float) -> float:
        return as_positive(self.params.get(name, default), f"params.{name}")

    def bars(self) -> Bars:
        """The data frame in `inputs`: `inputs` itself, or the one data frame among its members."""
        candidates = [self.inputs, *self.inputs.values()]
        found = [value for value in candidates if isinstance(value, Mapping) and value.get("type") == "dataframe"]
        if len(found) != 1:
            raise NodeError(f"inputs must hold one object of type dataframe, found {len(found)}")
        return Bars.from_json(found[0])


@dataclass(frozen=True)
class Bars:
    """Bars in order of time, one column per series; `timestamp` is the index."""

    frame: pd.DataFrame
    symbol: str
    timeframe: str

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> Bars:
        rows = value.get("data")
        metadata = value.get("metadata", {})
        if not isinstance(rows, list) or not rows:
            raise NodeError("inputs: data must be a list of at least one row")
        if not isinstance(metadata, Mapping):
            raise NodeError("inputs: metadata must be an object")
        if not all(isinstance(row, Mapping) for row in rows):
            raise NodeError("inputs: every row must be an object")
        frame = index_by_time(pd.DataFrame.from_records(rows), "inputs")
        return Bars(frame, str(metadata.get("symbol", "")), str(metadata.get("timeframe", "")))

    def with_columns(self, columns: Mapping[str, pd.Series]) -> Bars:
        """The same bars with further columns; a column of the same name is replaced."""
        return Bars(self.frame.assign(**columns), self.symbol, self.timeframe)

    def to_json(self) -> dict[str, Any]:
        columns = ["timestamp", *self.frame.columns]
        series = [self.frame.index.strftime(TIMESTAMP_FORMAT), *(self.frame[name] for name in self.frame.columns)]
        rows = [dict(zip(columns, map(plain, row))) for row in zip(*series)]
        metadata = {"symbol": self.symbol, "timeframe": self.timeframe, "rows": len(rows), "columns": columns}
        return {"type": "dataframe", "data": rows, "metadata": metadata}


def index_by_time(frame: pd.DataFrame, source: str) -> pd.DataFrame:
    """Check the OHLCV columns and put the bars in order of time; of bars with one timestamp the last is kept."""
    missing = [name for name in ("timestamp", *PRICES) if name not in frame.columns]
    if missing:
        raise NodeError(f"{source}: column {', '.join(missing)} missing; columns are {', '.join(map(str, frame.columns))}")
    try:
        times = pd.to_datetime(frame["timestamp"], utc=True).dt.tz_localize(None)
        prices = frame[list(PRICES)].astype("float64")
    except (ValueError, TypeError, OverflowError) as error:
        raise NodeError(f"{source}: {error}") from error
    if times.isna().any():
        raise NodeError(f"{source}: row {int(times.isna().to_numpy().argmax()) + 1} has no timestamp")
    frame = frame.assign(**{name: prices[name] for name in PRICES}, timestamp=times).set_index("timestamp")
    frame = frame.sort_index(kind="stable")
    return frame[~frame.index.duplicated(keep="last")]


def as_count(value: Any, name: str, minimum: int = 1) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not minimum <= value <= MOST_BARS:
        raise NodeError(f"{name} must be a whole number from {minimum} to {MOST_BARS}, got {value!r}")
    return value


def as_positive(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        raise NodeError(f"{name} must be a number above 0, got {value!r}")
    return float(value)


def plain(value: Any) -> Any:
    """A value as strict JSON has it: undefined becomes None, a float gets ten significant digits."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return 0.0 if abs(value) < NOISE else float(f"{value:.{SIGNIFICANT_DIGITS}g}")
    return value


def run(transform: Callable[[Request], Bars]) -> int:
    """Serve one request; the exit code is 0, 1 where it cannot be served, or 2 for wrong usage."""
    if len(sys.argv) != 3:
        print("usage: python Node.py input.json output.json", file=sys.stderr)
        return 2
    try:
        with open(sys.argv[1], encoding="utf-8") as stream:
            message = json.load(stream)
        if not isinstance(message, dict):
            raise NodeError("the input must be a JSON object")
        params, inputs = message.get("params") or {}, message.get("inputs") or {}
        if not isinstance(params, dict) or not isinstance(inputs, dict):
            raise NodeError("params and inputs must be JSON objects")
        output = transform(Request(params, inputs)).to_json()
    except (NodeError, OSError, json.JSONDecodeError, UnicodeDecodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream, allow_nan=False)
    return 0
