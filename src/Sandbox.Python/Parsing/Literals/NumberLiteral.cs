using System.Globalization;
using System.Numerics;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>The values of numeric literals (Python reference 2.6).</summary>
internal static class NumberLiteral
{
    /// <summary>CPython's limit for decimal integers (<c>sys.int_info.default_max_str_digits</c>), which keeps conversion from being quadratic.</summary>
    private const int MaxDigits = 4300;

    private static readonly object[] Small = BoxSmall();

    /// <summary>The value: long or BigInteger for integers, double for floats and for the imaginary part.</summary>
    public static object? Parse(ReadOnlySpan<char> text, out ConstantKind kind, out string? error)
    {
        error = null;
        kind = ConstantKind.Integer;
        if (text.Length == 1)
            return Small[text[0] - '0'];
        if (text.Contains('_'))
            text = text.ToString().Replace("_", "", StringComparison.Ordinal);
        if (text[0] == '0' && text.Length > 1 && (text[1] | 32) is 'x' or 'o' or 'b')
            return ParseRadix(text[2..], (text[1] | 32) switch { 'x' => 4, 'o' => 3, _ => 1 });
        if ((text[^1] | 32) == 'j')
        {
            kind = ConstantKind.Imaginary;
            return double.Parse(text[..^1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (text.ContainsAny('.', 'e', 'E'))
        {
            kind = ConstantKind.Float;
            return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (text.Length < 19)
            return Box(ParseDecimal(text));
        if (text.Length > MaxDigits && text.TrimStart('0') is { Length: var digits })
        {
            if (digits == 0)
                return Small[0];
            error = $"Exceeds the limit ({MaxDigits} digits) for integer string conversion: value has {text.Length} digits; "
                + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
            return Small[0];
        }

        return ParseLarge(text);
    }

    private static long ParseDecimal(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
            value = (value * 10) + (digit - '0');
        return value;
    }

    /// <summary>A method of its own, so that small numbers do not load the library of large ones.</summary>
    private static object ParseLarge(ReadOnlySpan<char> digits) => Box(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));

    private static object ParseRadix(ReadOnlySpan<char> digits, int bits)
    {
        digits = digits.TrimStart('0');
        if (digits.Length * bits < 63)
        {
            var small = 0L;
            foreach (var digit in digits)
                small = (small << bits) | (uint)ValueOf(digit);
            return Box(small);
        }

        return ParseLargeRadix(digits, bits);
    }

    private static object ParseLargeRadix(ReadOnlySpan<char> digits, int bits)
    {
        var bytes = new byte[((digits.Length * bits) / 8) + 1];
        var position = 0;
        for (var i = digits.Length - 1; i >= 0; i--, position += bits)
        {
            var value = ValueOf(digits[i]) << (position & 7);
            bytes[position >> 3] |= (byte)value;
            if (value > 255)
                bytes[(position >> 3) + 1] |= (byte)(value >> 8);
        }

        return Box(new BigInteger(bytes, isUnsigned: true));
    }

    private static object[] BoxSmall()
    {
        var small = new object[257];
        for (var i = 0; i < small.Length; i++)
            small[i] = (long)i;
        return small;
    }

    private static int ValueOf(char digit) => digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10;

    private static object Box(long value) => value is >= 0 and <= 256 ? Small[value] : value;

    private static object Box(BigInteger value) => value <= long.MaxValue ? Box((long)value) : value;
}
