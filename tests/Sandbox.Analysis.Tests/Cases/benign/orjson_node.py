# imitates: binary file access, by orjson on the contract's files as bytes
import sys

import numpy as np
import orjson


def cusum(returns, threshold):
    up = down = 0.0
    events = []
    for i, value in enumerate(returns):
        up, down = max(0.0, up + value), min(0.0, down + value)
        if up > threshold or down < -threshold:
            events.append(i)
            up = down = 0.0
    return events


def main(source, target):
    with open(source, "rb") as stream:
        request = orjson.loads(stream.read())
    closes = np.fromiter((row["close"] for row in request["inputs"]["data"]), dtype="float64")
    returns = np.diff(np.log(closes))
    output = {"events": cusum(returns, 0.01), "returns": returns.round(8)}
    with open(target, "wb") as stream:
        stream.write(orjson.dumps(output, option=orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_SORT_KEYS))


if __name__ == "__main__":
    main(*sys.argv[1:3])
