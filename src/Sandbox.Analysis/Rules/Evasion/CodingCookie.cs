using System.Text.RegularExpressions;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>The coding cookie of a source (PEP 263): a comment in its first two lines.</summary>
internal static partial class CodingCookie
{
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "utf-8", "utf8", "utf-8-sig", "utf_8", "u8", "ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso-8859-15", "iso-latin-1", "cp1252", "windows-1252", "utf-8-unix", "utf-8-dos", "gbk", "gb2312", "gb18030",
        "big5", "shift_jis", "euc-jp", "euc-kr", "cp949", "koi8-r", "cp1251", "windows-1251", "cp936",
    };

    private static readonly HashSet<string> Transforming = new(StringComparer.OrdinalIgnoreCase)
    {
        "utf-7", "utf7", "utf_7", "u7", "unicode_escape", "unicode-escape", "unicodeescape", "raw_unicode_escape", "raw-unicode-escape", "idna", "punycode", "rot13", "rot-13", "rot_13", "hex", "base64", "zlib", "bz2", "uu",
        "quopri", "string_escape", "string-escape", "utf-16", "utf16", "utf-32", "utf32", "cp037", "cp500", "cp1026", "cp1140", "hz",
    };

    /// <summary>Where the cookie's name stands, and the name.</summary>
    public static (TextSpan Span, string Name)? Find(string text)
    {
        var start = 0;
        for (var line = 0; line < 2 && start < text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var source = text.AsSpan(start, end - start).TrimStart(" \t\f");
            if (source.Length > 0 && source[0] != '#')
                return null;
            // Most files have none, and a regular expression costs each start 4 ms.
            if (!source.Contains("coding", StringComparison.Ordinal))
            {
                start = NextLine(text, end);
                continue;
            }

            var match = Cookie().Match(text, start, Math.Min(end - start, 400));
            if (match.Success)
                return (new TextSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length), match.Groups[1].Value);
            start = NextLine(text, end);
        }

        return null;
    }

    private static int NextLine(string text, int end) => end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);

    public static bool IsPlain(string name) => Plain.Contains(name.Replace('_', '-')) || Plain.Contains(name) || name.StartsWith("utf-8-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("latin", StringComparison.OrdinalIgnoreCase) || name.StartsWith("iso-8859", StringComparison.OrdinalIgnoreCase);

    public static bool IsTransforming(string name) => Transforming.Contains(name);

    [GeneratedRegex(@"coding[:=][ \t]*([-\w.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Cookie();
}
