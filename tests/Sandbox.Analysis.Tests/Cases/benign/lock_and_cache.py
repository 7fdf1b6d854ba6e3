# imitates: threads, by a lock around a cache without any thread started
import threading
from threading import Lock, RLock, local


class Cache:
    def __init__(self, size=128):
        self._lock = RLock()
        self._values = {}
        self._size = size

    def get(self, key, compute):
        with self._lock:
            if key not in self._values:
                if len(self._values) >= self._size:
                    self._values.pop(next(iter(self._values)))
                self._values[key] = compute(key)
            return self._values[key]


state = local()
state.calls = 0
guard = Lock()


def square(n):
    with guard:
        state.calls += 1
    return n * n


cache = Cache(size=3)
values = [cache.get(n, square) for n in (1, 2, 1, 3, 4, 1)]
result = {"values": values, "calls": state.calls, "main": threading.current_thread() is threading.main_thread()}
