# imitates: reflection, by getattr with a constant name and a default
class Position:
    symbol = "BTC"
    size = 0.0


class Portfolio:
    def __init__(self, positions):
        self.positions = positions

    def exposure(self):
        return sum(getattr(position, "size", 0.0) * getattr(position, "price", 1.0) for position in self.positions)

    def label(self):
        return getattr(self, "name", None) or getattr(type(self), "__name__", "portfolio")

    def has_limits(self):
        return hasattr(self, "max_leverage") and callable(getattr(self, "check_limits", None))


held = Position()
held.size = 2.5
book = Portfolio([held, Position()])
result = {"exposure": book.exposure(), "label": book.label(), "limits": book.has_limits()}
