using System.Text;
using Sandbox.Analysis.Rules.Evasion;

namespace Sandbox.Analysis.Reports;

/// <summary>
/// Bytes to text as Python does it (PEP 263, PEP 3120): a UTF-8 byte-order mark, else the coding cookie, else UTF-8. Encodings that make
/// code of text are not decoded: the rule about the cookie reports them, and the text is read as Latin-1 so that nothing is passed over.
/// </summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or why there is none.</summary>
    public static (string? Text, string? Error, bool HasMark) Decode(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        if (hasMark)
            bytes = bytes[3..];
        if (bytes.Contains((byte)0))
            return (null, "it holds null bytes", hasMark);
        var cookie = CodingCookie.Find(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 800)]));
        if (cookie is not var (_, name) || hasMark || IsUtf8(name))
            return TryDecode(Strict, bytes, hasMark);
        if (CodingCookie.IsTransforming(name))
            return (Encoding.Latin1.GetString(bytes), null, hasMark);
        var encoding = Find(name.Replace('_', '-'));
        return encoding is null ? (null, $"its encoding '{Rules.ValueText.Clean(name, 40)}' is not known", hasMark) : TryDecode(encoding, bytes, hasMark);
    }

    private static bool IsUtf8(string name) =>
        name.Replace('_', '-').ToLowerInvariant() is "utf8" or "utf-8" or "u8" or "ascii" or "us-ascii" or "utf-8-sig" || name.StartsWith("utf-8-", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Find(string name)
    {
        var asked = name.ToLowerInvariant() switch
        {
            "latin-1" or "latin1" or "iso8859-1" or "iso-latin-1" or "l1" or "8859" => "iso-8859-1",
            "cp936" => "gbk",
            var other when other.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(other[2..], out var page) => page.ToString(),
            var other => other,
        };
        try
        {
            return asked == "iso-8859-1" ? Encoding.Latin1
                : int.TryParse(asked, out var page) ? CodePagesEncodingProvider.Instance.GetEncoding(page)
                : CodePagesEncodingProvider.Instance.GetEncoding(asked);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static (string? Text, string? Error, bool HasMark) TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, bool hasMark)
    {
        try
        {
            return (encoding.GetString(bytes), null, hasMark);
        }
        catch (DecoderFallbackException error)
        {
            return (null, $"it is not valid UTF-8 at byte {error.Index}", hasMark);
        }
    }
}
