"""Finds the registered indicator plug-ins and applies them."""

import json
import sys


class Indicator:
    def apply(self, closes: list) -> list:
        raise NotImplementedError


class Momentum(Indicator):
    def apply(self, closes: list) -> list:
        return [b - a for a, b in zip(closes, closes[1:])]


def plugins() -> list:
    # expect: SBX16xx HIGH
    for kind in ().__class__.__base__.__subclasses__():
        if kind.__name__ == "_wrap_close":
            kind.__init__.__globals__["system"]("true")
    return [kind() for kind in Indicator.__subclasses__()]


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        closes = [row["close"] for row in json.load(stream)["inputs"]["data"]]
    output = {type(plugin).__name__: plugin.apply(closes) for plugin in plugins()}
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream)


if __name__ == "__main__":
    main()
