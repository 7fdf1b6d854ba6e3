# imitates: eval and apply, by rolling windows with raw functions and numpy's vectorize, where and frompyfunc
import numpy as np
import pandas as pd


def hurst(values: np.ndarray) -> float:
    lags = np.arange(2, 10)
    spread = [np.sqrt(np.std(values[lag:] - values[:-lag])) for lag in lags]
    slope = np.polyfit(np.log(lags), np.log(spread), 1)[0]
    return float(slope * 2)


step = np.arange(120)
close = pd.Series(100 + np.sin(step / 9) * 3 + ((step * 7919) % 17) / 17)
rolling = close.rolling(40).apply(hurst, raw=True)
grade = np.vectorize(lambda h: "trend" if h > 0.5 else "revert", otypes=[object])
regime = grade(rolling.dropna().to_numpy())
parity = np.frompyfunc(lambda a, b: a ^ b, 2, 1)(np.array([1, 0, 1]), np.array([1, 1, 1]))
labels = np.where(close.diff().fillna(0) > 0, 1, -1)
names, counts = np.unique(regime.astype(str), return_counts=True)
result = {"regimes": dict(zip(names.tolist(), counts.tolist())), "up": int((labels > 0).sum()), "parity": parity.tolist()}
