using System.Globalization;

namespace Sandbox.Python.Unicode;

/// <summary>Which code points <c>str.isprintable</c> accepts: all but separators, controls and what a version's Unicode has not assigned.</summary>
internal static class PrintableCharacters
{
    /// <summary>The newest version whose data unicode.bin holds; for later ones the runtime's is taken.</summary>
    private const int NewestKnown = 13;

    private static readonly Lazy<(int First, int Last, int Minor)[]> Ranges = new(Read);

    /// <summary>Whether Python 3.<paramref name="minor"/> prints a code point above ASCII.</summary>
    public static bool Contains(int code, int minor)
    {
        if (minor <= NewestKnown)
            return IsListed(code, minor);
        return CharUnicodeInfo.GetUnicodeCategory(code) is not (UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
    }

    private static bool IsListed(int code, int minor)
    {
        var ranges = Ranges.Value;
        var low = 0;
        var high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (code < ranges[middle].First)
                high = middle - 1;
            else if (code > ranges[middle].Last)
                low = middle + 1;
            else
                return ranges[middle].Minor <= minor;
        }

        return false;
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
