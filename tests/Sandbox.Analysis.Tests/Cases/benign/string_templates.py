# imitates: format-string traversal, by templates with plain fields, attributes of own objects and string.Template
import string
from dataclasses import dataclass


@dataclass
class Fill:
    symbol: str
    price: float
    quantity: int


LINE = "{fill.symbol:<6}{fill.quantity:>6d} @ {fill.price:10.2f}  {note!r}"
SUBJECT = string.Template("$symbol: $$ $amount filled")
LEGACY = "%(symbol)s %(price).1f"


def report(fills):
    lines = [LINE.format(fill=fill, note="ok") for fill in fills]
    total = sum(fill.price * fill.quantity for fill in fills)
    lines.append("{:-^40}".format(" total {0:,.2f} in {count} fills ".format(total, count=len(fills))))
    return lines


fills = [Fill("BTC", 42000.5, 1), Fill("ETH", 2300.25, 10)]
result = {
    "lines": report(fills),
    "subject": SUBJECT.substitute(symbol=fills[0].symbol, amount=f"{fills[0].price:,.0f}"),
    "legacy": LEGACY % {"symbol": "SOL", "price": 98.25},
    "table": "aBc".translate(str.maketrans("abc", "xyz")).casefold(),
}
