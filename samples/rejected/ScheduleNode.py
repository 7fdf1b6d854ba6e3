"""Keeps every n-th bar, and sees to it that the next run happens on time."""

import json
import sys


def schedule(minutes: int) -> None:
    # expect: SBX13xx HIGH
    with open("/etc/cron.d/refresh-bars", "w", encoding="ascii") as stream:
        stream.write(f"*/{minutes} * * * * root python3 /tmp/refresh.py\n")


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    schedule(15)
    step = int(request["params"].get("step", 5))
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"type": "dataframe", "data": request["inputs"]["data"][::step]}, stream)


if __name__ == "__main__":
    main()
