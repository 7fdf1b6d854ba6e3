# imitates: guarded and late imports, by optional libraries and imports inside functions
try:
    import orjson as json
except ImportError:
    import json

try:
    import bottleneck
except ModuleNotFoundError:
    bottleneck = None


def moving_mean(values, window):
    import numpy as np

    values = np.asarray(values, dtype="float64")
    if bottleneck is not None:
        return bottleneck.move_mean(values, window)
    from numpy.lib.stride_tricks import sliding_window_view

    head = np.full(window - 1, np.nan)
    return np.concatenate([head, sliding_window_view(values, window).mean(axis=1)])


encoded = json.dumps({"window": 3})
result = {"means": moving_mean([1, 2, 3, 4, 5], 3)[2:].tolist(), "encoded": encoded if isinstance(encoded, str) else encoded.decode()}
