# imitates: an endless loop, by loops that always leave
def implied_volatility(price, model, low=1e-4, high=5.0, tolerance=1e-8):
    while True:
        middle = (low + high) / 2
        if high - low < tolerance:
            return middle
        if model(middle) > price:
            high = middle
        else:
            low = middle


def drain(queue):
    filled = []
    while True:
        if not queue:
            break
        order = queue.pop()
        if order["quantity"] <= 0:
            continue
        filled.append(order)
    return filled


def replay(events):
    iterator = iter(events)
    total = 0
    while 1:
        try:
            total += next(iterator)
        except StopIteration:
            return total


result = [round(implied_volatility(0.04, lambda v: v * v), 6), len(drain([{"quantity": 1}, {"quantity": 0}])), replay([1, 2, 3])]
