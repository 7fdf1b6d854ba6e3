# imitates: schedulers and processes, by an event queue with handlers found by type
import heapq
import itertools
from collections import defaultdict


class Engine:
    def __init__(self):
        self._queue = []
        self._order = itertools.count()
        self._handlers = defaultdict(list)
        self.now = 0

    def on(self, kind, handler):
        self._handlers[kind].append(handler)
        return handler

    def at(self, time, kind, **data):
        heapq.heappush(self._queue, (time, next(self._order), kind, data))

    def run(self, until=float("inf")):
        while self._queue and self._queue[0][0] <= until:
            self.now, _, kind, data = heapq.heappop(self._queue)
            for handler in self._handlers[kind]:
                handler(self, **data)


log = []
engine = Engine()
engine.on("bar", lambda e, close: close > 10 and e.at(e.now + 1, "order", side="buy", price=close))
engine.on("order", lambda e, side, price: log.append((e.now, side, price)))
for t, close in enumerate([9, 11, 10, 12]):
    engine.at(t * 10, "bar", close=close)
engine.run(until=25)
result = {"orders": log, "now": engine.now, "left": len(engine._queue)}
