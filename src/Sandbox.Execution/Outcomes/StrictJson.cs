using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Sandbox.Execution.Outcomes;

/// <summary>
/// Whether bytes are one strict JSON text (RFC 8259): UTF-8 without a byte order mark, no NaN or Infinity, no number beyond a double, no comments or
/// trailing commas, no duplicate keys, no lone surrogates, at most <see cref="MaxDepth"/> levels. Linear in the text, constant in stack.
/// </summary>
public static class StrictJson
{
    /// <summary>How deep values may nest.</summary>
    public const int MaxDepth = 256;

    /// <summary>Digits of the longest integer that Python itself converts without being asked.</summary>
    private const int LongestInteger = 4300;

    /// <summary>What is wrong and where (line and column from 1, columns in UTF-16 units), or null for valid JSON.</summary>
    public static string? Problem(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("\uFEFF"u8)) return At("starts with a byte order mark: write UTF-8 without one", text, 0);
        if (!Utf8.IsValid(text)) return At("is not UTF-8", text, FirstInvalid(text));
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        var names = new List<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                var problem = reader.TokenType switch
                {
                    JsonTokenType.StartObject => Open(names, reader.CurrentDepth),
                    JsonTokenType.PropertyName => Name(ref reader, names[reader.CurrentDepth - 1]),
                    JsonTokenType.String => HasLoneSurrogate(ref reader) ? "has a lone surrogate in a string" : null,
                    JsonTokenType.Number => Number(reader.ValueSpan),
                    _ => null,
                };
                if (problem is not null) return At(problem, text, reader.TokenStartIndex);
            }

            return null;
        }
        catch (JsonException e)
        {
            return At(Explain(e, text), text, Offset(e, text));
        }
    }

    private static string? Open(List<HashSet<string>> names, int depth)
    {
        while (names.Count <= depth) names.Add(new HashSet<string>(StringComparer.Ordinal));
        names[depth].Clear();
        return null;
    }

    private static string? Name(ref Utf8JsonReader reader, HashSet<string> names)
    {
        if (HasLoneSurrogate(ref reader)) return "has a lone surrogate in a key";
        var name = reader.GetString()!;
        return names.Add(name) ? null : $"has the key \"{Shown(name)}\" twice";
    }

    private static bool HasLoneSurrogate(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return false;
        try
        {
            return reader.GetString() is null;
        }
        catch (InvalidOperationException)
        {
            // The text is UTF-8, so only an escape can be at fault.
            return true;
        }
    }

    private static string? Number(ReadOnlySpan<byte> digits)
    {
        if (digits.IndexOfAny("eE."u8) < 0) return digits.Length > LongestInteger ? $"has an integer of {digits.Length} digits" : null;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? null
            : "has a number beyond the range of a double";
    }

    private static string Explain(JsonException e, ReadOnlySpan<byte> text)
    {
        if (e.Message.Contains("maximum configured depth", StringComparison.Ordinal)) return $"nests deeper than {MaxDepth} levels";
        var at = text[(int)Math.Min(Offset(e, text), text.Length)..];
        if (at.StartsWith("N"u8) || at.StartsWith("I"u8)) return "has NaN or Infinity, which JSON does not have: write null or a number";
        if (at.IsEmpty) return "ends too early";
        var message = e.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "is not JSON: " + Shown(end < 0 ? message : message[..end]).TrimEnd('.');
    }

    private static long Offset(JsonException e, ReadOnlySpan<byte> text)
    {
        var offset = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            var next = text[offset..].IndexOf((byte)'\n');
            if (next < 0) break;
            offset += next + 1;
        }

        return Math.Min(offset + (e.BytePositionInLine ?? 0), text.Length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (offset < text.Length && Rune.DecodeFromUtf8(text[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done) offset += consumed;
        return offset;
    }

    private static string At(string problem, ReadOnlySpan<byte> text, long offset)
    {
        var before = text[..(int)offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"the output {problem} (line {before.Count((byte)'\n') + 1}, column {Encoding.UTF8.GetCharCount(before[lineStart..]) + 1})");
    }

    private static string Shown(string text)
    {
        var clean = string.Concat(text.Take(80).Select(c => char.IsControl(c) ? '?' : c));
        return text.Length > 80 ? clean + "…" : clean;
    }
}
