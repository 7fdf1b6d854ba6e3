# imitates: clever one-liners that hide calls, by walrus, conditional and nested comprehension of plain data
import math
import re

LOG = """\
2024-01-02 10:00 BUY BTC 0.5 @ 42000
2024-01-02 11:00 SELL BTC 0.25 @ 42500
garbage
2024-01-03 09:30 BUY ETH 2 @ 2300
"""
LINE = re.compile(r"(\S+) (\S+) (BUY|SELL) (\w+) ([\d.]+) @ ([\d.]+)")

trades = [
    {"day": m[1], "symbol": m[4], "signed": (1 if m[3] == "BUY" else -1) * float(m[5]), "price": float(m[6])}
    for line in LOG.splitlines()
    if (m := LINE.fullmatch(line))
]
positions = {s: math.fsum(t["signed"] for t in trades if t["symbol"] == s) for s in sorted({t["symbol"] for t in trades})}
matrix = [[round((i - j) ** 2 * 0.1, 2) for j in range(3) if j != i] for i in range(3)]
first, *rest = sorted(trades, key=lambda t: -t["price"])
while (size := len(rest)) > 1:
    rest = rest[:-1]
result = {"positions": positions, "matrix": matrix, "largest": first["symbol"], "left": size, "any": any((hit := t["price"]) > 42400 for t in trades), "hit": hit}
