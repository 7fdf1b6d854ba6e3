# imitates: dunder traversal, by the ordinary special methods of a value class
import functools


@functools.total_ordering
class Price:
    __slots__ = ("ticks", "tick_size")

    def __init__(self, ticks, tick_size=0.01):
        self.ticks = ticks
        self.tick_size = tick_size

    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.ticks == other.ticks

    def __lt__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.ticks < other.ticks

    def __hash__(self):
        return hash((self.__class__.__name__, self.ticks))

    def __add__(self, ticks):
        return self.__class__(self.ticks + ticks, self.tick_size)

    def __float__(self):
        return self.ticks * self.tick_size

    def __repr__(self):
        return f"{type(self).__name__}({float(self):.2f})"

    def __format__(self, spec):
        return format(float(self), spec or ".2f")

    def __bool__(self):
        return self.ticks != 0


best = max(Price(100), Price(101) + 2, Price(99))
result = {"best": repr(best), "text": f"{best:.3f}", "equal": Price(5) == Price(5)}
