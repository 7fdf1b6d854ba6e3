# imitates: endless loops, by generators that never end and are read a little, and itertools.count with break
import itertools


def clock(step):
    time = 0
    while True:
        yield time
        time += step


def oscillator():
    while True:
        yield from (1, 2, 1, -1, -2, -1)


def backoff(limit):
    delay = 1
    while True:
        if delay > limit:
            raise TimeoutError("gave up")
        delay *= 2
        yield delay


def first_crossing(values, level):
    for i in itertools.count():
        if i >= len(values):
            return None
        if values[i] > level:
            break
    return i


path = list(itertools.islice(zip(clock(5), itertools.accumulate(oscillator())), 8))
waits = []
try:
    for wait in backoff(16):
        waits.append(wait)
except TimeoutError as error:
    waits.append(str(error))
result = {"path": path, "waits": waits, "crossing": first_crossing([1, 2, 5, 9], 4)}
