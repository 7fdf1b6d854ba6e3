using System.Globalization;

namespace Sandbox.Python.Unicode;

/// <summary>The characters that <c>\N{…}</c> names: names and aliases, not named sequences; case does not count.</summary>
internal static class UnicodeNames
{
    private const string Ideograph = "CJK UNIFIED IDEOGRAPH-", Syllable = "HANGUL SYLLABLE ";

    private static readonly Lazy<Dictionary<string, (int Code, int Minor)>> Table = new(Read);

    private static readonly string[] Leads = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] Tails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C",
        "K", "T", "P", "H",
    ];

    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1),
        (0x2CEB0, 0x2EBE0), (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
    ];

    /// <summary>The character of a name that Python 3.<paramref name="minor"/> knows; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<char> name, int minor)
    {
        var upper = name.ToString().ToUpperInvariant();
        if (upper.StartsWith(Ideograph, StringComparison.Ordinal))
            return FindIdeograph(upper.AsSpan(Ideograph.Length));
        if (upper.StartsWith(Syllable, StringComparison.Ordinal))
            return FindSyllable(upper.AsSpan(Syllable.Length));
        return Table.Value.TryGetValue(upper, out var found) && found.Minor <= minor ? char.ConvertFromUtf32(found.Code) : null;
    }

    private static string? FindIdeograph(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (4 or 5) || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return null;
        foreach (var (first, last) in Ideographs)
        {
            if (code >= first && code <= last)
                return char.ConvertFromUtf32(code);
        }

        return null;
    }

    /// <summary>A syllable by the longest lead, vowel and tail that fit (The Unicode Standard, 3.12).</summary>
    private static string? FindSyllable(ReadOnlySpan<char> text)
    {
        var lead = Longest(Leads, ref text);
        var vowel = Longest(Vowels, ref text);
        var tail = Longest(Tails, ref text);
        return lead < 0 || vowel < 0 || !text.IsEmpty ? null : ((char)(0xAC00 + (((lead * 21) + vowel) * 28) + tail)).ToString();
    }

    private static int Longest(string[] parts, ref ReadOnlySpan<char> text)
    {
        var best = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (text.StartsWith(parts[i], StringComparison.Ordinal) && (best < 0 || parts[i].Length > parts[best].Length))
                best = i;
        }

        if (best >= 0)
            text = text[parts[best].Length..];
        return best;
    }

    private static Dictionary<string, (int Code, int Minor)> Read()
    {
        var table = new Dictionary<string, (int, int)>(40_000, StringComparer.Ordinal);
        var code = 0;
        foreach (var line in UnicodeData.Names.AsSpan().EnumerateLines())
        {
            var first = line.IndexOf(' ');
            var second = first + 1 + line[(first + 1)..].IndexOf(' ');
            code += UnicodeData.Hex(line[..first]);
            table[line[(second + 1)..].ToString()] = (code, UnicodeData.Hex(line[(first + 1)..second]));
        }

        return table;
    }
}
