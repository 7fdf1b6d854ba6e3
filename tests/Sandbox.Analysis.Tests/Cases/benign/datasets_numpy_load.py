# imitates: unsafe deserialisation, by numpy's loaders with pickling left off
import json
import sys

import numpy as np

weights = np.load("/datasets/weights.npy")
bias = np.load("/datasets/bias.npy", allow_pickle=False)
table = np.loadtxt("/datasets/factors.csv", delimiter=",", skiprows=1)
dense = np.genfromtxt("/datasets/prices.csv", delimiter=",", names=True)

with open(sys.argv[1]) as stream:
    row = np.array(json.load(stream)["inputs"]["features"], dtype="float64")

score = float(row @ weights + bias.sum() + table.mean())
with open(sys.argv[2], "w") as stream:
    json.dump({"score": score, "columns": list(dense.dtype.names or ())}, stream)
