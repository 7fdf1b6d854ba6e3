using System.Globalization;
using System.Numerics;
using System.Text;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A constant: None, Ellipsis, bool, int (long or BigInteger), float, complex, str or bytes.</summary>
public sealed class ConstantValue : AbstractValue, IEquatable<ConstantValue>
{
    public static readonly ConstantValue None = new(ConstantKind.None, null);
    public static readonly ConstantValue True = new(ConstantKind.True, true);
    public static readonly ConstantValue False = new(ConstantKind.False, false);
    public static readonly ConstantValue Ellipsis = new(ConstantKind.Ellipsis, null);
    public static readonly ConstantValue EmptyText = new(ConstantKind.String, "");

    private const int Smallest = -8;
    private static readonly ConstantValue[] SmallIntegers = MakeSmallIntegers();

    private ConstantValue(ConstantKind constantKind, object? value)
    {
        ConstantKind = constantKind;
        Value = value;
    }

    public override ValueKind Kind => ValueKind.Constant;

    public ConstantKind ConstantKind { get; }

    /// <summary>null (None, Ellipsis), bool, long, BigInteger (only beyond long), double, string or byte[] (not to be written to).</summary>
    public object? Value { get; }

    public string? Text => Value as string;

    /// <remarks>Asked by kind: to ask an object whether it is an array takes a call.</remarks>
    public byte[]? Bytes => ConstantKind == ConstantKind.Bytes ? (byte[])Value! : null;

    public bool IsNumber => ConstantKind is ConstantKind.Integer or ConstantKind.Float or ConstantKind.True or ConstantKind.False;

    public static ConstantValue Of(string text) => text.Length == 0 ? EmptyText : new(ConstantKind.String, text);

    public static ConstantValue Of(byte[] bytes) => new(ConstantKind.Bytes, bytes);

    public static ConstantValue Of(bool value) => value ? True : False;

    public static ConstantValue Of(double value) => new(ConstantKind.Float, value);

    public static ConstantValue Of(long value) =>
        value is >= Smallest and < Smallest + 264 ? SmallIntegers[value - Smallest] : new(ConstantKind.Integer, value);

    public static ConstantValue Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Of((long)value) : new(ConstantKind.Integer, value);

    /// <summary>The value of a literal.</summary>
    public static ConstantValue Of(ConstantExpression literal) => literal.ConstantKind switch
    {
        ConstantKind.None => None,
        ConstantKind.True => True,
        ConstantKind.False => False,
        ConstantKind.Ellipsis => Ellipsis,
        ConstantKind.Integer when literal.Value is long small => Of(small),
        _ => new ConstantValue(literal.ConstantKind, literal.Value),
    };

    /// <summary>As an integer that an index or count may be; bools count as 0 and 1.</summary>
    public bool TryGetInteger(out long value)
    {
        value = Value switch
        {
            long integer => integer,
            bool flag => flag ? 1 : 0,
            _ => 0L,
        };
        return Value is long or bool;
    }

    /// <summary>Python's truth of it.</summary>
    public bool IsTrue => Value switch
    {
        null => ConstantKind == ConstantKind.Ellipsis,
        bool flag => flag,
        long integer => integer != 0,
        double number => number != 0,
        string text => text.Length > 0,
        byte[] bytes => bytes.Length > 0,
        _ => true,
    };

    public bool Equals(ConstantValue? other) =>
        other is not null
        && other.ConstantKind == ConstantKind
        && (ReferenceEquals(Value, other.Value) || (Bytes is { } bytes ? bytes.AsSpan().SequenceEqual(other.Bytes) : Equals(Value, other.Value)));

    public override bool Equals(object? obj) => Equals(obj as ConstantValue);

    public override int GetHashCode() => Bytes is { } bytes ? bytes.Length : ((int)ConstantKind * 397) ^ (Value?.GetHashCode() ?? 0);

    private protected override AbstractValue Copy() => new ConstantValue(ConstantKind, Value);

    private static ConstantValue[] MakeSmallIntegers()
    {
        var values = new ConstantValue[264];
        for (var i = 0; i < values.Length; i++)
            values[i] = new ConstantValue(ConstantKind.Integer, (long)(Smallest + i));
        return values;
    }

    public override string ToString() => Value switch
    {
        null => ConstantKind == ConstantKind.None ? "None" : "...",
        bool flag => flag ? "True" : "False",
        string text => "'" + text + "'",
        byte[] bytes => "b'" + Encoding.Latin1.GetString(bytes) + "'",
        double number when ConstantKind == ConstantKind.Float => number.ToString("R", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Value}"),
    };
}
