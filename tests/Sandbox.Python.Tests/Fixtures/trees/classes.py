@a.b
@(lambda f: f)
class C(B, metaclass=M, **k):
    x = 1
