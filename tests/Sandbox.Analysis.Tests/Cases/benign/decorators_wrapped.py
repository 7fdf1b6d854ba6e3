# imitates: decorator hooks that run code, by caching, validation and a registry
import functools
import inspect
import math

REGISTRY = {}


def register(name=None):
    def decorate(function):
        REGISTRY[name or function.__name__] = function
        return function
    return decorate


def needs(minimum):
    """The series must have so many values; else the answer is None."""
    def decorate(function):
        @functools.wraps(function)
        def wrapper(series, *args, **kwargs):
            if len(series) < minimum:
                return None
            return function(series, *args, **kwargs)
        return wrapper
    return decorate


@functools.lru_cache(maxsize=None)
def weights(n):
    raw = [math.exp(-i / n) for i in range(n)]
    return tuple(value / sum(raw) for value in raw)


@register()
@needs(5)
def smoothed(series, n=5):
    """Exponentially weighted mean of the last n values."""
    return sum(w * x for w, x in zip(weights(n), reversed(series)))


@register("slope")
@needs(2)
def trend_slope(series):
    return (series[-1] - series[0]) / (len(series) - 1)


series = [1.0, 2.0, 4.0, 3.0, 5.0, 6.0]
result = {name: round(function(series), 6) for name, function in REGISTRY.items()}
result["signature"] = str(inspect.signature(smoothed))
result["hits"] = weights.cache_info().misses
