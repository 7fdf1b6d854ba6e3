# What a box's command line holds: takes the runner itself from standard input, as source or as what this very interpreter compiled before, and becomes it. An engine
# copies the command line many times over, so it stays short. The lease holds from here on: end-of-file or ten silent seconds end the box.
import sys

sys.path[:] = [entry for entry in sys.path if entry not in ("", ".")]

import os
import select

VERSION = sys.version.encode()


def take(length):
    data = b""
    while len(data) < length:
        piece = os.read(0, length - len(data)) if select.select([0], [], [], 10.0)[0] else b""
        if not piece:
            os._exit(113)
        data += piece
    return data


def program():
    """Source and compiled code of the runner; no source where it came compiled."""
    while True:
        head = take(5)
        payload = take(int.from_bytes(head[1:], "big"))
        if head[:1] == b"P":
            return payload, compile(payload, "<string>", "exec", dont_inherit=True)
        if head[:1] == b"C":
            import marshal

            version, code = payload.split(b"\0", 1)
            return None, marshal.loads(code) if version == VERSION else sys.exit("the runner was compiled by another interpreter")
        if head[:1] != b"H":
            os._exit(113)


SOURCE, CODE = program()
exec(CODE, {"__name__": "__main__", "__builtins__": __builtins__, "COMPILED": None if SOURCE is None else (VERSION, CODE)})
