# imitates: unbounded recursion and exponential work, by recursive functions that end
import functools
import sys


@functools.lru_cache(maxsize=None)
def paths(steps, height):
    """Walks of so many steps of one that end at this height."""
    if steps == 0:
        return int(height == 0)
    return paths(steps - 1, height - 1) + paths(steps - 1, height + 1)


def flatten(value, prefix=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flatten(inner, f"{prefix}{key}.")
    elif isinstance(value, (list, tuple)):
        for i, inner in enumerate(value):
            yield from flatten(inner, f"{prefix}{i}.")
    else:
        yield prefix[:-1], value


def binomial_price(spot, strike, up, down, rate, depth):
    if depth == 0:
        return max(spot - strike, 0.0)
    p = (rate - down) / (up - down)
    return (p * binomial_price(spot * up, strike, up, down, rate, depth - 1)
            + (1 - p) * binomial_price(spot * down, strike, up, down, rate, depth - 1)) / rate


result = {"paths": paths(20, 4), "flat": dict(flatten({"a": [1, {"b": 2}], "c": 3})), "price": round(binomial_price(100, 100, 1.1, 0.9, 1.01, 8), 8),
          "room": sys.getrecursionlimit() >= 1000, "size": 10 ** 6}
