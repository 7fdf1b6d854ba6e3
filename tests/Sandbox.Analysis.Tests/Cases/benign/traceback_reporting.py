# imitates: frames and tracebacks as an escape, by printing the error of a failed bar
import sys
import traceback


class BarError(Exception):
    def __init__(self, index, message):
        super().__init__(f"bar {index}: {message}")
        self.index = index


def step(index, bar):
    try:
        return bar["close"] / bar["open"] - 1
    except ZeroDivisionError as error:
        raise BarError(index, "open is 0") from error


def run(bars):
    done, failed = [], []
    for index, bar in enumerate(bars):
        try:
            done.append(step(index, bar))
        except BarError as error:
            traceback.print_exc(file=sys.stderr)
            failed.append({"bar": error.index, "cause": type(error.__cause__).__name__})
        except Exception:
            kind, value, _ = sys.exc_info()
            failed.append({"kind": kind.__name__, "text": str(value), "last": traceback.format_exc().splitlines()[-1]})
    return {"done": done, "failed": failed}


result = run([{"open": 1.0, "close": 1.5}, {"open": 0, "close": 1}, {"open": 1}])
