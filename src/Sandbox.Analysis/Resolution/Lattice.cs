using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>
/// The order of values. An element is a set of at most <see cref="ResolutionBudget.Alternatives"/> alternatives, numbers not counted, of which one may be
/// unknown; unknowns merge (taints by or, facts by and) and absorb numbers. A larger set is the unknown of <see cref="Taint.Many"/>, which absorbs all
/// and remembers whether it swallowed something dangerous. So join is commutative, associative, idempotent, and no chain of joins is
/// longer than the limit plus the number of taints.
/// </summary>
public static class Lattice
{
    private const int MaxNumbers = 4;

    /// <summary>What some number constants come to.</summary>
    private static readonly UnknownValue SomeNumber = new(Taint.None, FactsOf(ConstantValue.True));

    /// <summary>What may be either.</summary>
    public static AbstractValue Join(AbstractValue left, AbstractValue right)
    {
        if (ReferenceEquals(left, right) || (left.GetType() == right.GetType() && left.Equals(right)))
            return left;
        if (left is UnknownValue a && right is UnknownValue b)
            return Merge(a, b);
        if ((Absorb(left as UnknownValue, right) ?? Absorb(right as UnknownValue, left)) is { } absorbed)
            return absorbed;
        return JoinSets(left, right);
    }

    /// <summary>What may be any of several; unknown where there is none.</summary>
    public static AbstractValue Join(IEnumerable<AbstractValue> values, AbstractValue? rest = null)
    {
        var result = rest;
        foreach (var value in values)
            result = result is null ? value : Join(result, value);
        return result ?? UnknownValue.Plain;
    }

    /// <summary>Whether all that <paramref name="lower"/> may be, <paramref name="upper"/> may be too.</summary>
    public static bool IsBelow(AbstractValue lower, AbstractValue upper) => Join(lower, upper).Equals(upper);

    /// <summary>What is certain of a value, as facts.</summary>
    public static ValueFacts FactsOf(AbstractValue value) => value switch
    {
        UnknownValue unknown => unknown.Facts,
        ConstantValue { IsNumber: true } => ValueFacts.Number | ValueFacts.PlainName | ValueFacts.Listed,
        ConstantValue { Text: { } text } when text.Length > 0 && text != ".." && text != "." && text.AsSpan().IndexOfAny("/\\\0") < 0 =>
            ValueFacts.Text | ValueFacts.PlainName | ValueFacts.Listed,
        ConstantValue { Text: not null } or TextValue { IsBytes: false } => ValueFacts.Text,
        UnionValue union => union.Items.Aggregate((ValueFacts)~0, (facts, item) => facts & FactsOf(item)),
        _ => ValueFacts.None,
    };

    /// <summary>Whether losing sight of a value would hide something the rules ask for.</summary>
    public static bool IsDangerous(AbstractValue value) => value switch
    {
        KnownValue known => known.HasEffect || known.IsModule,
        PartialValue partial => IsDangerous(partial.Function),
        BoundMethodValue { Function: { } function } => IsDangerous(function),
        UnionValue union => union.Items.Any(IsDangerous),
        _ => (value.Taint & (Taint.Reflective | Taint.LostDangerous)) != 0,
    };

    /// <summary>What has too many alternatives takes in any further one without a look at the rest.</summary>
    private static UnknownValue? Absorb(UnknownValue? many, AbstractValue value)
    {
        if (many is null || (many.Taint & Taint.Many) == 0)
            return null;
        var taint = many.Taint;
        var facts = many.Facts;
        for (var i = 0; i < value.AlternativeCount; i++)
        {
            var item = value.Alternative(i);
            taint |= item.Taint | (item is not UnknownValue && IsDangerous(item) ? Taint.LostDangerous : Taint.None);
            facts &= FactsOf(item);
        }

        return taint == many.Taint && facts == many.Facts ? many : UnknownValue.Of(taint, facts);
    }

    private static UnknownValue Merge(UnknownValue left, UnknownValue right)
    {
        var taint = left.Taint | right.Taint;
        var facts = left.Facts & right.Facts;
        if (taint == left.Taint && facts == left.Facts)
            return left;
        if (taint == right.Taint && facts == right.Facts)
            return right;
        return (UnknownValue)UnknownValue.Of(taint, facts).WithTrace(left.Taint == Taint.None ? right.Trace : left.Trace);
    }

    private static AbstractValue JoinSets(AbstractValue left, AbstractValue right)
    {
        var (ofLeft, ofRight) = (left.AlternativeCount, right.AlternativeCount);
        if (ofLeft == 1 && ofRight == 1)
            return JoinTwo(left, right);
        if (ofLeft > 1 && ((UnionValue)left).HoldsAll(right))
            return left;
        // The first place is the unknown's.
        var items = new AbstractValue[1 + ofLeft + ofRight];
        var (count, numbers) = (1, 0);
        UnknownValue? unknown = null;
        for (var i = 0; i < ofLeft + ofRight; i++)
        {
            var item = i < ofLeft ? left.Alternative(i) : right.Alternative(i - ofLeft);
            if (item is UnknownValue other)
            {
                unknown = unknown is null ? other : Merge(unknown, other);
            }
            else if (!UnionValue.Holds(items.AsSpan(1, count - 1), item))
            {
                items[count++] = item;
                numbers += item is ConstantValue { IsNumber: true } ? 1 : 0;
            }
        }

        if (numbers > 0 && (unknown is not null || numbers > MaxNumbers))
        {
            unknown = unknown is null ? SomeNumber : Merge(unknown, SomeNumber);
            var kept = 1;
            for (var i = 1; i < count; i++)
            {
                if (items[i] is not ConstantValue { IsNumber: true })
                    items[kept++] = items[i];
            }

            (count, numbers) = (kept, 0);
        }

        if (count - 1 - numbers > ResolutionBudget.Default.Alternatives || (unknown is not null && (unknown.Taint & Taint.Many) != 0))
            return Swallow(items.AsSpan(1, count - 1), unknown);
        if (unknown is not null)
            items[0] = unknown;
        var all = items.AsSpan(unknown is null ? 1 : 0, unknown is null ? count - 1 : count);
        return all.Length == 1 ? all[0] : new UnionValue([.. all]);
    }

    /// <summary>Two that are no sets, not equal, and not both unknown.</summary>
    private static AbstractValue JoinTwo(AbstractValue left, AbstractValue right)
    {
        var (first, second) = right is UnknownValue ? (right, left) : (left, right);
        return first is UnknownValue unknown && second is ConstantValue { IsNumber: true } ? Merge(unknown, SomeNumber) : new UnionValue([first, second]);
    }

    private static UnknownValue Swallow(ReadOnlySpan<AbstractValue> items, UnknownValue? unknown)
    {
        var taint = (unknown?.Taint ?? Taint.None) | Taint.Many;
        var facts = unknown?.Facts ?? (ValueFacts)~0;
        foreach (var item in items)
        {
            taint |= item.Taint | (IsDangerous(item) ? Taint.LostDangerous : Taint.None);
            facts &= FactsOf(item);
        }

        return UnknownValue.Of(taint, facts);
    }
}
