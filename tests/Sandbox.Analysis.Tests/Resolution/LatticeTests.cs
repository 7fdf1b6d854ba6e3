using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>The laws of the lattice, over all pairs and triples of a pool of values of each kind.</summary>
public sealed class LatticeTests
{
    private static readonly AbstractValue[] Pool = MakePool();

    [Fact]
    public void Join_is_idempotent()
    {
        foreach (var a in Pool)
            Assert.Equal(a, Lattice.Join(a, a));
    }

    [Fact]
    public void Join_is_commutative()
    {
        foreach (var a in Pool)
        {
            foreach (var b in Pool)
                Assert.Equal(Lattice.Join(a, b), Lattice.Join(b, a));
        }
    }

    [Fact]
    public void Join_is_associative()
    {
        foreach (var a in Pool)
        {
            foreach (var b in Pool)
            {
                foreach (var c in Pool)
                    Assert.Equal(Lattice.Join(Lattice.Join(a, b), c), Lattice.Join(a, Lattice.Join(b, c)));
            }
        }
    }

    [Fact]
    public void Join_is_an_upper_bound_and_monotone()
    {
        foreach (var a in Pool)
        {
            foreach (var b in Pool)
            {
                var joined = Lattice.Join(a, b);
                Assert.True(Lattice.IsBelow(a, joined));
                foreach (var c in Pool.Where((_, index) => index % 3 == 0))
                    Assert.True(Lattice.IsBelow(Lattice.Join(a, c), Lattice.Join(joined, c)));
            }
        }
    }

    [Fact]
    public void Chains_are_of_bounded_height()
    {
        AbstractValue value = ConstantValue.Of("0");
        var changes = 0;
        for (var i = 1; i < 1000; i++)
        {
            var next = Lattice.Join(value, ConstantValue.Of(i.ToString()));
            changes += next.Equals(value) ? 0 : 1;
            value = next;
        }

        Assert.InRange(changes, 1, ResolutionBudget.Default.Alternatives + 1);
        Assert.Equal(Taint.Many, value.Taint);
    }

    [Fact]
    public void What_is_dangerous_is_remembered_when_alternatives_are_lost()
    {
        AbstractValue value = Call("os.system");
        for (var i = 0; i < 100; i++)
            value = Lattice.Join(value, ConstantValue.Of("s" + i));
        Assert.True(value.Taint.HasFlag(Taint.LostDangerous));
    }

    private static KnownValue Call(string name) => new(name, Sandbox.Analysis.Knowledge.KnowledgeBase.Find(name), false);

    private static AbstractValue[] MakePool()
    {
        List<AbstractValue> pool =
        [
            UnknownValue.Plain,
            UnknownValue.Number,
            UnknownValue.Text,
            UnknownValue.Of(Taint.Params, ValueFacts.PlainName),
            UnknownValue.Of(Taint.Reflective),
            UnknownValue.Of(Taint.Many),
            ConstantValue.None,
            ConstantValue.True,
            ConstantValue.Of(1L),
            ConstantValue.Of(2L),
            ConstantValue.Of(3L),
            ConstantValue.Of(4.5),
            ConstantValue.Of("x"),
            ConstantValue.Of("/y"),
            ConstantValue.Of([1, 2]),
            new TextValue([ConstantValue.Of("/datasets/"), UnknownValue.Of(Taint.Params)]),
            Call("os.system"),
            new PartialValue(Call("os.system"), [ConstantValue.Of("id")], []),
            new KnownInstance("pathlib.Path", null, [ConstantValue.Of("/x")], Taint.None),
            new BoundMethodValue(ConstantValue.Of("x"), "join", null),
            new GetterValue("attrgetter", [ConstantValue.Of("system")], []),
            new NamespaceValue(Call("os.system")),
        ];

        // Some sets near the limit.
        pool.Add(Lattice.Join(pool[12], pool[16]));
        pool.Add(Lattice.Join(Enumerable.Range(0, 11).Select(i => ConstantValue.Of("n" + i))));
        pool.Add(Lattice.Join([ConstantValue.Of(5L), ConstantValue.Of(6L), ConstantValue.Of(7L)]));
        return [.. pool];
    }
}
