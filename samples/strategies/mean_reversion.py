"""Mean reversion: fade moves of more than two deviations from the rolling mean, leave at the mean or after a time limit.

Pure computation on made-up prices; `result` is the list of trades with their statistics.
"""

from dataclasses import asdict, dataclass
from typing import Iterator, List

import numpy as np
import pandas as pd

WINDOW = 20
ENTRY = 2.0  # deviations from the mean at which a position is opened
STOP = 3.5
MAX_BARS = 15
BARS = 300


@dataclass(frozen=True)
class Trade:
    opened: int
    closed: int
    side: str
    entry: float
    exit: float
    reason: str
    profit: float


def make_prices(bars: int) -> pd.Series:
    """An Ornstein-Uhlenbeck walk around 50, driven by a linear congruential generator so that nothing but integers is random."""
    state, price, prices = 20240102, 50.0, []
    for _ in range(bars):
        shock = 0.0
        for _ in range(4):
            state = (1103515245 * state + 12345) % 2**31
            shock += state / 2**31 - 0.5
        price += 0.08 * (50.0 - price) + 0.6 * shock
        prices.append(round(price, 3))
    return pd.Series(prices, name="close")


def zscores(close: pd.Series) -> np.ndarray:
    window = close.rolling(WINDOW)
    return ((close - window.mean()) / window.std()).to_numpy()


def trades(close: pd.Series) -> Iterator[Trade]:
    scores = zscores(close)
    prices = close.to_numpy()
    opened, side = None, 0
    for bar, score in enumerate(scores):
        if np.isnan(score):
            continue
        if opened is None:
            if abs(score) >= ENTRY:
                opened, side = bar, -int(np.sign(score))
            continue
        reason = leave(score * -side, bar - opened)
        if reason:
            profit = side * (prices[bar] / prices[opened] - 1)
            name = "long" if side > 0 else "short"
            yield Trade(opened, bar, name, float(prices[opened]), float(prices[bar]), reason, round(float(profit), 8))
            opened = None


def leave(stretch: float, held: int) -> str:
    """Why to close a position whose price is `stretch` deviations on the entry's side of the mean, or nothing."""
    if stretch <= 0:
        return "mean"
    if stretch >= STOP:
        return "stop"
    return "time" if held >= MAX_BARS else ""


def statistics(done: List[Trade]) -> dict:
    profits = np.array([trade.profit for trade in done])
    if profits.size == 0:
        return {"count": 0}
    return {
        "count": int(profits.size),
        "win_rate": round(float((profits > 0).mean()), 6),
        "mean_profit": round(float(profits.mean()), 8),
        "worst": float(profits.min()),
        "best": float(profits.max()),
        "total_return": round(float(np.prod(1 + profits) - 1), 8),
    }


completed = list(trades(make_prices(BARS)))
result = {
    "strategy": "mean_reversion",
    "statistics": statistics(completed),
    "trades": [asdict(trade) for trade in completed],
}
