# imitates: nothing dangerous; an order book with bisect, slots and bounded loops
import bisect
import heapq


class Side:
    __slots__ = ("levels", "sizes", "sign")

    def __init__(self, sign):
        self.levels, self.sizes, self.sign = [], {}, sign

    def add(self, price, size):
        key = self.sign * price
        if key not in self.sizes:
            bisect.insort(self.levels, key)
        self.sizes[key] = self.sizes.get(key, 0) + size

    def take(self, size):
        cost, left = 0.0, size
        while left > 0 and self.levels:
            key = self.levels[0]
            part = min(left, self.sizes[key])
            cost += part * abs(key)
            left -= part
            self.sizes[key] -= part
            if not self.sizes[key]:
                del self.sizes[key]
                self.levels.pop(0)
        return cost, size - left


asks, bids = Side(1), Side(-1)
for i in range(1, 6):
    asks.add(100 + i, i)
    bids.add(100 - i, i)
cost, filled = asks.take(4)
result = {"cost": cost, "filled": filled, "best": (asks.levels[0], -bids.levels[0]), "largest": heapq.nlargest(2, bids.sizes.values())}
