using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary><c>format % values</c> (Library Reference, printf-style String Formatting), for the conversions that build names.</summary>
internal static class PercentFormat
{
    public static AbstractValue Apply(Interpreter interpreter, SyntaxNode node, string format, AbstractValue values)
    {
        var parts = new List<AbstractValue>();
        var text = new StringBuilder();
        var tuple = values is SequenceValue { SequenceKind: SequenceKind.Tuple } sequence ? sequence : null;
        var next = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 >= format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            if (format[i + 1] == '%')
            {
                text.Append('%');
                i++;
                continue;
            }

            AbstractValue? value = null;
            var at = i + 1;
            if (format[at] == '(' && format.IndexOf(')', at) is var close and > 0)
            {
                var key = format[(at + 1)..close];
                value = values is DictionaryValue dictionary ? dictionary.Find(ConstantValue.Of(key)) : null;
                value ??= UnknownValue.Of(values.Taint);
                at = close + 1;
            }

            var start = at;
            while (at < format.Length && "#0- +.123456789*".Contains(format[at], StringComparison.Ordinal))
                at++;
            if (at >= format.Length)
                break;
            if (at - start > 8)
                interpreter.Collect(node, Interpreter.WidthOf(format[start..at]));
            for (var star = start; tuple is not null && star < at && next < tuple.Count; star++)
            {
                if (format[star] == '*')
                    interpreter.Collect(node, Sizes.Number(tuple[next++]));
            }

            value ??= tuple is not null ? next < tuple.Count ? tuple[next++] : UnknownValue.Of(tuple.Taint) : values;
            parts.Add(ConstantValue.Of(text.ToString()));
            text.Clear();
            parts.Add(Convert(interpreter, value, format[at], format[start..at]));
            i = at;
        }

        parts.Add(ConstantValue.Of(text.ToString()));
        return TextParts.Concat(interpreter, node, parts, isBytes: false);
    }

    public static AbstractValue ApplyToBytes(Interpreter interpreter, SyntaxNode node, byte[] format, AbstractValue values)
    {
        var text = Apply(interpreter, node, Encoding.Latin1.GetString(format), values);
        return text is ConstantValue { Text: { } whole }
            ? ConstantValue.Of(Encoding.Latin1.GetBytes(whole)).WithTrace(text.Trace)
            : UnknownValue.Of(values.Taint);
    }

    private static AbstractValue Convert(Interpreter interpreter, AbstractValue value, char conversion, string options) => (conversion, value) switch
    {
        ('c', ConstantValue { Value: long code }) when code is >= 0 and < 0xD800 => ConstantValue.Of(((char)code).ToString()),
        ('x' or 'X' or 'o', ConstantValue { Value: long number }) => ConstantValue.Of(
            (conversion == 'o' ? System.Convert.ToString(number, 8) : number.ToString(conversion == 'x' ? "x" : "X")).PadLeft(Width(options), options.StartsWith('0') ? '0' : ' ')),
        ('d' or 'i', ConstantValue { Value: long number }) => ConstantValue.Of(
            number.ToString().PadLeft(Width(options), options.StartsWith('0') ? '0' : ' ')),
        ('s', _) when options.Length == 0 => TextConversion.Str(interpreter, value),
        ('s', ConstantValue { Text: { } text }) when options.StartsWith('.') && int.TryParse(options[1..], out var precision) =>
            ConstantValue.Of(precision < text.Length ? text[..precision] : text),
        ('d' or 'i' or 'f' or 'g' or 'e' or 'x' or 'F' or 'G' or 'E', _) => UnknownValue.Of(value.Taint & ~Taint.Params, ValueFacts.Number | ValueFacts.PlainName),
        _ => UnknownValue.Of(value.Taint),
    };

    private static int Width(string options) => int.TryParse(options.TrimStart('0'), out var width) ? Math.Clamp(width, 0, 64) : 0;
}
