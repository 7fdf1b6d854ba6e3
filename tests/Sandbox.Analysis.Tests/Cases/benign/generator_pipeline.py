# imitates: code run by iteration, by generators chained with itertools
import itertools as it
from typing import Iterable, Iterator


def ticks(count: int) -> Iterator[float]:
    price = 100.0
    for i in it.islice(it.count(1), count):
        price += ((i * 7919) % 13 - 6) / 10
        yield round(price, 2)


def windows(values: Iterable[float], size: int) -> Iterator[tuple]:
    copies = it.tee(values, size)
    return zip(*(it.islice(copy, i, None) for i, copy in enumerate(copies)))


def renko(values: Iterable[float], brick: float):
    base = None
    for value in values:
        if base is None:
            base = value
        while abs(value - base) >= brick:
            step = brick if value > base else -brick
            base += step
            yield 1 if step > 0 else -1


def delegate(*sources):
    for source in sources:
        received = yield from source
        if received is not None:
            return received


bricks = list(renko(ticks(60), 1.5))
runs = [(key, len(list(group))) for key, group in it.groupby(bricks)]
means = [round(sum(w) / len(w), 4) for w in windows(ticks(10), 4)]
result = {"runs": runs, "means": means, "chained": len(list(delegate(ticks(3), ticks(2)))), "pairs": list(it.pairwise([1, 2, 3]))}
