# imitates: dunder access, by a package's __init__ with __all__, __version__ and __getattr__-free re-exports
"""Indicators of the momentum family."""

from __future__ import annotations

import math

__all__ = ["rate_of_change", "momentum", "tsi_weights", "__version__"]
__version__ = "1.4.2"
__author__ = "Research"


def rate_of_change(values, n=10):
    return [None] * n + [b / a - 1 if a else None for a, b in zip(values, values[n:])]


def momentum(values, n=10):
    return [None] * n + [b - a for a, b in zip(values, values[n:])]


def tsi_weights(long=25, short=13):
    return tuple(2 / (n + 1) for n in (long, short))


VERSION = tuple(int(part) for part in __version__.split("."))
assert VERSION >= (1, 0) and math.isfinite(sum(tsi_weights()))
