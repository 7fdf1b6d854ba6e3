using System.Globalization;
using System.Text;

namespace Sandbox.Check;

/// <summary>
/// Makes text that an attacker chose harmless to show: control characters (so also terminal escapes), bidirectional controls, other
/// invisible format characters and lone surrogates become <c>\u{…}</c>.
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
        for (var i = 0; i < text.Length;)
        {
            var valid = Rune.TryGetRuneAt(text, i, out var rune);
            var length = valid ? rune.Utf16SequenceLength : 1;
            if (valid && IsShown(rune, keepBreaks))
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
        return Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
