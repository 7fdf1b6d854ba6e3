# imitates: callables handed to a library, by portfolio optimisation with scipy
import numpy as np
from scipy import optimize, signal, stats


def efficient(mean, covariance, target):
    n = len(mean)
    constraints = (
        {"type": "eq", "fun": lambda w: w.sum() - 1},
        {"type": "eq", "fun": lambda w: w @ mean - target},
    )
    found = optimize.minimize(lambda w: w @ covariance @ w, np.full(n, 1 / n), bounds=[(0, 1)] * n, constraints=constraints, method="SLSQP")
    return found.x


mean = np.array([0.08, 0.12, 0.1])
covariance = np.array([[0.04, 0.01, 0.0], [0.01, 0.09, 0.02], [0.0, 0.02, 0.06]])
weights = efficient(mean, covariance, 0.1)
numerator, denominator = signal.butter(2, 0.1)
filtered = signal.filtfilt(numerator, denominator, np.sin(np.arange(50) / 5.0))
root = optimize.brentq(lambda rate: sum(5 / (1 + rate) ** t for t in range(1, 11)) + 100 / (1 + rate) ** 10 - 95, 0.0, 1.0)
result = {"weights": np.round(weights, 3).tolist(), "yield": round(root, 6), "tail": round(float(stats.norm.ppf(0.99)), 4), "n": len(filtered)}
