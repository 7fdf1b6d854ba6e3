namespace Sandbox.Python.Tests.Parsing;

/// <summary>A piece of Python with most of the grammar in it.</summary>
internal static class Sample
{
    public const string Text = """"
        # coding: utf-8
        from __future__ import annotations
        import os.path as p, sys
        from ..a import (b as c, d,)

        @decorator(x := 1)
        async def f[T: int = str, *Ts, **P](a, /, b: int = 1, *args: *Ts, c, d=2, **kw) -> None:
            """Says what it does."""
            async with open(a) as (b, c), d: await g(*a, **b, k=1)
            async for i, *j in x: yield i, j
            return (lambda q, *r, s=1: q or r)(1)

        class C(B, metaclass=M):
            x: "int" = 0x_ff + 1_000.5e-3j ** -~not_ if x is not None and y not in z else ...
            s = 'a' "b\x41\N{DIGIT ONE}" if b"\x00" rb'''c''' else u"é" f"{x!r:>{w}} {{}} {y=}" rf'\d{z}'

        def gen():
            try:
                a[1:2, ::3, *b] += [i async for i in x if y if z for k in l]
                del (a, b[0]), c.d
            except (A, B) as e: raise X from e
            except C: pass
            else:
                global g, h
                assert a, "b"
            finally:
                while a < b <= c != d: break
                else: continue

        match command.split():
            case ["go", ("north" | "south") as way, *_] if way: pass
            case {"a": -1 + 2j, **rest} | Point(x=0, y=None): pass
            case a.b | [] | (): pass
            case _: pass

        type Alias[T] = list[T]
        with (open("a") as a, open("b")): x = {**a, 'b': 1}; y = {1, *c}; z = {k: v for k, v in w}
        if a: pass
        elif b: x = yield
        else: print(*a, sep='', file=f'''{
            a + 1:{'x'}
        }''')
        """";
}
