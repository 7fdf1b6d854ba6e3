a = b = 1
a, *b = c
a: int = 1
(a): int
a.b: str
a += 1
a @= b
