# imitates: floods of threads, by a small pool over pure functions
from concurrent.futures import ThreadPoolExecutor

import numpy as np


def score(parameters):
    fast, slow = parameters
    closes = 100 + np.sin(np.arange(200) / 9.0) * 5
    kernel = lambda n: np.convolve(closes, np.ones(n) / n, mode="valid")
    quick, steady = kernel(fast), kernel(slow)
    quick = quick[-steady.size:]
    position = np.where(quick > steady, 1, -1)[:-1]
    return round(float((position * np.diff(closes[-steady.size:])).sum()), 6)


grid = [(fast, slow) for fast in (3, 5) for slow in (10, 20)]
with ThreadPoolExecutor(max_workers=2) as pool:
    scores = list(pool.map(score, grid))
best = max(zip(scores, grid))
result = {"best": best[1], "score": best[0]}
