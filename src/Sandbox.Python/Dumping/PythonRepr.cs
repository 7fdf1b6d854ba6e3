using System.Globalization;
using System.Numerics;
using System.Text;
using Sandbox.Python.Syntax;
using Sandbox.Python.Unicode;

namespace Sandbox.Python.Dumping;

/// <summary>Values as Python's <c>repr</c> writes them.</summary>
internal static class PythonRepr
{
    private const int MaxDecimalBits = 14_284;

    public static string Of(ConstantExpression constant, int[]? splitSurrogates, int minor) => constant.ConstantKind switch
    {
        ConstantKind.None => "None",
        ConstantKind.True => "True",
        ConstantKind.False => "False",
        ConstantKind.Ellipsis => "Ellipsis",
        ConstantKind.String => Of((string)constant.Value!, splitSurrogates, minor),
        ConstantKind.Bytes => Of((byte[])constant.Value!),
        ConstantKind.Float => Of((double)constant.Value!, isFloat: true),
        ConstantKind.Imaginary => Of((double)constant.Value!, isFloat: false) + "j",
        // CPython refuses to write so many digits in decimal; converting them takes quadratic time.
        _ when constant.Value is BigInteger value && value.GetBitLength() > MaxDecimalBits => "0x" + value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0'),
        _ => Convert.ToString(constant.Value, CultureInfo.InvariantCulture)!,
    };

    public static string Of(string text, int minor) => Of(text, null, minor);

    /// <summary>A string; pairs at <paramref name="splitSurrogates"/> are two code points.</summary>
    public static string Of(string text, int[]? splitSurrogates, int minor)
    {
        var quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        var result = new StringBuilder(text.Length + 2).Append(quote);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == quote || c == '\\')
                result.Append('\\').Append(c);
            else if (c < 127)
                AppendAscii(result, c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                && (splitSurrogates is null || !splitSurrogates.Contains(i)))
                AppendCodePoint(result, char.ConvertToUtf32(c, text[++i]), minor);
            else
                AppendCodePoint(result, c, minor);
        }

        return result.Append(quote).ToString();
    }

    private static void AppendAscii(StringBuilder result, char c)
    {
        if (c >= ' ')
            result.Append(c);
        else
            result.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => $"\\x{(int)c:x2}" });
    }

    private static void AppendCodePoint(StringBuilder result, int code, int minor)
    {
        if (PrintableCharacters.Contains(code, minor))
            result.Append(char.ConvertFromUtf32(code));
        else if (code < 0x100)
            result.Append(CultureInfo.InvariantCulture, $"\\x{code:x2}");
        else if (code < 0x10000)
            result.Append(CultureInfo.InvariantCulture, $"\\u{code:x4}");
        else
            result.Append(CultureInfo.InvariantCulture, $"\\U{code:x8}");
    }

    public static string Of(byte[] bytes)
    {
        var quote = bytes.AsSpan().Contains((byte)'\'') && !bytes.AsSpan().Contains((byte)'"') ? '"' : '\'';
        var result = new StringBuilder(bytes.Length + 3).Append('b').Append(quote);
        foreach (var b in bytes)
        {
            if (b == quote || b == '\\')
                result.Append('\\').Append((char)b);
            else if (b < 127)
                AppendAscii(result, (char)b);
            else
                result.Append(CultureInfo.InvariantCulture, $"\\x{b:x2}");
        }

        return result.Append(quote).ToString();
    }

    /// <summary>The shortest digits that read back as the number; a float shows that it is one.</summary>
    private static string Of(double value, bool isFloat)
    {
        if (double.IsInfinity(value))
            return value > 0 ? "inf" : "-inf";
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        Split(digits, out var mantissa, out var exponent);
        // mantissa is the digits without point; the value is 0.mantissa × 10^exponent.
        if (mantissa.Length == 0)
            return isFloat ? "0.0" : "0";
        if (exponent is > -4 and <= 16)
            return Fixed(mantissa, exponent, isFloat);
        var power = exponent - 1;
        var text = mantissa.Length == 1 ? mantissa : $"{mantissa[0]}.{mantissa[1..]}";
        return $"{text}e{(power < 0 ? '-' : '+')}{Math.Abs(power):00}";
    }

    private static string Fixed(string mantissa, int exponent, bool isFloat)
    {
        if (exponent <= 0)
            return "0." + new string('0', -exponent) + mantissa;
        if (mantissa.Length <= exponent)
            return mantissa + new string('0', exponent - mantissa.Length) + (isFloat ? ".0" : "");
        return $"{mantissa[..exponent]}.{mantissa[exponent..]}";
    }

    private static void Split(string digits, out string mantissa, out int exponent)
    {
        exponent = 0;
        var e = digits.IndexOf('E');
        if (e >= 0)
        {
            exponent = int.Parse(digits.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            digits = digits[..e];
        }

        var point = digits.IndexOf('.');
        exponent += point < 0 ? digits.Length : point;
        mantissa = digits.Replace(".", "", StringComparison.Ordinal);
        var zeros = mantissa.Length - mantissa.TrimStart('0').Length;
        exponent -= zeros;
        mantissa = mantissa[zeros..].TrimEnd('0');
    }
}
