# imitates: metaclass hooks, by a registry of strategies
class Registry(type):
    """Every concrete subclass is found by its name."""

    known = {}

    def __new__(mcs, name, bases, namespace, *, register=True):
        kind = super().__new__(mcs, name, bases, namespace)
        if register and bases:
            mcs.known[namespace.get("name", name.lower())] = kind
        return kind

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.validate()
        return instance


class Strategy(metaclass=Registry):
    def __init__(self, **params):
        self.params = params

    def validate(self):
        for key, value in self.params.items():
            if value <= 0:
                raise ValueError(f"{key} must be above 0")


class Breakout(Strategy):
    def decide(self, closes):
        return closes[-1] >= max(closes[-self.params["period"]:])


class Fade(Strategy):
    name = "fade"

    def decide(self, closes):
        return closes[-1] <= min(closes[-self.params["period"]:])


closes = [5, 4, 6, 7, 3]
result = {name: kind(period=3).decide(closes) for name, kind in sorted(Registry.known.items())}
