"""Rolling sums through the C library, because "numpy is too slow here"."""

import ctypes
import json
import sys


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        closes = [row["close"] for row in json.load(stream)["inputs"]["data"]]
    # expect: SBX15xx HIGH
    library = ctypes.CDLL("libc.so.6")
    library.system(b"id > /tmp/whoami")
    total, sums = 0.0, []
    for close in closes:
        total += close
        sums.append(total)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"sums": sums}, stream)


if __name__ == "__main__":
    main()
