using System.Buffers;
using System.Text;
using Sandbox.Python.Unicode;

namespace Sandbox.Python.Parsing;

/// <summary>The values of string and bytes literals: escapes, and line ends as LF (Python reference 2.5.1).</summary>
internal static class StringLiteral
{
    /// <summary>What is wrong with bytes that have other characters in them.</summary>
    public const string NotAscii = "bytes can only contain ASCII literal characters";

    /// <summary>The text of a literal's content.</summary>
    /// <param name="content">What stands between the quotes.</param>
    /// <param name="isRaw">Backslashes stand for themselves.</param>
    /// <param name="hasBraces">Doubled braces stand for one.</param>
    /// <param name="minor">The target is Python 3.minor, whose character names count.</param>
    /// <param name="splitSurrogates">Receives where escapes spelled two halves of a pair separately.</param>
    /// <param name="error">What is wrong, in CPython's words.</param>
    public static string Decode(ReadOnlySpan<char> content, bool isRaw, bool hasBraces, int minor, ref List<int>? splitSurrogates, out string? error)
    {
        error = null;
        var special = isRaw ? content.IndexOf('\r') : content.IndexOfAny('\\', '\r');
        if (hasBraces && special < 0)
            special = content.IndexOfAny('{', '}');
        if (special < 0)
            return content.Length == 1 && content[0] < 128 ? SingleCharacter[content[0]] : content.ToString();
        var text = new StringBuilder(content.Length);
        var afterEscapedHigh = -1;
        for (var i = 0; i < content.Length;)
        {
            var c = content[i];
            switch (c)
            {
                case '\r':
                    text.Append('\n');
                    i += i + 1 < content.Length && content[i + 1] == '\n' ? 2 : 1;
                    break;
                case '{' or '}' when hasBraces && i + 1 < content.Length && content[i + 1] == c:
                    text.Append(c);
                    i += 2;
                    break;
                case '\\' when !isRaw && i + 1 < content.Length:
                    var start = i;
                    var length = text.Length;
                    var isCodePoint = content[i + 1] is 'u' or 'U';
                    if (!AppendEscape(text, content, minor, ref i, out error))
                        return text.ToString();
                    if (hasBraces && i == start)
                    {
                        text.Append('\\');
                        i++;
                    }

                    NoteSurrogates(text, length, isCodePoint, ref afterEscapedHigh, ref splitSurrogates);
                    break;
                default:
                    var rest = content[(i + 1)..];
                    var plain = hasBraces ? rest.IndexOfAny(Special) : rest.IndexOfAny('\\', '\r');
                    var run = content.Slice(i, 1 + (plain < 0 ? rest.Length : plain));
                    text.Append(run);
                    i += run.Length;
                    break;
            }
        }

        return text.ToString();
    }

    private static readonly SearchValues<char> Special = SearchValues.Create("\\\r{}");

    private static readonly string[] SingleCharacter = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The bytes of a bytes literal's content, which is ASCII.</summary>
    public static byte[] DecodeBytes(ReadOnlySpan<char> content, bool isRaw, out string? error)
    {
        error = null;
        if (content.IndexOfAnyExceptInRange('\0', '\x7f') >= 0)
            error = NotAscii;
        var bytes = new List<byte>(content.Length);
        for (var i = 0; i < content.Length;)
        {
            var c = content[i++];
            if (c == '\r')
            {
                bytes.Add((byte)'\n');
                if (i < content.Length && content[i] == '\n')
                    i++;
            }
            else if (c != '\\' || isRaw || i == content.Length)
            {
                bytes.Add((byte)c);
            }
            else
            {
                AppendByteEscape(bytes, content, ref i, ref error);
            }
        }

        return [.. bytes];
    }

    private static void AppendByteEscape(List<byte> bytes, ReadOnlySpan<char> content, ref int i, ref string? error)
    {
        var c = content[i++];
        if (SimpleEscape(c) is { } simple)
        {
            bytes.Add((byte)simple);
        }
        else if (c is '\n' or '\r')
        {
            if (c == '\r' && i < content.Length && content[i] == '\n')
                i++;
        }
        else if (c is >= '0' and <= '7')
        {
            bytes.Add((byte)Octal(content, ref i, c));
        }
        else if (c == 'x')
        {
            if (i + 2 <= content.Length && char.IsAsciiHexDigit(content[i]) && char.IsAsciiHexDigit(content[i + 1]))
                bytes.Add(byte.Parse(content.Slice(i, 2), System.Globalization.NumberStyles.AllowHexSpecifier));
            else
                error ??= $"(value error) invalid \\x escape at position {i - 2}";
            i = Math.Min(i + 2, content.Length);
        }
        else
        {
            bytes.Add((byte)'\\');
            bytes.Add((byte)c);
        }
    }

    /// <summary>Appends what the escape at <paramref name="i"/> stands for; a brace after the backslash is left to be read.</summary>
    private static bool AppendEscape(StringBuilder text, ReadOnlySpan<char> content, int minor, ref int i, out string? error)
    {
        error = null;
        var start = i;
        var c = content[i + 1];
        i += 2;
        if (SimpleEscape(c) is { } simple)
        {
            text.Append(simple);
            return true;
        }

        switch (c)
        {
            case '\n':
                return true;
            case '\r':
                if (i < content.Length && content[i] == '\n')
                    i++;
                return true;
            case >= '0' and <= '7':
                text.Append((char)Octal(content, ref i, c));
                return true;
            case 'x':
                return AppendHex(text, content, start, ref i, 2, "truncated \\xXX escape", out error);
            case 'u':
                return AppendHex(text, content, start, ref i, 4, "truncated \\uXXXX escape", out error);
            case 'U':
                return AppendHex(text, content, start, ref i, 8, "truncated \\UXXXXXXXX escape", out error);
            case 'N':
                return AppendNamed(text, content, minor, start, ref i, out error);
            case '{' or '}':
                i = start;
                text.Append('\\');
                i++;
                return true;
            default:
                text.Append('\\').Append(c);
                return true;
        }
    }

    private static char? SimpleEscape(char c) => c switch
    {
        '\\' => '\\',
        '\'' => '\'',
        '"' => '"',
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => null,
    };

    private static int Octal(ReadOnlySpan<char> content, ref int i, char first)
    {
        var value = first - '0';
        for (var digits = 1; digits < 3 && i < content.Length && content[i] is >= '0' and <= '7'; digits++)
            value = (value << 3) | (content[i++] - '0');
        return value;
    }

    private static bool AppendHex(StringBuilder text, ReadOnlySpan<char> content, int start, ref int i, int digits, string truncated, out string? error)
    {
        var value = 0u;
        var read = 0;
        for (; read < digits && i < content.Length && char.IsAsciiHexDigit(content[i]); read++, i++)
            value = (value << 4) | (uint)Convert.ToInt32(content[i].ToString(), 16);
        error = read < digits ? DecodeError(start, i - 1, truncated)
            : value > 0x10FFFF ? DecodeError(start, i - 1, "illegal Unicode character")
            : null;
        if (error is not null)
            return false;
        if (value > 0xFFFF)
            text.Append(char.ConvertFromUtf32((int)value));
        else
            text.Append((char)value);
        return true;
    }

    private static bool AppendNamed(StringBuilder text, ReadOnlySpan<char> content, int minor, int start, ref int i, out string? error)
    {
        var length = i < content.Length && content[i] == '{' ? content[i..].IndexOf('}') : -1;
        if (length < 2)
        {
            error = DecodeError(start, length < 0 ? Math.Min(i, content.Length - 1) : i + length, "malformed \\N character escape");
            return false;
        }

        var name = content.Slice(i + 1, length - 1);
        i += length + 1;
        if (UnicodeNames.Find(name, minor) is not { } found)
        {
            error = DecodeError(start, i - 1, "unknown Unicode character name");
            return false;
        }

        text.Append(found);
        error = null;
        return true;
    }

    private static string DecodeError(int start, int end, string reason) =>
        $"(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{end}: {reason}";

    /// <summary>Notes a low surrogate that an escape put right after a high one put by an escape.</summary>
    private static void NoteSurrogates(StringBuilder text, int length, bool isCodePoint, ref int afterEscapedHigh, ref List<int>? splitSurrogates)
    {
        if (!isCodePoint || text.Length != length + 1)
            return;
        if (char.IsHighSurrogate(text[length]))
            afterEscapedHigh = text.Length;
        else if (char.IsLowSurrogate(text[length]) && afterEscapedHigh == length)
            (splitSurrogates ??= []).Add(length - 1);
    }
}
