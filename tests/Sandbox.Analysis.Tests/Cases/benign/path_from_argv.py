# imitates: pathlib's file access, by Path objects made of the contract's arguments
import json
import sys
from pathlib import Path


def read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def write(path: Path, value: dict) -> None:
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")


def main() -> int:
    source, target = (Path(argument) for argument in sys.argv[1:3])
    request = read(source)
    rows = request["inputs"]["data"]
    spread = [round(row["high"] - row["low"], 8) for row in rows]
    write(target, {"spread": spread, "widest": max(spread, default=0)})
    return 0


if __name__ == "__main__":
    sys.exit(main())
