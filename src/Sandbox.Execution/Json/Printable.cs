using System.Globalization;
using System.Text;

namespace Sandbox.Execution.Json;

/// <summary>
/// Makes text of a node fit for a terminal, a log and a reviewer's eye: what cannot be seen or would be obeyed is written as JSON's
/// <c>\u</c> escape. Those are control characters (terminal escapes), format characters (bidirectional overrides, zero-width, tags), line
/// and paragraph separators, and the marks that build services obey anywhere in a line (<c>##[</c>, <c>##vso[</c>). Inside a JSON string the
/// escape means the same value.
/// </summary>
public static class Printable
{
    /// <summary>Whether a character must be escaped.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The text on one line, with hidden characters escaped; lone surrogates become U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (text.Contains("##", StringComparison.Ordinal))
            text = text.Replace("##[", @"#\u0023[", StringComparison.Ordinal).Replace("##vso[", @"#\u0023vso[", StringComparison.OrdinalIgnoreCase);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            var count = rune.EncodeToUtf16(units);
            if (!IsHidden(rune))
                escaped.Append(units[..count]);
            else
                foreach (var unit in units[..count])
                    escaped.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary>At most <paramref name="length"/> characters of an escaped text, about the place <paramref name="focus"/>.</summary>
    public static string Excerpt(string text, int focus, int length)
    {
        if (text.Length <= length)
            return Escape(text);
        var start = focus < length * 2 / 3 ? 0 : Math.Min(focus - length / 3, text.Length - length);
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        var end = Math.Min(start + length, text.Length);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return (start > 0 ? "…" : "") + Escape(text[start..end]) + (end < text.Length ? $"… (+{text.Length - end})" : "");
    }
}
