using System.Text;
using System.Text.RegularExpressions;

namespace Sandbox.Python.Text;

/// <summary>Bytes of a source as text: a byte-order mark, else the coding cookie of the first two lines, else UTF-8 (PEP 263, PEP 3120).</summary>
internal static partial class SourceEncoding
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
            var text = Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]);
            if (Cookie().Match(text) is { Success: true } match)
                return match.Groups[1].Value;
            if (end < 0 || !Blank().IsMatch(text))
                return null;
            bytes = bytes[(end + (bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n' ? 2 : 1))..];
        }

        return null;
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

    [GeneratedRegex(@"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)")]
    private static partial Regex Cookie();

    [GeneratedRegex(@"^[ \t\f]*(#.*)?$")]
    private static partial Regex Blank();
}
