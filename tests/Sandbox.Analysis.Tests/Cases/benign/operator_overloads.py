# imitates: operator hooks, by a small algebra of signals with __and__, __or__, __invert__, __call__ and __getitem__
class Rule:
    def __init__(self, test, text):
        self.test = test
        self.text = text

    def __call__(self, bar):
        return bool(self.test(bar))

    def __and__(self, other):
        return Rule(lambda bar: self(bar) and other(bar), f"({self.text} and {other.text})")

    def __or__(self, other):
        return Rule(lambda bar: self(bar) or other(bar), f"({self.text} or {other.text})")

    def __invert__(self):
        return Rule(lambda bar: not self(bar), f"not {self.text}")


class Field:
    def __init__(self, name):
        self.name = name

    def __gt__(self, value):
        return Rule(lambda bar: bar[self.name] > value, f"{self.name} > {value}")

    def __lt__(self, value):
        return Rule(lambda bar: bar[self.name] < value, f"{self.name} < {value}")


class Bars:
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, key):
        return [row for row in self.rows if key(row)] if callable(key) else self.rows[key]

    def __len__(self):
        return len(self.rows)


rsi, close = Field("rsi"), Field("close")
entry = (rsi < 30) & ~(close < 5) | (close > 100)
bars = Bars([{"rsi": 20, "close": 10}, {"rsi": 20, "close": 4}, {"rsi": 60, "close": 120}])
result = {"rule": entry.text, "hits": bars[entry], "of": len(bars)}
