using System.Text;

namespace Sandbox.Python.Unicode;

/// <summary>
/// Normalization form KC (UAX 15), in which the language compares identifiers (PEP 3131). .NET's own needs ICU, which the invariant
/// mode of globalization leaves out.
/// </summary>
public sealed class CompatibilityComposition
{
    private const int FirstSyllable = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, FirstTail = 0x11A7, Vowels = 21, Tails = 28, Syllables = 11172;

    private static readonly Lazy<CompatibilityComposition> Instance = new(() => new CompatibilityComposition());

    private readonly Dictionary<int, (int Class, int[]? Parts)> _decompositions = [];
    private readonly Dictionary<(int, int), int> _compositions = [];

    private CompatibilityComposition()
    {
        var code = 0;
        foreach (var line in UnicodeData.Decompositions.Split('\n'))
        {
            var fields = line.Split(' ');
            code += UnicodeData.Hex(fields[0]);
            var parts = fields[2] == "-" ? null : Array.ConvertAll(fields[2].Split('.'), part => UnicodeData.Hex(part));
            _decompositions[code] = (UnicodeData.Hex(fields[1]), parts);
        }

        foreach (var line in UnicodeData.Compositions.Split('\n'))
        {
            var fields = line.Split(' ');
            _compositions[(UnicodeData.Hex(fields[0]), UnicodeData.Hex(fields[1]))] = UnicodeData.Hex(fields[2]);
        }
    }

    /// <summary>The text in form KC; where it is ASCII, itself.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : Instance.Value.Normalize(text);

    private string Normalize(string text)
    {
        var codes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, codes);
        Reorder(codes);
        Compose(codes);
        var result = new StringBuilder(text.Length);
        foreach (var code in codes)
            result.Append(char.ConvertFromUtf32(code));
        return result.ToString();
    }

    private void Decompose(int code, List<int> codes)
    {
        if (code - FirstSyllable is >= 0 and < Syllables and var index)
        {
            codes.Add(FirstLead + (index / (Vowels * Tails)));
            codes.Add(FirstVowel + (index / Tails % Vowels));
            if (index % Tails > 0)
                codes.Add(FirstTail + (index % Tails));
        }
        else if (_decompositions.TryGetValue(code, out var entry) && entry.Parts is { } parts)
        {
            codes.AddRange(parts);
        }
        else
        {
            codes.Add(code);
        }
    }

    private int ClassOf(int code) => _decompositions.TryGetValue(code, out var entry) ? entry.Class : 0;

    /// <summary>Sorts each run of combining marks by class; stable, and not quadratic on a long run.</summary>
    private void Reorder(List<int> codes)
    {
        for (var start = 0; start < codes.Count;)
        {
            var end = start;
            while (end < codes.Count && ClassOf(codes[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var sorted = codes.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var i = 0; i < sorted.Count; i++)
                    codes[start + i] = sorted[i];
            }

            start = end + 1;
        }
    }

    private void Compose(List<int> codes)
    {
        var starter = -1;
        var lastClass = -1;
        var kept = 0;
        foreach (var code in codes.ToArray())
        {
            var order = ClassOf(code);
            if (starter >= 0 && (lastClass < order || (lastClass == -1 && order == 0)) && Pair(codes[starter], code) is { } composed)
            {
                codes[starter] = composed;
                continue;
            }

            if (order == 0)
            {
                starter = kept;
                lastClass = -1;
            }
            else
            {
                lastClass = order;
            }

            codes[kept++] = code;
        }

        codes.RemoveRange(kept, codes.Count - kept);
    }

    private int? Pair(int first, int second)
    {
        if (first - FirstLead is >= 0 and < 19 and var lead && second - FirstVowel is >= 0 and < Vowels and var vowel)
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        if (first - FirstSyllable is >= 0 and < Syllables and var syllable && syllable % Tails == 0 && second - FirstTail is > 0 and < Tails and var tail)
            return FirstSyllable + syllable + tail;
        return _compositions.TryGetValue((first, second), out var composed) ? composed : null;
    }
}
