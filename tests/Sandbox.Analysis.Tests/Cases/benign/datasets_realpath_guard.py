# imitates: path traversal, by a path that is resolved and checked to lie below /datasets
import json
import os
import sys


def checked(name):
    path = os.path.realpath(os.path.join("/datasets", name))
    if not path.startswith("/datasets/"):
        raise ValueError("outside the datasets: %r" % name)
    return path


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        params = json.load(stream)["params"]
    with open(checked(params["dataset"]), encoding="utf-8") as stream:
        header = stream.readline().strip().split(",")
        rows = sum(1 for _ in stream)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"header": header, "rows": rows}, stream)


if __name__ == "__main__":
    main()
