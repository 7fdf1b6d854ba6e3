# imitates: callbacks of an engine, by a strategy of backtesting.py with parameters as class attributes
import numpy as np
import pandas as pd
from backtesting import Backtest, Strategy
from backtesting.lib import crossover


def average(values, n):
    return pd.Series(values).rolling(n).mean()


def relative_strength(values, n=14):
    change = pd.Series(values).diff()
    up, down = change.clip(lower=0), -change.clip(upper=0)
    return 100 - 100 / (1 + up.ewm(alpha=1 / n).mean() / down.ewm(alpha=1 / n).mean())


class Pullback(Strategy):
    trend, entry, leave = 100, 30, 60

    def init(self):
        self.trend_line = self.I(average, self.data.Close, self.trend)
        self.strength = self.I(relative_strength, self.data.Close)

    def next(self):
        if not self.position and self.data.Close[-1] > self.trend_line[-1] and self.strength[-1] < self.entry:
            self.buy(sl=0.95 * self.data.Close[-1])
        elif self.position and crossover(self.strength, self.leave):
            self.position.close()


step = np.arange(400)
close = pd.Series(100 + 0.05 * step + 5 * np.sin(step / 15), index=pd.date_range("2022-01-03", periods=400, freq="D"))
bars = pd.DataFrame({"Open": close.shift(1).fillna(100.0), "High": close + 1, "Low": close - 1, "Close": close, "Volume": 1000})
stats = Backtest(bars, Pullback, cash=10_000, commission=0.002).run()
result = {"trades": int(stats["# Trades"]), "return": round(float(stats["Return [%]"]), 2)}
