# imitates: lambdas that hide calls, by functional code with nothing but arithmetic in them
from functools import partial, reduce
from itertools import accumulate
from operator import add, attrgetter, itemgetter, methodcaller, mul

compose = lambda *functions: reduce(lambda f, g: lambda x: g(f(x)), functions)
scale = lambda k: partial(mul, k)
clip = lambda low, high: lambda x: max(low, min(high, x))
to_signal = compose(scale(2.0), partial(add, -1.0), clip(-1.0, 1.0), lambda x: round(x, 4))

rules = {
    "long": lambda bar: bar["close"] > bar["sma"] and bar["rsi"] < 70,
    "short": lambda bar: bar["close"] < bar["sma"] and bar["rsi"] > 30,
}

bars = [{"close": 10.0, "sma": 9.0, "rsi": 55.0}, {"close": 8.0, "sma": 9.0, "rsi": 45.0}, {"close": 9.5, "sma": 9.0, "rsi": 80.0}]
decisions = [next((name for name, rule in rules.items() if rule(bar)), "flat") for bar in bars]
equity = list(accumulate([0.01, -0.02, 0.03], lambda total, r: total * (1 + r), initial=1.0))
ordered = sorted(bars, key=itemgetter("rsi"), reverse=True)
upper = list(map(methodcaller("upper"), decisions))
real = list(map(attrgetter("real"), equity))

result = {"signals": [to_signal(x / 4) for x in range(5)], "decisions": upper, "equity": [round(e, 6) for e in real],
          "hot": ordered[0]["rsi"], "sum": reduce(add, map(itemgetter("close"), bars))}
