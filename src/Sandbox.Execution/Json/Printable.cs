using System.Globalization;
using System.Text;

namespace Sandbox.Execution.Json;

/// <summary>
/// Makes text of a node fit for a terminal, a log and a reviewer's eye: what cannot be seen or would be obeyed is written as JSON's
/// <c>\u</c> escape. Those are control characters (terminal escapes), format characters (bidirectional overrides, zero-width, tags), line
/// and paragraph separators, and the marks that build services obey anywhere in a line (<see cref="IsCommandMark"/>). Inside a JSON string the
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
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("##", StringComparison.Ordinal))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            var valid = Rune.TryGetRuneAt(text, i, out var rune);
            var length = valid ? rune.Utf16SequenceLength : 1;
            if (valid && (IsHidden(rune) || IsCommandMark(text, i)))
                foreach (var unit in text.AsSpan(i, length)) escaped.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(valid ? text.AsSpan(i, length) : "\ufffd");
            i += length;
        }

        return escaped.ToString();
    }

    /// <summary>Whether the second <c>#</c> of what build services obey anywhere in a line is here: <c>##[</c>, <c>##vso[</c>, <c>##teamcity[</c> and the like.</summary>
    public static bool IsCommandMark(string text, int index)
    {
        if (text[index] != '#' || index == 0 || text[index - 1] != '#')
            return false;
        var end = index + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '[';
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
