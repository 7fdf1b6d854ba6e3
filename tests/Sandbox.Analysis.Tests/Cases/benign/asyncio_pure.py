# imitates: network servers, by asyncio used for nothing but coroutines and queues
import asyncio


async def feed(queue, closes):
    for close in closes:
        await queue.put(close)
        await asyncio.sleep(0)
    await queue.put(None)


async def average(queue, window):
    seen, out = [], []
    while True:
        close = await queue.get()
        if close is None:
            return out
        seen.append(close)
        out.append(round(sum(seen[-window:]) / min(window, len(seen)), 6))


async def main():
    queue = asyncio.Queue(maxsize=4)
    _, averages = await asyncio.gather(feed(queue, [1.0, 2.0, 4.0, 8.0]), average(queue, 2))
    return averages


result = asyncio.run(main())
