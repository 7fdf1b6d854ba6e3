# imitates: dynamic import, by importlib with the constant names of allowed libraries
import importlib

BACKENDS = ("numpy", "statistics")


def backend(preferred=BACKENDS):
    for name in preferred:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise ImportError("no numeric backend")


math = importlib.import_module("math")
library = backend()
result = {"name": library.__name__, "mean": float(library.mean([1.0, 2.0, 4.5])), "root": math.sqrt(2)}
