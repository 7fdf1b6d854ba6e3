using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sandbox.Execution.Json;

internal ref partial struct JsonParser
{
    private static readonly SearchValues<byte> s_stringEnds = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>Reads a string from its opening quote.</summary>
    private bool String()
    {
        var start = ++_position;
        var length = _text[start..].IndexOfAny(s_stringEnds);
        if (length >= 0 && _text[start + length] == '"')
        {
            Add(JsonEntry.Scalar(JsonKind.String, start, length));
            _position = start + length + 1;
            return true;
        }

        return StringWithEscapes();
    }

    private bool StringWithEscapes()
    {
        var begin = _position - 1;
        var start = _decoded.WrittenCount;
        while (true)
        {
            var length = _text[_position..].IndexOfAny(s_stringEnds);
            if (length < 0)
                return Fail(begin, "the string has no end");
            _decoded.Write(_text.Slice(_position, length));
            _position += length;
            if (_text[_position] == '"')
                break;
            if (_text[_position] != '\\')
                return Fail($"a control character in a string must be written as \\u{_text[_position]:x4}");
            if (!Escape())
                return false;
        }

        _position++;
        Add(JsonEntry.UnescapedString(start, _decoded.WrittenCount - start));
        return true;
    }

    private bool Escape()
    {
        var escape = _position + 1 < _text.Length ? _text[_position + 1] : (byte)0;
        if (escape == 'u')
            return UnicodeEscape();
        var index = "\"\\/bfnrt"u8.IndexOf(escape);
        if (index < 0)
            return Fail("no such escape in a string");
        _decoded.Write("\"\\/\b\f\n\r\t"u8.Slice(index, 1));
        _position += 2;
        return true;
    }

    private bool UnicodeEscape()
    {
        if (!TryCodeUnit(_position, out var first))
            return Fail("\\u needs four hexadecimal digits");
        var length = 6;
        if (!Rune.TryCreate(first, out var rune))
        {
            if (!TryCodeUnit(_position + 6, out var second) || !Rune.TryCreate(first, second, out rune))
                return Fail($"the lone surrogate \\u{(int)first:x4} is no character");
            length = 12;
        }

        Span<byte> buffer = stackalloc byte[4];
        _decoded.Write(buffer[..rune.EncodeToUtf8(buffer)]);
        _position += length;
        return true;
    }

    private readonly bool TryCodeUnit(int at, out char unit)
    {
        unit = default;
        if (_text.Length - at < 6 || _text[at] != '\\' || _text[at + 1] != 'u')
            return false;
        if (!ushort.TryParse(_text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        unit = (char)value;
        return true;
    }

    private bool Number()
    {
        var start = _position;
        var at = _position;
        if (_text[at] == '-')
        {
            at++;
            if (at < _text.Length && _text[at] == 'I')
                return FailNonFinite("-Infinity"u8);
        }

        var digits = Digits(at);
        if (digits == 0)
            return Fail(at == start ? $"expected a value, {Found}" : "a number needs a digit");
        if (digits > 1 && _text[at] == '0')
            return Fail("a number may not begin with 0");
        at += digits;
        if (at < _text.Length && _text[at] == '.')
        {
            digits = Digits(at + 1);
            if (digits == 0)
                return Fail("a number needs a digit after its point");
            at += 1 + digits;
        }

        if (at < _text.Length && _text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < _text.Length && _text[at] is (byte)'+' or (byte)'-')
                at++;
            digits = Digits(at);
            if (digits == 0)
                return Fail("a number needs a digit in its exponent");
            at += digits;
        }

        if (!IsWithinDouble(_text[start..at]))
            return Fail(at - start > 308 ? $"a number of {at - start} digits is beyond the range of a double" : "the number is beyond the range of a double");
        Add(JsonEntry.Scalar(JsonKind.Number, start, at - start));
        _position = at;
        return true;
    }

    /// <summary>Looks closer only where a number has an exponent or more digits than the largest double.</summary>
    private static bool IsWithinDouble(ReadOnlySpan<byte> number) =>
        (number.Length <= 308 && !number.ContainsAny((byte)'e', (byte)'E'))
        || (double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value));

    private readonly int Digits(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return end - at;
    }
}
