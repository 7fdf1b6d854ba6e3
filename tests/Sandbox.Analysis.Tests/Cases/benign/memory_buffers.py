# imitates: temporary files, by buffers in memory
import array
import io
import struct
import zlib

import pandas as pd

FORMAT = struct.Struct("<qdd")


def pack(rows):
    buffer = io.BytesIO()
    for row in rows:
        buffer.write(FORMAT.pack(*row))
    return zlib.compress(buffer.getvalue(), 6)


def unpack(data):
    return [FORMAT.unpack_from(raw, offset) for raw in (zlib.decompress(data),) for offset in range(0, len(raw), FORMAT.size)]


rows = [(i, 100 + i / 4, 1.0) for i in range(50)]
packed = pack(rows)
text = io.StringIO("time,close\n1,2.5\n2,2.75\n")
frame = pd.read_csv(text)
out = io.StringIO()
frame.to_csv(out, index=False)
numbers = array.array("d", (row[1] for row in rows))
view = memoryview(numbers)[10:12]
result = {"same": unpack(packed) == rows, "csv": out.getvalue(), "view": view.tolist(), "small": len(packed) < 50 * FORMAT.size}
