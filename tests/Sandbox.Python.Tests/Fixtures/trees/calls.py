f(a, *b, k=1, **c)
f(x for x in y)
a.b[1:2, ...](c)
