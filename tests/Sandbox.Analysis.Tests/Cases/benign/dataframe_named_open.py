# imitates: open(), by a series named like the builtin, as every OHLC code has
import pandas as pd

bars = pd.DataFrame({
    "open": [10.0, 10.5, 10.2, 10.9],
    "high": [10.6, 10.8, 10.9, 11.2],
    "low": [9.9, 10.1, 10.0, 10.7],
    "close": [10.5, 10.2, 10.8, 11.0],
})

open, high, low, close = (bars[name] for name in ("open", "high", "low", "close"))
body = (close - open).abs()
upper_shadow = high - pd.concat([open, close], axis=1).max(axis=1)
lower_shadow = pd.concat([open, close], axis=1).min(axis=1) - low
doji = body <= 0.1 * (high - low)
hammer = (lower_shadow > 2 * body) & (upper_shadow < body)
gap = open > close.shift(1)

signal = {"doji": doji.tolist(), "hammer": hammer.tolist(), "gaps": int(gap.sum()), "first": float(open.iloc[0])}
