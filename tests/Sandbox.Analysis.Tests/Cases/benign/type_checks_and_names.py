# imitates: __class__, __mro__ and type tricks, by type names in messages and isinstance checks
import numbers
from collections.abc import Mapping, Sequence


def as_number(value, name):
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise TypeError(f"{name} must be a number, not {type(value).__name__}")
    return float(value)


def shape(value):
    if isinstance(value, Mapping):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return [shape(inner) for inner in value[:1]]
    return value.__class__.__name__


class Model:
    def __repr__(self):
        return "%s(%s)" % (self.__class__.__qualname__, ", ".join("%s=%r" % item for item in sorted(vars(self).items())))


model = Model()
model.alpha, model.beta = 0.1, 1.2
try:
    as_number("7", "window")
except TypeError as error:
    message = error.args[0]
result = {"shape": shape({"rows": [{"close": 1.0, "n": 3}], "symbol": "BTC"}), "model": repr(model), "message": message, "doc": bool(as_number.__doc__)}
