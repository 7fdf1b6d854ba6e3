with a as b, c as (d, e): pass
async def f():
    async with (a as b, c,): pass
