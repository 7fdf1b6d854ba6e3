async def f(a, /, b: int = 1, *args, c, d=2, **kw) -> None:
    return await g
x = lambda *a, b=1: a
