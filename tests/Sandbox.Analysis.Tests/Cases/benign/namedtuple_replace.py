# imitates: private attributes, by the underscore methods of namedtuples
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Order = namedtuple("Order", ["id", "side", "price", "quantity"], defaults=(0,))


def amend(order, **changes):
    allowed = {key: value for key, value in changes.items() if key in Order._fields}
    return order._replace(**allowed)


orders = [Order(1, "buy", 10.0, 5), Order(2, "sell", 10.2, 3), Order._make([3, "buy", 9.9, 1])]
orders[0] = amend(orders[0], price=10.05, unknown=1)
levels = defaultdict(int)
for order in orders:
    levels[order.side, order.price] += order.quantity
recent = deque((order._asdict() for order in orders), maxlen=2)
sides = Counter(order.side for order in orders)
book = OrderedDict(sorted(((f"{side}@{price}", size) for (side, price), size in levels.items())))
result = {"book": book, "recent": list(recent), "sides": dict(sides), "default": Order._field_defaults}
