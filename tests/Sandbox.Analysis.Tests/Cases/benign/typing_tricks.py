# imitates: names resolved late, by the constructs of typing
from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterable, NamedTuple, NewType, Protocol, TypeVar, Union, cast, overload

if TYPE_CHECKING:
    import subprocess  # for the annotation below only
    from socket import socket

T = TypeVar("T", bound="Comparable")
Symbol = NewType("Symbol", str)


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


class Quote(NamedTuple):
    symbol: Symbol
    bid: float
    ask: float


class Box(Generic[T]):
    def __init__(self, items: Iterable[T]) -> None:
        self.items = sorted(items)

    def best(self, runner: "subprocess.Popen[str] | socket | None" = None) -> T:
        return self.items[-1]


@overload
def middle(quote: Quote) -> float: ...
@overload
def middle(quote: tuple[float, float]) -> float: ...
def middle(quote: Union[Quote, tuple[float, float]]) -> float:
    bid, ask = (quote.bid, quote.ask) if isinstance(quote, Quote) else quote
    return (bid + ask) / 2


fold: Callable[[list[float]], float] = lambda values: sum(values) / len(values)
hints = typing.get_type_hints(Quote)
quote = Quote(Symbol("BTC"), 10.0, 10.5)
result = {"middle": middle(quote), "best": cast(float, Box([3.0, 1.0]).best()), "mean": fold([1.0, 2.0]), "fields": list(hints)}
