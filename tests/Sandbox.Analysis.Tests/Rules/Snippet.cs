using System.Text;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>
/// A case of <c>Cases/rules/*.py</c>: a line <c>#### name: LEVEL [profile]</c>, then source. A line that ends in <c>#! SBXnnnn</c> has a
/// finding of that rule. LEVEL is the file's; LOW cases without a mark must have no finding that weighs more than a note of a few points.
/// </summary>
public sealed record Snippet(string File, string Name, RiskLevel Level, Profile Profile, string Source, IReadOnlyList<(int Line, string Rule)> Marks)
{
    public override string ToString() => $"{File}: {Name}";

    public static IEnumerable<Snippet> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Cases, "rules"), "*.py").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Snippet> Read(string path)
    {
        string? header = null;
        var lines = new List<string>();
        foreach (var line in System.IO.File.ReadLines(path).Append("#### "))
        {
            if (!line.StartsWith("#### ", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (header is not null)
                yield return Make(Path.GetFileName(path), header, lines);
            header = line[5..];
            lines.Clear();
        }
    }

    private static Snippet Make(string file, string header, List<string> lines)
    {
        var colon = header.LastIndexOf(':');
        var words = header[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marks = new List<(int Line, string Rule)>();
        var source = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var mark = lines[i].LastIndexOf("#! ", StringComparison.Ordinal);
            if (mark >= 0)
                marks.AddRange(lines[i][(mark + 3)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rule => (i + 1, rule)));
            source.Append(mark >= 0 ? lines[i][..mark].TrimEnd() : lines[i]).Append('\n');
        }

        var profile = words.Length > 1 ? Profiles.Find(words[1])! : Profiles.Node;
        return new Snippet(file, header[..colon], Enum.Parse<RiskLevel>(words[0], ignoreCase: true), profile, source.ToString(), marks);
    }
}
