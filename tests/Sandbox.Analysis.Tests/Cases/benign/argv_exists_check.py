# imitates: probing the file system, by a node that checks its two arguments first
import json
import os
import sys


def main():
    if len(sys.argv) != 3 or not os.path.isfile(sys.argv[1]):
        print("usage: python node.py input.json output.json", file=sys.stderr)
        return 2
    size = os.path.getsize(sys.argv[1])
    with open(os.path.abspath(sys.argv[1]), "r", encoding="utf-8-sig") as stream:
        request = json.load(stream)
    rows = request.get("inputs", {}).get("data", [])
    with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as stream:
        json.dump({"rows": len(rows), "large": size > 1_000_000}, stream, indent=2)
        stream.write("\n")
    return 0 if os.path.exists(sys.argv[2]) else 1


if __name__ == "__main__":
    sys.exit(main())
