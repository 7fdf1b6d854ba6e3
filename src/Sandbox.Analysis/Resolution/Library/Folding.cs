using System.Numerics;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Operators on constants, partly known strings and sequences; of anything else the taint is kept.</summary>
internal static class Folding
{
    /// <summary>Characters of a repeated string that are written out: what is longer is padding, and no name or code.</summary>
    private const double MaxRepeated = 4096;

    private const double ReportedBits = 1 << 22;
    private const double ReportedElements = 50_000_000;

    public static AbstractValue Operate(Interpreter interpreter, SyntaxNode node, AbstractValue left, BinaryOperator @operator, AbstractValue right)
    {
        switch (left, right)
        {
            case (ConstantValue { IsNumber: true } a, ConstantValue { IsNumber: true } b):
                return Numbers(interpreter, node, a, @operator, b);
            case (ConstantValue { Text: { } format }, _) when @operator == BinaryOperator.Mod:
                return PercentFormat.Apply(interpreter, node, format, right);
            case (ConstantValue { Bytes: { } format }, ConstantValue or SequenceValue) when @operator == BinaryOperator.Mod:
                return PercentFormat.ApplyToBytes(interpreter, node, format, right);
        }

        if (@operator == BinaryOperator.Add)
        {
            if (IsText(left) && IsText(right))
                return TextParts.Concat(interpreter, node, [left, right], IsBytes(left) || IsBytes(right));
            if (left is SequenceValue { SequenceKind: not SequenceKind.Set } a && right is SequenceValue { SequenceKind: not SequenceKind.Set } b)
                return interpreter.NewSequence(a.SequenceKind, a.Elements.Items.Concat(b.IsExact || a.IsExact ? b.Elements.Items : []), Rest(a, b));
            if (left is SequenceValue { SequenceKind: SequenceKind.List } list && right is KnownValue or KnownInstance)
                return interpreter.NewSequence(SequenceKind.List, list.Elements.Items, UnknownValue.Of(right.Taint));
            if (right is SequenceValue { SequenceKind: SequenceKind.List } tail && left is KnownValue or KnownInstance)
                return interpreter.NewSequence(SequenceKind.List, tail.Elements.Items, UnknownValue.Of(left.Taint));
            if (left is ConstantValue { IsNumber: false } or TextValue && right is UnknownValue)
                return TextParts.Concat(interpreter, node, [left, right], IsBytes(left));
            if (right is ConstantValue { IsNumber: false } or TextValue && left is UnknownValue)
                return TextParts.Concat(interpreter, node, [left, right], IsBytes(right));
        }

        if (@operator == BinaryOperator.Mult)
        {
            if (Repeat(interpreter, node, left, right) is { } repeated)
                return repeated;
            if (Repeat(interpreter, node, right, left) is { } reversed)
                return reversed;
        }

        if (left is SequenceValue { SequenceKind: SequenceKind.Set } set && right is SequenceValue { SequenceKind: SequenceKind.Set } other)
            return SetOperation(interpreter, set, @operator, other);

        var isNumber = (Lattice.FactsOf(left) & Lattice.FactsOf(right) & ValueFacts.Number) != 0;
        var taint = (left.Taint | right.Taint) & ~(Taint.InputPath | Taint.OutputPath);
        return UnknownValue.Of(taint, isNumber ? ValueFacts.Number : ValueFacts.None)
            .WithTrace(taint == Taint.None ? null : left.Taint != Taint.None ? left.Trace : right.Trace);
    }

    public static AbstractValue Operate(UnaryOperator @operator, AbstractValue operand) => (@operator, (operand as ConstantValue)?.Value) switch
    {
        (UnaryOperator.USub, long value) => ConstantValue.Of(-(BigInteger)value),
        (UnaryOperator.USub, BigInteger value) => ConstantValue.Of(-value),
        (UnaryOperator.USub, double value) => ConstantValue.Of(-value),
        (UnaryOperator.UAdd, long or double or BigInteger) => operand,
        (UnaryOperator.Invert, long value) => ConstantValue.Of(~value),
        (UnaryOperator.USub or UnaryOperator.Invert, bool value) => ConstantValue.Of(@operator == UnaryOperator.USub ? (value ? -1L : 0) : ~(value ? 1L : 0)),
        _ => UnknownValue.Of(operand.Taint, ValueFacts.Number),
    };

    public static AbstractValue Compare(AbstractValue left, ComparisonOperator @operator, AbstractValue right)
    {
        if (left is ConstantValue a && right is ConstantValue b)
        {
            switch (@operator)
            {
                case ComparisonOperator.Eq or ComparisonOperator.Is:
                    return ConstantValue.Of(AreEqual(a, b));
                case ComparisonOperator.NotEq or ComparisonOperator.IsNot:
                    return ConstantValue.Of(!AreEqual(a, b));
                case ComparisonOperator.In or ComparisonOperator.NotIn when a.Text is { } part && b.Text is { } whole:
                    return ConstantValue.Of(whole.Contains(part, StringComparison.Ordinal) == (@operator == ComparisonOperator.In));
                case ComparisonOperator.Lt or ComparisonOperator.LtE or ComparisonOperator.Gt or ComparisonOperator.GtE when Order(a, b) is { } order:
                    return ConstantValue.Of(@operator switch
                    {
                        ComparisonOperator.Lt => order < 0,
                        ComparisonOperator.LtE => order <= 0,
                        ComparisonOperator.Gt => order > 0,
                        _ => order >= 0,
                    });
            }
        }

        if (@operator is ComparisonOperator.In or ComparisonOperator.NotIn && left is ConstantValue item)
        {
            if (right is SequenceValue { IsExact: true } list && list.Elements.Items.TrueForAll(element => element is ConstantValue))
                return ConstantValue.Of(list.Elements.Items.Contains(item) == (@operator == ComparisonOperator.In));
            if (right is DictionaryValue { IsExact: true } dictionary)
                return dictionary.Entries.Find(item) is not null == (@operator == ComparisonOperator.In) ? ConstantValue.True : UnknownValue.Number;
        }

        if (@operator is ComparisonOperator.Is or ComparisonOperator.IsNot && left is KnownValue && right is KnownValue)
            return ConstantValue.Of(left.Equals(right) == (@operator == ComparisonOperator.Is));
        return UnknownValue.Number;
    }

    private static bool AreEqual(ConstantValue a, ConstantValue b) =>
        a.Equals(b) || (a.IsNumber && b.IsNumber && Order(a, b) == 0);

    private static int? Order(ConstantValue a, ConstantValue b) => (a.Value, b.Value) switch
    {
        (string x, string y) => string.CompareOrdinal(x, y),
        (byte[] x, byte[] y) => x.AsSpan().SequenceCompareTo(y),
        _ when ToInteger(a) is { } x && ToInteger(b) is { } y => x.CompareTo(y),
        _ when ToDouble(a) is { } x && ToDouble(b) is { } y => x.CompareTo(y),
        _ => null,
    };

    private static bool IsText(AbstractValue value) => value is TextValue or ConstantValue { Text: not null } or ConstantValue { Bytes: not null };

    private static bool IsBytes(AbstractValue value) => value is TextValue { IsBytes: true } or ConstantValue { Bytes: not null };

    private static AbstractValue? Rest(SequenceValue left, SequenceValue right) =>
        left.IsExact ? right.Elements.Rest : right.IsExact && right.Count == 0 ? left.Elements.Rest : Lattice.Join(left.Elements.Rest!, right.Any);

    private static AbstractValue? Repeat(Interpreter interpreter, SyntaxNode node, AbstractValue value, AbstractValue times)
    {
        var length = value switch
        {
            ConstantValue { Text: { } text } => text.Length,
            ConstantValue { Bytes: { } bytes } => bytes.Length,
            SequenceValue { SequenceKind: SequenceKind.List or SequenceKind.Tuple } sequence => Math.Max(1, sequence.Count),
            _ => -1,
        };
        if (length < 0)
            return null;
        if (times is not ConstantValue { IsNumber: true } count)
            return value is SequenceValue list ? interpreter.NewSequence(list.SequenceKind, [], list.Any) : UnknownValue.Of(times.Taint);
        var number = ToDouble(count) ?? double.PositiveInfinity;
        var size = number * (value is SequenceValue ? Math.Max(length, Sizes.Whole(value)) : length);
        if (size > ReportedElements)
            interpreter.Emit(new ResourceOperation(node, interpreter.Context(), ResourceKind.HugeAllocation, size));
        if (value is SequenceValue items)
        {
            return size > 512
                ? Sizes.Long(interpreter.NewSequence(items.SequenceKind, [], items.Any), number * items.Elements.Length)
                : interpreter.NewSequence(items.SequenceKind, Enumerable.Repeat(items.Elements.Items, Math.Max(0, (int)number)).SelectMany(item => item), items.Elements.Rest);
        }

        if (size > MaxRepeated || !interpreter.MayFold((int)Math.Max(0, size)))
            return UnknownValue.Of(Taint.None, ValueFacts.Text);
        var repeat = Math.Max(0, (int)number);
        return value is ConstantValue { Text: { } characters }
            ? ConstantValue.Of(string.Concat(Enumerable.Repeat(characters, repeat)))
            : ConstantValue.Of(Enumerable.Repeat(((ConstantValue)value).Bytes!, repeat).SelectMany(part => part).ToArray());
    }

    private static SequenceValue SetOperation(Interpreter interpreter, SequenceValue left, BinaryOperator @operator, SequenceValue right)
    {
        if (!left.IsExact || !right.IsExact)
            return interpreter.NewSequence(SequenceKind.Set, [], Lattice.Join(left.Any, right.Any));
        var a = left.Elements.Items;
        var b = right.Elements.Items;
        return interpreter.NewSequence(SequenceKind.Set, @operator switch
        {
            BinaryOperator.BitAnd => a.Where(b.Contains),
            BinaryOperator.Sub => a.Where(item => !b.Contains(item)),
            BinaryOperator.BitXor => a.Where(item => !b.Contains(item)).Concat(b.Where(item => !a.Contains(item))),
            _ => a.Concat(b).Distinct(),
        });
    }

    /// <summary>Whether the powers of a number grow. Here, so that the caller does not load the library of large numbers.</summary>
    internal static bool IsBeyondOne(ConstantValue value) => ToInteger(value) is { } number && BigInteger.Abs(number) > 1;

    internal static BigInteger? ToInteger(ConstantValue value) => value.Value switch
    {
        long number => number,
        BigInteger number => number,
        bool flag => flag ? 1 : 0,
        _ => null,
    };

    internal static double? ToDouble(ConstantValue value) => value.Value switch
    {
        double number => number,
        long number => number,
        bool flag => flag ? 1 : 0,
        null or string or byte[] => null,
        var other => LargeToDouble(other),
    };

    private static double? LargeToDouble(object value) => value is BigInteger number ? (double)number : null;

    private static AbstractValue Numbers(Interpreter interpreter, SyntaxNode node, ConstantValue left, BinaryOperator @operator, ConstantValue right) =>
        left.Value is long a && right.Value is long b && TryFold(a, @operator, b, out var result) ? ConstantValue.Of(result)
        : @operator == BinaryOperator.Div || left.Value is double || right.Value is double ? Floats(left, @operator, right)
        : LargeNumbers(interpreter, node, left, @operator, right);

    /// <summary>What stays within 64 bits, without the library of larger numbers, which costs each start a millisecond.</summary>
    private static bool TryFold(long a, BinaryOperator @operator, long b, out long result)
    {
        result = 0;
        switch (@operator)
        {
            case BinaryOperator.Add:
                result = a + b;
                return ((a ^ result) & (b ^ result)) >= 0;
            case BinaryOperator.Sub:
                result = a - b;
                return ((a ^ b) & (a ^ result)) >= 0;
            case BinaryOperator.Mult:
                result = a * b;
                return a == (int)a && b == (int)b;
            case BinaryOperator.FloorDiv when b > 0:
                result = (a / b) - (a % b < 0 ? 1 : 0);
                return true;
            case BinaryOperator.Mod when b > 0:
                result = (a % b) + (a % b < 0 ? b : 0);
                return true;
            case BinaryOperator.Pow when b is >= 0 and < 63 && Math.Pow(Math.Abs((double)a), b) <= 1L << 62:
                result = 1;
                for (var i = 0; i < b; i++)
                    result *= a;
                return true;
            default:
                return false;
        }
    }

    private static AbstractValue LargeNumbers(Interpreter interpreter, SyntaxNode node, ConstantValue left, BinaryOperator @operator, ConstantValue right)
    {
        if (ToInteger(left) is { } a && ToInteger(right) is { } b)
            return Integers(interpreter, node, a, @operator, b);
        return Floats(left, @operator, right);
    }

    private static AbstractValue Floats(ConstantValue left, BinaryOperator @operator, ConstantValue right)
    {
        if (ToDouble(left) is not { } x || ToDouble(right) is not { } y)
            return UnknownValue.Number;
        return @operator switch
        {
            BinaryOperator.Add => ConstantValue.Of(x + y),
            BinaryOperator.Sub => ConstantValue.Of(x - y),
            BinaryOperator.Mult => ConstantValue.Of(x * y),
            BinaryOperator.Div when y != 0 => ConstantValue.Of(x / y),
            BinaryOperator.FloorDiv when y != 0 => ConstantValue.Of(Math.Floor(x / y)),
            BinaryOperator.Mod when y != 0 => ConstantValue.Of(x - y * Math.Floor(x / y)),
            BinaryOperator.Pow => ConstantValue.Of(Math.Pow(x, y)),
            _ => UnknownValue.Number,
        };
    }

    private static AbstractValue Integers(Interpreter interpreter, SyntaxNode node, BigInteger a, BinaryOperator @operator, BigInteger b)
    {
        switch (@operator)
        {
            case BinaryOperator.Add:
                return ConstantValue.Of(a + b);
            case BinaryOperator.Sub:
                return ConstantValue.Of(a - b);
            case BinaryOperator.Mult:
                return a.GetBitLength() + b.GetBitLength() > ReportedBits ? UnknownValue.Number : ConstantValue.Of(a * b);
            case BinaryOperator.BitAnd:
                return ConstantValue.Of(a & b);
            case BinaryOperator.BitOr:
                return ConstantValue.Of(a | b);
            case BinaryOperator.BitXor:
                return ConstantValue.Of(a ^ b);
            case BinaryOperator.FloorDiv when !b.IsZero:
                var quotient = BigInteger.DivRem(a, b, out var remainder);
                return ConstantValue.Of(!remainder.IsZero && (remainder.Sign < 0) != (b.Sign < 0) ? quotient - 1 : quotient);
            case BinaryOperator.Mod when !b.IsZero:
                var rest = a % b;
                return ConstantValue.Of(!rest.IsZero && (rest.Sign < 0) != (b.Sign < 0) ? rest + b : rest);
            case BinaryOperator.RShift when b >= 0 && b < 1 << 24:
                return ConstantValue.Of(a >> (int)b);
            case BinaryOperator.LShift when b >= 0:
                return Sized(interpreter, node, (double)a.GetBitLength() + (double)b, () => a << (int)b);
            case BinaryOperator.Pow when b >= 0:
                return BigInteger.Abs(a) <= 1
                    ? ConstantValue.Of(a.IsZero ? (b.IsZero ? 1 : 0) : a.IsOne || b.IsEven ? 1 : -1)
                    : Sized(interpreter, node, BigInteger.Log(BigInteger.Abs(a), 2) * (double)b, () => BigInteger.Pow(a, (int)b));
            case BinaryOperator.Pow:
                return a.IsZero ? UnknownValue.Number : ConstantValue.Of(Math.Pow((double)a, (double)b));
            default:
                return UnknownValue.Number;
        }
    }

    private static AbstractValue Sized(Interpreter interpreter, SyntaxNode node, double bits, Func<BigInteger> compute)
    {
        if (bits > ReportedBits)
            interpreter.Emit(new ResourceOperation(node, interpreter.Context(), ResourceKind.HugeNumber, bits));

        // A huge number that is a step to a huger one stays known as huge.
        return bits > 1 << 16 ? bits > ReportedBits ? ConstantValue.Of(double.PositiveInfinity) : UnknownValue.Number : ConstantValue.Of(compute());
    }
}
