# imitates: reflection by setattr, by parameters that become attributes of the object itself
class Params:
    defaults = {"period": 20, "width": 2.0, "fee": 0.0005}

    def __init__(self, **values):
        for name, default in self.defaults.items():
            setattr(self, name, values.pop(name, default))
        if values:
            raise TypeError("unknown parameters: " + ", ".join(sorted(values)))

    def updated(self, **values):
        current = {name: getattr(self, name) for name in self.defaults}
        return type(self)(**{**current, **values})


class WiderParams(Params):
    defaults = {**Params.defaults, "width": 3.0}


chosen = WiderParams(period=10).updated(fee=0.001)
result = {name: getattr(chosen, name) for name in chosen.defaults}
