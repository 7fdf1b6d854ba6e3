# imitates: writing to files and terminals, by progress bars, tables and figures that are never saved
import sys

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from tabulate import tabulate
from tqdm import tqdm

generator = np.random.default_rng(0)
rows = []
for window in tqdm(range(5, 30, 5), desc="windows", file=sys.stderr, disable=None):
    sample = generator.normal(0.001, 0.02, 250)
    smooth = pd.Series(sample).rolling(window).mean().dropna()
    rows.append((window, float(smooth.mean()), float(smooth.std())))

print(tabulate(rows, headers=["window", "mean", "deviation"], floatfmt=".5f"), file=sys.stderr)
figure, (upper, lower) = plt.subplots(2, 1, sharex=True)
upper.plot([row[0] for row in rows], [row[1] for row in rows], marker="o")
lower.bar([row[0] for row in rows], [row[2] for row in rows])
plt.close(figure)
result = {"windows": len(rows), "widest": max(row[2] for row in rows) > 0}
