using System.Globalization;
using System.Text;
using Sandbox.Execution.Json;

namespace Sandbox.Check;

/// <summary>
/// Makes text that an attacker chose harmless to show: control characters (so also terminal escapes), bidirectional controls, other
/// invisible format characters and lone surrogates become <c>\u{…}</c>, and so does what build services obey in a log: <c>::</c> at the
/// beginning of a line (GitHub), and <c>##[</c>, <c>##vso[</c> and the like anywhere (Azure, TeamCity).
/// </summary>
internal static class SafeText
{
    /// <summary>One line: line breaks and tabs are shown as well.</summary>
    public static string Line(string text) => Escape(text, keepBreaks: false);

    /// <summary>Several lines: line feeds and tabs stay.</summary>
    public static string Block(string text) => Escape(text.ReplaceLineEndings("\n"), keepBreaks: true);

    private static string Escape(string text, bool keepBreaks)
    {
        StringBuilder? result = null;
        var atLineStart = true;
        for (var i = 0; i < text.Length;)
        {
            var valid = Rune.TryGetRuneAt(text, i, out var rune);
            var length = valid ? rune.Utf16SequenceLength : 1;
            var isCommand = (rune.Value == ':' && atLineStart && text.AsSpan(i).StartsWith("::")) || Printable.IsCommandMark(text, i);
            var isShown = valid && !isCommand && IsShown(rune, keepBreaks);
            atLineStart = isShown && (rune.Value == '\n' || (atLineStart && Rune.IsWhiteSpace(rune)));
            if (isShown)
            {
                result?.Append(text, i, length);
            }
            else
            {
                result ??= new StringBuilder(text, 0, i, text.Length + 16);
                result.Append(CultureInfo.InvariantCulture, $"\\u{{{(valid ? rune.Value : text[i]):x}}}");
            }

            i += length;
        }

        return result?.ToString() ?? text;
    }

    private static bool IsShown(Rune rune, bool keepBreaks) => IsVisible(rune) || (keepBreaks && (rune.Value is '\n' or '\t'));

    /// <summary>Whether a reader sees that the character is there, and it does nothing else to a terminal.</summary>
    public static bool IsVisible(Rune rune)
    {
        if (rune.IsAscii)
            return rune.Value is >= 0x20 and < 0x7f;
        return !Printable.IsHidden(rune)
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
