def f():
    global a, b
    def g():
        nonlocal c
        yield from (yield)
    del a, (b, c[0])
