# imitates: unseeded randomness, by a bootstrap whose generators all have seeds
import random

import numpy as np

SEED = 1234


def bootstrap(returns, rounds, seed=SEED):
    generator = random.Random(seed)
    means = sorted(sum(generator.choices(returns, k=len(returns))) / len(returns) for _ in range(rounds))
    return means[int(0.05 * rounds)], means[int(0.95 * rounds)]


def monte_carlo(price, drift, volatility, days, paths):
    generator = np.random.default_rng(SEED)
    shocks = generator.normal(drift / 252, volatility / np.sqrt(252), size=(paths, days))
    return price * np.exp(shocks.cumsum(axis=1))[:, -1]


random.seed(SEED)
np.random.seed(SEED)
sample = [random.gauss(0.0005, 0.01) for _ in range(60)]
ends = monte_carlo(100.0, 0.05, 0.2, 20, 500)
result = {"interval": bootstrap(sample, 200), "median": round(float(np.median(ends)), 4)}
