using System.Globalization;

namespace Sandbox.Python.Unicode;

/// <summary>Which code points <c>str.isprintable</c> accepts: all but separators, controls and what a version's Unicode has not assigned.</summary>
internal static class PrintableCharacters
{
    /// <summary>The newest version whose data unicode.bin holds; for later ones the runtime's is taken.</summary>
    private const int NewestKnown = 13;

    private static readonly Lazy<(int First, int Last, int Minor)[]> Later = new(Read);

    /// <summary>Whether Python 3.<paramref name="minor"/> prints a code point above ASCII.</summary>
    public static bool Contains(int code, int minor)
    {
        var isPrintable = CharUnicodeInfo.GetUnicodeCategory(code) is not (UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
        if (!isPrintable || code < 0x300 || minor > NewestKnown)
            return isPrintable;
        foreach (var (first, last, since) in Later.Value)
        {
            if (code >= first && code <= last)
                return since <= minor;
        }

        return true;
    }

    private static (int First, int Last, int Minor)[] Read()
    {
        var start = 0;
        return [.. UnicodeData.Printable.Split('\n').Select(line =>
        {
            var fields = line.Split(' ');
            start += UnicodeData.Hex(fields[0]);
            return (start, start + UnicodeData.Hex(fields[1]) - 1, UnicodeData.Hex(fields[2]));
        })];
    }
}
