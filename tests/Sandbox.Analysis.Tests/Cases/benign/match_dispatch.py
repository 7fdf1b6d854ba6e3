# imitates: class patterns as a way to attributes, by match statements over messages
from dataclasses import dataclass


@dataclass
class Buy:
    symbol: str
    quantity: int


@dataclass
class Cancel:
    order: int
    reason: str = ""


def apply(book, message):
    match message:
        case Buy(symbol=symbol, quantity=quantity) if quantity > 0:
            return {**book, symbol: book.get(symbol, 0) + quantity}
        case Cancel(order=0 | 1 as order):
            return {**book, "cancelled": [*book.get("cancelled", []), order]}
        case {"type": "split", "symbol": str(symbol), "ratio": int() | float() as ratio, **rest}:
            return {**book, symbol: book.get(symbol, 0) * ratio, "rest": sorted(rest)}
        case ["sell", symbol, *quantities]:
            return {**book, symbol: book.get(symbol, 0) - sum(quantities)}
        case None | "":
            return book
        case _:
            raise TypeError(f"unknown message {message!r}")


book = {}
for message in (Buy("BTC", 2), Cancel(1), {"type": "split", "symbol": "BTC", "ratio": 2, "by": "x"}, ["sell", "BTC", 1, 1], None):
    book = apply(book, message)
result = book
