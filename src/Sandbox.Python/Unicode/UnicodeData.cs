using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sandbox.Python.Unicode;

/// <summary>
/// The sections of unicode.bin, which generate.py writes and describes; unpacked when first asked for, since most sources are ASCII.
/// </summary>
internal static class UnicodeData
{
    private static readonly Lazy<string[]> Sections = new(Read);

    public static string Names => Sections.Value[0];

    public static string Printable => Sections.Value[1];

    public static string Decompositions => Sections.Value[2];

    public static string Compositions => Sections.Value[3];

    public static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string[] Read()
    {
        using var resource = typeof(UnicodeData).Assembly.GetManifestResourceStream("Sandbox.Python.Unicode.unicode.bin")
            ?? throw new InvalidOperationException("The resource unicode.bin is missing.");
        using var reader = new StreamReader(new DeflateStream(resource, CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd().Split("\n\n");
    }
}
