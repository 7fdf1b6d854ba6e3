# imitates: writing files by a plotting library, by a figure saved to the contract's output
import json
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402


def draw(closes, averages, path):
    figure, axis = plt.subplots(figsize=(8, 4), dpi=100)
    axis.plot(closes, label="close", linewidth=1)
    axis.plot(averages, label="average", linewidth=1)
    axis.set_title("Close and average")
    axis.grid(True, alpha=0.3)
    axis.legend(loc="upper left")
    figure.tight_layout()
    figure.savefig(path, format="png")
    plt.close(figure)


with open(sys.argv[1], encoding="utf-8") as stream:
    values = [row["close"] for row in json.load(stream)["inputs"]["data"]]
draw(values, [sum(values[max(0, i - 9) : i + 1]) / min(i + 1, 10) for i in range(len(values))], sys.argv[2])
