# imitates: computed attribute look-up, by dispatch on the object's own methods
import pandas as pd


class Indicators:
    """Computes the indicators named in a list, each by a method of its own."""

    def __init__(self, close: pd.Series) -> None:
        self.close = close

    def indicator_sma(self, period: int = 10) -> pd.Series:
        return self.close.rolling(period).mean()

    def indicator_momentum(self, period: int = 5) -> pd.Series:
        return self.close.diff(period)

    def compute(self, names) -> pd.DataFrame:
        columns = {}
        for name in names:
            method = getattr(self, f"indicator_{name}", None)
            if method is None:
                raise KeyError(f"unknown indicator {name}")
            columns[name] = method()
        return pd.DataFrame(columns)


closes = pd.Series([float(i % 7) for i in range(30)])
result = Indicators(closes).compute(["sma", "momentum"]).tail(3).round(4).to_dict("list")
