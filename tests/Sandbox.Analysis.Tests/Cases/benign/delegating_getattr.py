# imitates: reflection by a computed name, by wrappers that hand unknown attributes to what they wrap
import pandas as pd


class Recorder:
    """Counts which columns of a frame are looked at."""

    def __init__(self, frame):
        self._frame = frame
        self.seen = {}

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        self.seen[name] = self.seen.get(name, 0) + 1
        return getattr(self._frame, name)

    def __getitem__(self, key):
        return self._frame[key]


class Attributes(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


recorder = Recorder(pd.DataFrame({"close": [1.0, 2.0], "volume": [3, 4]}))
total = float(recorder.close.sum() + recorder.volume.max())
params = Attributes(period=5)
params.width = 2.0
result = {"total": total, "seen": recorder.seen, "params": params, "none": params.missing}
