# imitates: starting processes, by multiprocessing imported for its processor count alone
import math
import multiprocessing
from multiprocessing import cpu_count


def chunks(items, parts):
    size = max(1, math.ceil(len(items) / parts))
    return [items[i : i + size] for i in range(0, len(items), size)]


parameters = [(fast, slow) for fast in range(5, 30, 5) for slow in range(20, 120, 20) if fast < slow]
workers = min(4, cpu_count(), multiprocessing.cpu_count())
plan = chunks(parameters, 4)
result = {"chunks": [len(chunk) for chunk in plan], "some_workers": workers > 0}
