# imitates: path traversal by a parameter, by a file name that is reduced to its last part and checked
import json
import os
import re
import sys

import pandas as pd

ROOT = "/datasets"


def dataset_path(name: str) -> str:
    plain = os.path.basename(name)
    if plain != name or not re.fullmatch(r"[\w-]+\.csv", plain):
        raise ValueError(f"dataset must be a file name, got {name!r}")
    return os.path.join(ROOT, plain)


def main(argv) -> int:
    with open(argv[1], encoding="utf-8") as stream:
        params = json.load(stream)["params"]
    frame = pd.read_csv(dataset_path(params["dataset"]))
    output = {"rows": len(frame), "columns": list(frame.columns)}
    with open(argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
