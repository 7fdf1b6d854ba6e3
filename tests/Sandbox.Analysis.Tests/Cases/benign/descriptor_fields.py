# imitates: descriptor hooks, by validated fields with __set_name__, __get__ and __set__
class Bounded:
    def __init__(self, low, high, default):
        self.low, self.high, self.default = low, high, default

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.slot, self.default)

    def __set__(self, instance, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must lie between {self.low} and {self.high}, got {value}")
        instance.__dict__[self.slot] = value


class RiskLimits:
    leverage = Bounded(0.0, 5.0, 1.0)
    drawdown = Bounded(0.0, 1.0, 0.2)

    @property
    def budget(self):
        return self.drawdown / max(self.leverage, 1e-9)

    @staticmethod
    def conservative():
        limits = RiskLimits()
        limits.leverage = 0.5
        return limits


calm = RiskLimits.conservative()
try:
    calm.leverage = 9
except ValueError as error:
    message = str(error)
result = {"budget": calm.budget, "message": message, "default": RiskLimits.leverage.default}
