# imitates: reflection over subclasses, by __init_subclass__ and type hints of the class
from abc import ABC, abstractmethod
from typing import ClassVar, Dict, Type


class Signal(ABC):
    registry: ClassVar[Dict[str, Type["Signal"]]] = {}
    weight: float = 1.0

    def __init_subclass__(cls, key: str = "", **kwargs):
        super().__init_subclass__(**kwargs)
        Signal.registry[key or cls.__name__] = cls

    @abstractmethod
    def value(self, closes):
        ...

    @classmethod
    def create(cls, key: str, **options) -> "Signal":
        try:
            kind = cls.registry[key]
        except KeyError:
            raise ValueError(f"no signal {key!r}; there are {sorted(cls.registry)}") from None
        return kind(**options)


class Trend(Signal, key="trend"):
    def value(self, closes):
        return 1 if closes[-1] > sum(closes) / len(closes) else -1


class Carry(Signal, key="carry"):
    weight = 0.5

    def __init__(self, rate=0.0):
        self.rate = rate

    def value(self, closes):
        return 1 if self.rate > 0 else -1


parts = [Signal.create("trend"), Signal.create("carry", rate=-0.01)]
result = {"score": sum(part.weight * part.value([1, 2, 3]) for part in parts), "known": sorted(Signal.registry)}
