# imitates: __dict__ traversal, by turning objects into dictionaries for the output
class Fill:
    def __init__(self, symbol, price, quantity):
        self.symbol = symbol
        self.price = price
        self.quantity = quantity

    def to_dict(self):
        return {key: value for key, value in self.__dict__.items() if not key.startswith("_")}


class Blotter:
    def __init__(self):
        self.fills = []

    def add(self, **values):
        fill = Fill(**values)
        self.fills.append(fill)
        return fill

    def export(self):
        return [vars(fill) for fill in self.fills]


blotter = Blotter()
first = blotter.add(symbol="BTC", price=42000.0, quantity=0.1)
blotter.add(symbol="ETH", price=2300.0, quantity=2)
result = {"first": first.to_dict(), "all": blotter.export()}
