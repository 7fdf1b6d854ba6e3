using System.Buffers;
using System.Globalization;
using System.Text;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>How characters are written inside a snapshot's strings.</summary>
internal static class SnapshotEscapes
{
    private static readonly SearchValues<byte> s_plainAscii = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Select(character => (byte)character).Where(character => character is not ((byte)'"' or (byte)'\\'))]);

    /// <summary>How many bytes at the text's beginning are written as they are.</summary>
    public static int PlainLength(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(s_plainAscii) is >= 0 and var length ? length : text.Length;

    /// <summary>Whether a character is written as an escape.</summary>
    public static bool Needs(Rune rune) => rune.Value is '"' or '\\' || Printable.IsHidden(rune);

    /// <summary>The escape: JSON's short one where there is one.</summary>
    public static ReadOnlySpan<byte> Of(Rune rune) => rune.Value switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\b' => "\\b"u8,
        '\f' => "\\f"u8,
        '\n' => "\\n"u8,
        '\r' => "\\r"u8,
        '\t' => "\\t"u8,
        _ => Encoding.ASCII.GetBytes(string.Concat(rune.ToString().Select(unit =>
            "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture)))),
    };
}
