using System.Globalization;
using System.Numerics;
using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary><c>str(x)</c> and what formats like it.</summary>
internal static class TextConversion
{
    public static AbstractValue Str(Interpreter interpreter, AbstractValue value)
    {
        _ = interpreter;
        switch (value)
        {
            case ConstantValue { Text: not null } or TextValue { IsBytes: false }:
                return value;
            case ConstantValue constant when Plain(constant) is { } text:
                return ConstantValue.Of(text);
            case KnownInstance { ClassName: var name, Arguments: [var path, ..] } instance when name.StartsWith("pathlib.", StringComparison.Ordinal):
                return path.WithTrace(path.Trace ?? instance.Trace);
            case UnknownValue { Facts: var facts } unknown:
                return (facts & ValueFacts.Number) != 0
                    ? UnknownValue.Of(unknown.Taint & ~Taint.Params, ValueFacts.Text | ValueFacts.PlainName)
                    : UnknownValue.Of(unknown.Taint, facts | ValueFacts.Text).WithTrace(unknown.Trace);
            case UnionValue union:
                return StrOfAny(interpreter, union);
            default:
                return UnknownValue.Of(value.Taint, ValueFacts.Text).WithTrace(value.Taint == Taint.None ? null : value.Trace);
        }
    }

    private static AbstractValue StrOfAny(Interpreter interpreter, UnionValue union) => Lattice.Join(union.Items.Select(item => Str(interpreter, item))).WithTrace(union.Trace);

    public static string? Plain(ConstantValue constant) => constant.Value switch
    {
        null => constant.ConstantKind == ConstantKind.None ? "None" : "Ellipsis",
        bool flag => flag ? "True" : "False",
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        BigInteger number when number.GetBitLength() < 4096 => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    public static string? Repr(ConstantValue constant) => constant.Text is { } text
        ? text.Contains('\'', StringComparison.Ordinal) ? null : "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "'"
        : constant.Bytes is { } bytes && bytes.All(item => item is >= 32 and < 127 and not (byte)'\'' and not (byte)'\\') ? "b'" + Encoding.Latin1.GetString(bytes) + "'" : Plain(constant);

    /// <summary><c>format(value, specification)</c>, for the specifications that matter for names.</summary>
    public static AbstractValue Format(Interpreter interpreter, AbstractValue value, string specification)
    {
        if (specification.Length == 0)
            return Str(interpreter, value);
        if (value is ConstantValue { Value: long number })
        {
            switch (specification)
            {
                case "c" when number is >= 0 and < 0xD800:
                    return ConstantValue.Of(((char)number).ToString());
                case "x" or "X":
                    return ConstantValue.Of(number.ToString(specification, CultureInfo.InvariantCulture));
                case "d":
                    return ConstantValue.Of(number.ToString(CultureInfo.InvariantCulture));
                case "02x" or "02X" or "04x":
                    return ConstantValue.Of(number.ToString(specification[2..] + specification[1], CultureInfo.InvariantCulture));
            }
        }

        if (value is ConstantValue { Text: { } text })
        {
            if (specification is "s")
                return value;
            if (specification[0] == '.' && int.TryParse(specification.TrimEnd('s')[1..], out var precision))
                return ConstantValue.Of(precision < text.Length ? text[..precision] : text);
            if (specification[0] is '<' or '>' && int.TryParse(specification.AsSpan(1), out var width) && width <= text.Length)
                return value;
        }

        var isNumber = specification[^1] is 'f' or 'd' or 'e' or 'g' or '%' or 'F' or 'x';
        return UnknownValue.Of(isNumber ? value.Taint & ~Taint.Params : value.Taint, isNumber ? ValueFacts.Text | ValueFacts.PlainName : ValueFacts.Text).WithTrace(value.Trace);
    }
}
