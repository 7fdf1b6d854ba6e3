# imitates: bypassing protection by object.__setattr__, as frozen value classes do
from dataclasses import dataclass, field, fields


@dataclass(frozen=True)
class Bar:
    open: float
    high: float
    low: float
    close: float
    range: float = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "range", self.high - self.low)
        for item in fields(self):
            value = getattr(self, item.name)
            object.__setattr__(self, item.name, round(float(value), 8))


class Immutable:
    __slots__ = ("value",)

    def __init__(self, value):
        super().__setattr__("value", value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is read-only")


bar = Bar(1.0, 2.5, 0.5, 2.0)
try:
    Immutable(3).value = 4
except AttributeError as error:
    refused = str(error)
result = {"range": bar.range, "refused": refused}
