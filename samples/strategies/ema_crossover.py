"""EMA crossover: long while the fast average is above the slow one, flat otherwise.

Pure computation on made-up prices; `signal` is the latest decision with the backtest behind it.
"""

import numpy as np
import pandas as pd

FAST, SLOW = 12, 26
FEE = 0.0005  # of the traded value, each way
BARS = 240


def make_prices(bars: int) -> pd.Series:
    """Hourly closes: a trend with two swings and noise of a fixed seed (the legacy generator's stream never changes)."""
    noise = np.random.RandomState(7).uniform(-1.0, 1.0, bars)
    step = np.arange(bars)
    closes = 100 + 0.05 * step + 6 * np.sin(step / 24) + 2 * np.sin(step / 7) + 0.4 * noise
    return pd.Series(closes.round(2), index=pd.date_range("2024-01-02", periods=bars, freq="h"), name="close")


def positions(close: pd.Series) -> pd.DataFrame:
    """The averages and the position held after each bar's close: 1 or 0."""
    fast = close.ewm(span=FAST, adjust=False, min_periods=SLOW).mean()
    slow = close.ewm(span=SLOW, adjust=False, min_periods=SLOW).mean()
    return pd.DataFrame({"close": close, "fast": fast, "slow": slow, "position": (fast > slow).astype(int)})


def backtest(table: pd.DataFrame) -> pd.Series:
    """Equity from 1.0; a position taken at a close earns the next bar's return."""
    returns = table["close"].pct_change().fillna(0.0)
    held = table["position"].shift(fill_value=0)
    traded = table["position"].diff().abs().fillna(0.0)
    return (1 + held * returns - traded * FEE).cumprod()


def sharpe(equity: pd.Series) -> float:
    """Annualised from hourly returns, without a risk-free rate."""
    returns = equity.pct_change().dropna()
    return float(returns.mean() / returns.std() * np.sqrt(24 * 365))


def decide(table: pd.DataFrame) -> str:
    before, now = table["position"].iloc[-2:]
    if now > before:
        return "BUY"
    if now < before:
        return "SELL"
    return "HOLD"


def crossings(table: pd.DataFrame) -> list:
    changes = table["position"].diff().fillna(0).astype(int)
    return [
        {"time": time.isoformat(), "side": "BUY" if change > 0 else "SELL", "price": float(table["close"].loc[time])}
        for time, change in changes[changes != 0].items()
    ]


table = positions(make_prices(BARS))
equity = backtest(table)
signal = {
    "strategy": "ema_crossover",
    "action": decide(table),
    "position": int(table["position"].iloc[-1]),
    "close": float(table["close"].iloc[-1]),
    "fast": round(float(table["fast"].iloc[-1]), 6),
    "slow": round(float(table["slow"].iloc[-1]), 6),
    "trades": crossings(table),
    "total_return": round(float(equity.iloc[-1]) - 1, 8),
    "max_drawdown": round(float((equity / equity.cummax() - 1).min()), 8),
    "sharpe": round(sharpe(equity), 4),
}
