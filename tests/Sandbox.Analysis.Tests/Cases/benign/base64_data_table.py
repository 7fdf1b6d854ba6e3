# imitates: a decoded payload, by a lookup table of numbers kept as base64 and never executed
import base64
import struct
import zlib

# Cumulative normal distribution at 0.0, 0.5, 1.0, 1.5, 2.0 as little-endian floats.
TABLE = struct.unpack("<5d", base64.b64decode("AAAAAAAA4D8W1vmk4yHmPxb4iPPE6+o/9LQWVT3d7T8xRBsGrkXvPw=="))
CHECK = zlib.crc32(b"normal table") & 0xFFFFFFFF


def cumulative(x):
    if x < 0:
        return 1 - cumulative(-x)
    position = min(x / 0.5, len(TABLE) - 1)
    i = min(int(position), len(TABLE) - 2)
    return TABLE[i] + (position - i) * (TABLE[i + 1] - TABLE[i])


result = {"values": [round(cumulative(x / 4), 6) for x in range(-4, 9)], "check": CHECK}
