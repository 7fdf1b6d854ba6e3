# imitates: timing attacks and timeit, by measuring one's own code
import sys
import time
from contextlib import contextmanager


@contextmanager
def timed(name):
    started = time.perf_counter()
    try:
        yield
    finally:
        print(f"{name}: {time.perf_counter() - started:.3f} s", file=sys.stderr)


def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[:2] = b"\0\0"
    for n in range(2, int(limit**0.5) + 1):
        if flags[n]:
            flags[n * n :: n] = bytes(len(flags[n * n :: n]))
    return [n for n, flag in enumerate(flags) if flag]


with timed("sieve"):
    primes = sieve(10_000)
result = {"count": len(primes), "last": primes[-1]}
