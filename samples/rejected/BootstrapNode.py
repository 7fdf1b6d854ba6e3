"""Computes a Hurst exponent with a package that the image lacks."""

import json
import subprocess
import sys

try:
    from hurst import compute_Hc
except ImportError:
    # expect: SBX11xx HIGH
    subprocess.check_call([sys.executable, "-m", "pip", "install", "--quiet", "hurst"])
    from hurst import compute_Hc


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        closes = [row["close"] for row in json.load(stream)["inputs"]["data"]]
    exponent, constant, _ = compute_Hc(closes, kind="price")
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"hurst": exponent, "constant": constant}, stream)


if __name__ == "__main__":
    main()
