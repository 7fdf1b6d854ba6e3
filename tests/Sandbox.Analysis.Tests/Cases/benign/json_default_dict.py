# imitates: __dict__ traversal, by a JSON encoder for own objects and __dict__.update of parameters
import json
from datetime import date
from enum import Enum


class Side(Enum):
    LONG = 1
    SHORT = -1


class Order:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Enum):
            return value.name.lower()
        if isinstance(value, (date,)):
            return value.isoformat()
        if isinstance(value, set):
            return sorted(value)
        return super().default(value)


order = Order(symbol="BTC", quantity=2, notes={"b", "a"})
text = json.dumps({"order": order, "n": 1}, default=lambda o: o.__dict__ if hasattr(o, "__dict__") else sorted(o))
other = json.dumps({"side": Side.LONG, "day": date(2024, 1, 2), "tags": {"x"}}, cls=Encoder)
result = {"order": json.loads(text), "other": json.loads(other)}
