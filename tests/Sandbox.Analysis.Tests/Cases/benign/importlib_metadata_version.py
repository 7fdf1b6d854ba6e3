# imitates: dynamic import, by asking for the versions of installed packages
from importlib.metadata import PackageNotFoundError, version
from importlib import util as importlib_util
import platform
import sys

try:
    NUMPY = version("numpy")
except PackageNotFoundError:
    NUMPY = "0"

HAS_SCIPY = importlib_util.find_spec("scipy") is not None
MODERN = sys.version_info >= (3, 8) and platform.python_implementation() in ("CPython", "PyPy")


def major(text):
    return int(text.split(".", 1)[0])


result = {"numpy": major(NUMPY) >= 1, "scipy": HAS_SCIPY in (True, False), "modern": MODERN}
