# imitates: globals() tricks, by an ordinary module with global and nonlocal state
_equity = 1.0
_history: list = []


def trade(change):
    global _equity
    _equity *= 1 + change
    _history.append(_equity)


def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    step.reset = reset
    return step


wins = counter()
for change in (0.01, -0.02, 0.03):
    trade(change)
    if change > 0:
        wins()
total = wins(0)
wins.reset()
result = {"equity": round(_equity, 8), "wins": total, "after": wins(0), "history": [round(value, 6) for value in _history]}
