using System.Buffers.Text;
using System.Text;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// Replaces what differs from run to run by a name and a number: <c>Guid_1</c>, <c>DateTime_1</c>. Equal values have the same number, so that
/// a snapshot still shows which are equal; numbers count up in the order of the written text. UUIDs are equal by value, dates by text:
/// the same instant in two notations is two dates.
/// </summary>
internal sealed class Scrubber(Scrubbing what)
{
    private readonly Dictionary<Guid, int> _guids = [];
    private readonly Dictionary<string, int> _dates = new(StringComparer.Ordinal);

    /// <summary>The replacement for a string, or null where it stays.</summary>
    public string? Replace(ReadOnlySpan<byte> text)
    {
        if (what.HasFlag(Scrubbing.Guid) && text.Length == 36
            && Utf8Parser.TryParse(text, out Guid guid, out var read, 'D') && read == text.Length)
            return $"Guid_{Number(_guids, guid)}";
        if (what.HasFlag(Scrubbing.Date) && IsDate(text))
            return $"DateTime_{Number(_dates, Encoding.ASCII.GetString(text))}";
        return null;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T value) where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
            numbers.Add(value, number = numbers.Count + 1);
        return number;
    }

    /// <summary><c>yyyy-MM-dd</c>, then optionally <c>T</c> or a space and <c>HH:mm[:ss[.f…]]</c>, then optionally <c>Z</c>, <c>±HH:mm</c> or <c>±HHmm</c>.</summary>
    internal static bool IsDate(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 10 or > 35
            || !Number(text, 0, 4, 1, 9999, out var year) || text[4] != '-'
            || !Number(text, 5, 2, 1, 12, out var month) || text[7] != '-'
            || !Number(text, 8, 2, 1, DateTime.DaysInMonth(year, month), out _))
            return false;
        if (text.Length == 10)
            return true;
        if (text[10] is not ((byte)'T' or (byte)' ') || !HourAndMinute(text, 11, colon: true))
            return false;
        var at = 16;
        if (at < text.Length && text[at] == ':')
        {
            if (!Number(text, at + 1, 2, 0, 60, out _))
                return false;
            at += 3;
            if (at < text.Length && text[at] is (byte)'.' or (byte)',')
            {
                var digits = text[(at + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
                digits = digits < 0 ? text.Length - at - 1 : digits;
                if (digits is 0 or > 9)
                    return false;
                at += 1 + digits;
            }
        }

        return IsOffset(text[at..]);
    }

    private static bool IsOffset(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => true,
        1 => text[0] == 'Z',
        5 or 6 => text[0] is (byte)'+' or (byte)'-' && HourAndMinute(text, 1, colon: text.Length == 6),
        _ => false,
    };

    private static bool HourAndMinute(ReadOnlySpan<byte> text, int at, bool colon) =>
        Number(text, at, 2, 0, 24, out _)
        && (!colon || (at + 2 < text.Length && text[at + 2] == ':'))
        && Number(text, at + (colon ? 3 : 2), 2, 0, 59, out _);

    private static bool Number(ReadOnlySpan<byte> text, int at, int digits, int least, int most, out int value)
    {
        value = 0;
        if (at + digits > text.Length)
            return false;
        foreach (var digit in text.Slice(at, digits))
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + digit - '0';
        }

        return value >= least && value <= most;
    }
}
