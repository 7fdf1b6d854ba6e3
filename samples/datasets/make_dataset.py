"""Writes BTC_1m.csv: one-minute OHLCV bars of a made-up market, the same bytes on every machine and Python from 3.8.

    python make_dataset.py BTC_1m.csv

The close is a geometric random walk with a slow daily swing. Only integers of the seeded generator and IEEE additions and multiplications are used,
never libm (exp, log, gauss), whose last bit differs between platforms; prices are rounded to cents.
"""

import random
import sys
from datetime import datetime, timedelta

SEED = 20240102
BARS = 2000
START = datetime(2024, 1, 2)
FIRST_PRICE = 42000.0
STEP = 0.0006  # deviation of a one-minute return


def noise(source):
    """Nearly normal with mean 0 and deviation 1: the sum of twelve uniforms, each of 32 bits."""
    return sum(source.getrandbits(32) for _ in range(12)) / 4294967296.0 - 6.0


def bars():
    source = random.Random(SEED)
    close = FIRST_PRICE
    for i in range(BARS):
        phase = (i % 1440) / 720.0 - 1.0  # -1 to 1 over a day
        open_ = round(close * (1.0 + 0.1 * STEP * noise(source)), 2)
        close = round(open_ * (1.0 + STEP * noise(source) - 0.00004 * phase), 2)
        high = round(max(open_, close) * (1.0 + 0.5 * STEP * abs(noise(source))), 2)
        low = round(min(open_, close) * (1.0 - 0.5 * STEP * abs(noise(source))), 2)
        busy = 1.5 - phase * phase
        volume = round((2.0 + abs(noise(source)) * 6.0) * busy, 5)
        yield START + timedelta(minutes=i), open_, high, low, close, volume


def main(path):
    with open(path, "w", encoding="ascii", newline="\n") as stream:
        stream.write("timestamp,open,high,low,close,volume\n")
        for time, open_, high, low, close, volume in bars():
            stream.write(f"{time:%Y-%m-%d %H:%M:%S},{open_:.2f},{high:.2f},{low:.2f},{close:.2f},{volume:.5f}\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python make_dataset.py BTC_1m.csv")
    main(sys.argv[1])
