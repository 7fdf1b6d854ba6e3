# imitates: reading its own source and folder, by __file__ and __name__ used as texts
import json
import os
import sys
from pathlib import PurePosixPath

NODE = os.path.splitext(os.path.basename(__file__))[0]
KIND = PurePosixPath(__file__).stem.removesuffix("Node").lower()


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    output = {"node": NODE, "kind": KIND, "module": __name__, "same": request.get("nodeType") in (NODE, None)}
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump(output, stream)
    return 0


if __name__ == "__main__":
    sys.exit(main())
