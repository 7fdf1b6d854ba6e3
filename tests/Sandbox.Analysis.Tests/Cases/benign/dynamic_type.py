# imitates: classes made at run time, by type() with three arguments, NamedTuple and a class factory
from typing import NamedTuple


class Indicator:
    period = 10

    def __call__(self, closes):
        return self.compute(closes[-self.period:])


def make(name, period, compute):
    return type(name, (Indicator,), {"period": period, "compute": staticmethod(compute), "__doc__": f"{name} over {period} bars"})


Mean = make("Mean", 3, lambda window: sum(window) / len(window))
Spread = make("Spread", 4, lambda window: max(window) - min(window))
Row = NamedTuple("Row", [("name", str), ("value", float)])

closes = [1.0, 4.0, 2.0, 8.0, 5.0]
result = [Row(kind.__name__, round(kind()(closes), 6))._asdict() for kind in (Mean, Spread)]
