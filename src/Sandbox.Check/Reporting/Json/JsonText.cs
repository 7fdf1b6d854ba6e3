using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sandbox.Check.Reporting.Json;

/// <summary>Writes JSON as text: indented, readable letters as they are, everything invisible escaped.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(buffer, s_options))
            write(json);
        output.WriteLine(EscapeInvisible(Encoding.UTF8.GetString(buffer.WrittenSpan)));
    }

    /// <summary>A value on one line.</summary>
    public static string Compact(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 10);
        using (var json = new Utf8JsonWriter(buffer, s_options with { Indented = false }))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// The relaxed encoder lets directional and other invisible characters pass. Outside ASCII they can stand in strings only, where
    /// JSON has an escape for each.
    /// </summary>
    private static string EscapeInvisible(string json)
    {
        StringBuilder? result = null;
        for (var i = 0; i < json.Length;)
        {
            var at = json.AsSpan(i).IndexOfAnyExceptInRange('\0', '\x7e');
            var end = at < 0 ? json.Length : i + at;
            result?.Append(json, i, end - i);
            if (at < 0)
                break;
            var rune = Rune.GetRuneAt(json, end);
            if (SafeText.IsVisible(rune))
            {
                result?.Append(json, end, rune.Utf16SequenceLength);
            }
            else
            {
                result ??= new StringBuilder(json, 0, end, json.Length + 64);
                for (var unit = 0; unit < rune.Utf16SequenceLength; unit++)
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[end + unit]:x4}");
            }

            i = end + rune.Utf16SequenceLength;
        }

        return result?.ToString() ?? json;
    }

    /// <summary>Untrusted text as a JSON value: what is invisible is escaped later, only lone surrogates, which UTF-8 cannot hold, need a form of their own.</summary>
    public static string Safe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return SafeText.Block(text);
        }

        return text;
    }
}
