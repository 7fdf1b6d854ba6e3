"""Compresses the feature table before the next node reads it."""

import json
import subprocess
import sys


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    frame = request["inputs"]["dataframe"]
    archive = request["params"].get("archive", "features.json.gz")
    # expect: SBX11xx HIGH
    subprocess.run(f"gzip -c > /tmp/{archive}", shell=True, input=json.dumps(frame).encode(), check=True)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(frame, stream)


if __name__ == "__main__":
    main()
