# imitates: path traversal, by pathlib's resolve and is_relative_to
import json
import sys
from pathlib import Path

ROOT = Path("/datasets").resolve()


def dataset(name: str) -> Path:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT):
        raise PermissionError(f"{name} is not a dataset")
    return path


request = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
with dataset(request["params"]["dataset"]).open(encoding="utf-8") as stream:
    columns = next(stream).rstrip("\n").split(",")
    last = None
    for last in stream:
        pass
Path(sys.argv[2]).write_text(json.dumps({"columns": columns, "last": last and last.split(",")[0]}), encoding="utf-8")
