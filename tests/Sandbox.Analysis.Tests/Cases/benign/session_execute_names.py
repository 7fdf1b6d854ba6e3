# imitates: a database client and process execution, by local classes with methods execute, run, system and commit
class Broker:
    """A paper broker: an order is filled at the next open."""

    def __init__(self, cash):
        self.cash = cash
        self.orders = []
        self.fills = []

    def execute(self, order):
        self.orders.append(order)
        return self

    def run(self, bar):
        for side, quantity in self.orders:
            self.cash -= quantity * bar["open"] if side == "buy" else -quantity * bar["open"]
            self.fills.append((side, quantity, bar["open"]))
        self.orders.clear()

    def system(self):
        return "paper"

    def spawn(self, count):
        return [Broker(self.cash / count) for _ in range(count)]

    def commit(self):
        return {"cash": self.cash, "fills": self.fills}


session = Broker(10_000.0)
session.execute(("buy", 5)).execute(("sell", 2))
session.run({"open": 101.0})
result = {"book": session.commit(), "system": session.system(), "children": len(session.spawn(3))}
