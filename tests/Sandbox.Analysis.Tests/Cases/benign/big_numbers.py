# imitates: floods of memory or work, by large constants, bounded loops and moderate arrays
import sys

import numpy as np

NANOSECONDS = 10 ** 9
LARGEST = 2 ** 63 - 1
MODULUS = (1 << 61) - 1
buffer = [0.0] * 100_000
grid = np.zeros((500, 500), dtype=np.float32)
table = {n: n * n for n in range(10_000)}


def power(base, exponent):
    value = 1
    while exponent:
        if exponent & 1:
            value = value * base % MODULUS
        base = base * base % MODULUS
        exponent >>= 1
    return value


total = 0
for i in range(200_000):
    total += i & 7
result = {"power": power(3, 10 ** 18), "same": power(3, 1000) == pow(3, 1000, MODULUS), "total": total,
          "sizes": [len(buffer), grid.size, len(table)], "fits": LARGEST < sys.maxsize + 1, "ns": NANOSECONDS * 60}
