using System.IO.Compression;
using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Encodings and compressions, bounded: base64, hex, rot13, zlib, gzip, bz2 and lzma have no decoder here and stay unknown, as decoded.</summary>
internal static class Codecs
{
    public static AbstractValue Encode(Interpreter interpreter, string text, string encoding)
    {
        _ = interpreter;
        return Normalize(encoding) switch
        {
            "utf8" => ConstantValue.Of(Encoding.UTF8.GetBytes(text)),
            "ascii" or "latin1" or "iso88591" => ConstantValue.Of(Encoding.Latin1.GetBytes(text)),
            "utf16" => ConstantValue.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
            "utf16le" => ConstantValue.Of(Encoding.Unicode.GetBytes(text)),
            "utf16be" => ConstantValue.Of(Encoding.BigEndianUnicode.GetBytes(text)),
            "utf32le" => ConstantValue.Of(Encoding.UTF32.GetBytes(text)),
            "idna" or "punycode" or "unicodeescape" or "rawunicodeescape" => ConstantValue.Of(Encoding.Latin1.GetBytes(text)),
            "rot13" => ConstantValue.Of(Rot13(text)),
            _ => UnknownValue.Of(Taint.None),
        };
    }

    /// <summary><c>data.decode(encoding)</c>.</summary>
    public static AbstractValue Decode(Interpreter interpreter, SyntaxNode node, byte[] bytes, string encoding, Trace? trace)
    {
        string? text = Normalize(encoding) switch
        {
            "utf8" or "utf8sig" => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'),
            "ascii" or "latin1" or "iso88591" or "cp1252" or "cp437" or "iso885915" => Encoding.Latin1.GetString(bytes),
            "utf16" => bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
                : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Unicode.GetString(bytes),
            "utf16le" => Encoding.Unicode.GetString(bytes),
            "utf16be" => Encoding.BigEndianUnicode.GetString(bytes),
            "utf32" or "utf32le" => Encoding.UTF32.GetString(bytes).TrimStart('\uFEFF'),
            "utf7" => Utf7(Encoding.Latin1.GetString(bytes)),
            "unicodeescape" or "rawunicodeescape" => Unescape(Encoding.Latin1.GetString(bytes)),
            "cp037" or "cp500" or "cp1140" => Ebcdic(bytes),
            _ => null,
        };
        if (text is null)
            return DecodeByName(interpreter, node, ConstantValue.Of(bytes).WithTrace(trace), encoding);
        var value = ConstantValue.Of(text);
        return value.WithTrace(interpreter.Step(node, TraceReason.Folded, TextParts.Shorten(value), trace));
    }

    /// <summary><c>codecs.decode(data, name)</c> for the transforms that are no text encodings.</summary>
    public static AbstractValue DecodeByName(Interpreter interpreter, SyntaxNode node, AbstractValue data, string name)
    {
        if (data is ConstantValue { Text: { } text })
        {
            if (Normalize(name) is "rot13")
                return Decoded(interpreter, node, ConstantValue.Of(Rot13(text)), data);
            data = ConstantValue.Of(Encoding.Latin1.GetBytes(text)).WithTrace(data.Trace);
        }

        if (data is not ConstantValue { Bytes: { } bytes })
            return UnknownValue.Of(data.Taint | Taint.Decoded).WithTrace(data.Trace);
        return Normalize(name) switch
        {
            "hex" or "hexcodec" => Hex(interpreter, node, data),
            "base64" or "base64codec" => Base64(interpreter, node, data),
            "zlib" or "zip" or "zlibcodec" => Inflate(interpreter, node, data, "zlib"),
            "rot13" => Decoded(interpreter, node, ConstantValue.Of(Rot13(Encoding.Latin1.GetString(bytes))), data),
            "utf8" or "ascii" or "latin1" or "utf16" or "utf7" or "unicodeescape" or "utf16le" or "utf16be" or "utf32" => Decode(interpreter, node, bytes, name, data.Trace),
            _ => UnknownValue.Of(data.Taint | Taint.Decoded),
        };
    }

    public static AbstractValue Hex(Interpreter interpreter, SyntaxNode node, AbstractValue data)
    {
        if (AsText(data) is not { } text)
            return UnknownValue.Of(data.Taint | Taint.Decoded);
        var digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit)
            ? Decoded(interpreter, node, ConstantValue.Of(Convert.FromHexString(digits)), data)
            : UnknownValue.Of(data.Taint | Taint.Decoded);
    }

    public static AbstractValue Base64(Interpreter interpreter, SyntaxNode node, AbstractValue data)
    {
        if (AsText(data) is not { } text || text.Length > interpreter.Budget.StringLength)
            return UnknownValue.Of(data.Taint | Taint.Decoded).WithTrace(data.Trace);
        var clean = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '-' or '_')).Replace('-', '+').Replace('_', '/');
        if (clean.Length % 4 == 1)
            clean = clean[..^1];
        clean = clean.PadRight((clean.Length + 3) / 4 * 4, '=');
        return Decoded(interpreter, node, ConstantValue.Of(Convert.FromBase64String(clean)), data);
    }

    public static AbstractValue Base32(Interpreter interpreter, SyntaxNode node, AbstractValue data)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        if (AsText(data) is not { } text || text.Length > interpreter.Budget.StringLength)
            return UnknownValue.Of(data.Taint | Taint.Decoded);
        var bytes = new List<byte>();
        var (bits, buffer) = (0, 0);
        foreach (var c in text.ToUpperInvariant())
        {
            if (alphabet.IndexOf(c, StringComparison.Ordinal) is var value and >= 0)
            {
                buffer = ((buffer << 5) | value) & 0xFFFF;
                bits += 5;
                if (bits >= 8)
                {
                    bits -= 8;
                    bytes.Add((byte)(buffer >> bits));
                }
            }
        }

        return Decoded(interpreter, node, ConstantValue.Of(bytes.ToArray()), data);
    }

    /// <summary>base85 (RFC 1924) and Ascii85.</summary>
    public static AbstractValue Base85(Interpreter interpreter, SyntaxNode node, AbstractValue data, bool isAscii85)
    {
        const string alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
        if (AsText(data) is not { } text || text.Length > interpreter.Budget.StringLength)
            return UnknownValue.Of(data.Taint | Taint.Decoded);
        var digits = new List<int>();
        foreach (var c in text)
        {
            if (isAscii85 && c == 'z' && digits.Count % 5 == 0)
                digits.AddRange([0, 0, 0, 0, 0]);
            else if ((isAscii85 ? c - '!' : alphabet.IndexOf(c, StringComparison.Ordinal)) is var digit and >= 0 and < 85)
                digits.Add(digit);
        }

        var padding = (5 - digits.Count % 5) % 5;
        digits.AddRange(Enumerable.Repeat(84, padding));
        var bytes = new List<byte>();
        for (var i = 0; i + 4 < digits.Count; i += 5)
        {
            var word = (uint)(digits[i] * 52200625L + digits[i + 1] * 614125L + digits[i + 2] * 7225L + digits[i + 3] * 85L + digits[i + 4]);
            bytes.AddRange([(byte)(word >> 24), (byte)(word >> 16), (byte)(word >> 8), (byte)word]);
        }

        bytes.RemoveRange(Math.Max(0, bytes.Count - padding), Math.Min(padding, bytes.Count));
        return Decoded(interpreter, node, ConstantValue.Of(bytes.ToArray()), data);
    }

    /// <summary>Decompresses, within the file's budget of decoded bytes.</summary>
    public static AbstractValue Inflate(Interpreter interpreter, SyntaxNode node, AbstractValue data, string format)
    {
        if (data is not ConstantValue { Bytes: { } bytes })
            return UnknownValue.Of(data.Taint | Taint.Decoded).WithTrace(data.Trace);
        try
        {
            using var input = new MemoryStream(bytes);
            using Stream stream = format switch
            {
                "gzip" => new GZipStream(input, CompressionMode.Decompress),
                "deflate" => new DeflateStream(input, CompressionMode.Decompress),
                _ => new ZLibStream(input, CompressionMode.Decompress),
            };
            using var output = new MemoryStream();
            var buffer = new byte[8192];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                output.Write(buffer, 0, read);
                if (!interpreter.MayDecode(read))
                    return UnknownValue.Of(Taint.Decoded | Taint.Budget).WithTrace(data.Trace);
            }

            return Decoded(interpreter, node, ConstantValue.Of(output.ToArray()), data);
        }
        catch (InvalidDataException)
        {
            return UnknownValue.Of(Taint.Decoded).WithTrace(data.Trace);
        }
    }

    public static string Rot13(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = source[i];
            span[i] = char.IsAsciiLetterLower(c) ? (char)('a' + (c - 'a' + 13) % 26) : char.IsAsciiLetterUpper(c) ? (char)('A' + (c - 'A' + 13) % 26) : c;
        }
    });

    public static AbstractValue Decoded(Interpreter interpreter, SyntaxNode node, ConstantValue value, AbstractValue source) =>
        value.WithTrace(interpreter.Step(node, TraceReason.Decoded, TextParts.Shorten(value), source.Trace));

    private static string? AsText(AbstractValue data) => data switch
    {
        ConstantValue { Text: { } text } => text,
        ConstantValue { Bytes: { } bytes } => Encoding.Latin1.GetString(bytes),
        SequenceValue sequence when SequenceMethods.Bytes(sequence) is { } bytes => Encoding.Latin1.GetString(bytes),
        _ => null,
    };

    private static string Normalize(string encoding) =>
        string.Concat(encoding.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() is var name && name == "u8" ? "utf8" : name == "l1" ? "latin1" : name;

    private static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            var width = text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (width > 0 && i + 1 + width < text.Length && int.TryParse(text.AsSpan(i + 2, width), System.Globalization.NumberStyles.HexNumber, null, out var code) && code is >= 0 and < 0x110000 and not (>= 0xD800 and < 0xE000))
            {
                result.Append(char.ConvertFromUtf32(code));
                i += 1 + width;
            }
            else
            {
                result.Append(text[i + 1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
                i++;
            }
        }

        return result.ToString();
    }

    /// <summary>UTF-7 (RFC 2152).</summary>
    private static string Utf7(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '+')
            {
                result.Append(text[i]);
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '/'))
                end++;
            if (end == i + 1)
            {
                result.Append('+');
            }
            else
            {
                var coded = text[(i + 1)..end];
                coded = coded.Length % 4 == 1 ? coded[..^1] : coded;
                result.Append(Encoding.BigEndianUnicode.GetString(Convert.FromBase64String(coded.PadRight((coded.Length + 3) / 4 * 4, '='))).TrimEnd('\0'));
            }

            i = end < text.Length && text[end] == '-' ? end : end - 1;
        }

        return result.ToString();
    }

    /// <summary>The letters, digits and common signs of EBCDIC.</summary>
    private static string? Ebcdic(byte[] bytes)
    {
        var result = new StringBuilder();
        foreach (var item in bytes)
        {
            var c = item switch
            {
                >= 0x81 and <= 0x89 => (char)('a' + item - 0x81),
                >= 0x91 and <= 0x99 => (char)('j' + item - 0x91),
                >= 0xA2 and <= 0xA9 => (char)('s' + item - 0xA2),
                >= 0xC1 and <= 0xC9 => (char)('A' + item - 0xC1),
                >= 0xD1 and <= 0xD9 => (char)('J' + item - 0xD1),
                >= 0xE2 and <= 0xE9 => (char)('S' + item - 0xE2),
                >= 0xF0 and <= 0xF9 => (char)('0' + item - 0xF0),
                0x40 => ' ',
                0x4B => '.',
                0x4D => '(',
                0x5D => ')',
                0x6D => '_',
                0x7D => '\'',
                0x7F => '"',
                0x6B => ',',
                0x7E => '=',
                0x25 => '\n',
                0x61 => '/',
                0x60 => '-',
                0x5E => ';',
                0x7A => ':',
                _ => '\0',
            };
            if (c == '\0')
                return null;
            result.Append(c);
        }

        return result.ToString();
    }
}
