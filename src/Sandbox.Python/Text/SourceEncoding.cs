using System.Text;

namespace Sandbox.Python.Text;

/// <summary>Bytes of a source as text: a byte-order mark, else the coding cookie of the first two lines, else UTF-8 (PEP 263, PEP 3120).</summary>
internal static class SourceEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; what could not be decoded is replaced, and <paramref name="error"/> says so.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool hasMark, out string? cookie, out (int Offset, string Message)? error)
    {
        error = null;
        hasMark = bytes.StartsWith("\uFEFF"u8);
        if (hasMark)
            bytes = bytes[3..];
        cookie = FindCookie(bytes);
        var encoding = cookie is null ? Strict : Find(cookie);
        if (hasMark && cookie is not null && !IsNormalUtf8(cookie))
            error = (0, $"encoding problem: {cookie} with BOM");
        else if (encoding is null)
            error = (0, $"unknown encoding: {cookie}");
        encoding = error is null ? encoding! : Strict;
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            var before = encoding.GetCharCount(bytes[..failure.Index]);
            var bad = failure.BytesUnknown is [var first, ..] ? first : bytes[failure.Index];
            error ??= (before, $"(unicode error) '{cookie ?? "utf-8"}' codec can't decode byte 0x{bad:x2} in position {failure.Index}");
            return (encoding == Strict ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
        }
    }

    private static string? FindCookie(ReadOnlySpan<byte> bytes)
    {
        for (var line = 0; line < 2 && !bytes.IsEmpty; line++)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var text = end < 0 ? bytes : bytes[..end];
            text = text[BlanksOf(text, orFormFeed: true)..];
            if (text is [(byte)'#', ..] && CookieOf(text) is { } cookie)
                return cookie;
            if (end < 0 || text is not ([] or [(byte)'#', ..]))
                return null;
            bytes = bytes[(end + (bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? 2 : 1))..];
        }

        return null;
    }

    /// <summary>The name that a comment gives: <c>coding[:=][ \t]*([-_.a-zA-Z0-9]+)</c>, where it first matches. By hand, because a regular expression costs each start 4 ms.</summary>
    private static string? CookieOf(ReadOnlySpan<byte> comment)
    {
        for (int at; (at = comment.IndexOf("coding"u8)) >= 0;)
        {
            comment = comment[(at + "coding".Length)..];
            if (comment is not [(byte)':' or (byte)'=', ..])
                continue;
            var name = comment[1..];
            name = name[BlanksOf(name, orFormFeed: false)..];
            var length = 0;
            while (length < name.Length && (char.IsAsciiLetterOrDigit((char)name[length]) || name[length] is (byte)'-' or (byte)'_' or (byte)'.'))
                length++;
            if (length > 0)
                return Encoding.ASCII.GetString(name[..length]);
        }

        return null;
    }

    private static int BlanksOf(ReadOnlySpan<byte> text, bool orFormFeed)
    {
        var length = 0;
        while (length < text.Length && (text[length] is (byte)' ' or (byte)'\t' || (orFormFeed && text[length] == '\f')))
            length++;
        return length;
    }

    /// <summary>The only spellings that agree with a byte-order mark.</summary>
    private static bool IsNormalUtf8(string name) =>
        name.Replace('_', '-').ToLowerInvariant() is var lower && (lower == "utf-8" || lower.StartsWith("utf-8-", StringComparison.Ordinal));

    private static Encoding? Find(string name)
    {
        if (EncodingNames.Find(name) is not { } page)
            return null;
        if (page == EncodingNames.Utf8)
            return Strict;
        if (page == EncodingNames.Latin1)
            return Encoding.Latin1;
        return page == EncodingNames.Ascii ? Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) : Throwing(page);
    }

    private static Encoding? Throwing(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
