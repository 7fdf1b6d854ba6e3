# imitates: run-time compilation, by numba's decorators on a numeric loop
import numpy as np

try:
    from numba import njit, prange
except ImportError:
    prange = range

    def njit(*args, **kwargs):
        if args and callable(args[0]):
            return args[0]
        return lambda function: function


@njit(cache=False, fastmath=False)
def kalman(prices, process, measurement):
    estimate, error = prices[0], 1.0
    out = np.empty_like(prices)
    for i in range(prices.size):
        error += process
        gain = error / (error + measurement)
        estimate += gain * (prices[i] - estimate)
        error *= 1.0 - gain
        out[i] = estimate
    return out


@njit(parallel=False)
def drawdowns(equity):
    peak, worst = equity[0], 0.0
    for i in prange(equity.size):
        peak = max(peak, equity[i])
        worst = min(worst, equity[i] / peak - 1.0)
    return worst


prices = 100 + np.cumsum(((np.arange(50) * 31) % 7 - 3) / 10.0)
result = {"last": round(float(kalman(prices, 1e-3, 1e-1)[-1]), 6), "worst": round(float(drawdowns(prices)), 6)}
