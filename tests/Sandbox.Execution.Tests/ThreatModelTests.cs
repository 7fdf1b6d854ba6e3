using System.Text.RegularExpressions;

namespace Sandbox.Execution.Tests;

/// <summary>The threat model names no test that is not there.</summary>
public sealed partial class ThreatModelTests
{
    [Fact]
    public void Every_test_it_names_exists()
    {
        var root = Root();
        var files = Directory.EnumerateFiles(Path.Combine(root, "tests"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(root, "docs", "threat-model.md")).SkipWhile(line => line != "## Attacks").Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();
        var named = rows.SelectMany(row => Name().Matches(row.TrimEnd(' ', '|')[(row.TrimEnd(' ', '|').LastIndexOf('|') + 1)..])).Select(match => match.Groups[1].Value).ToList();
        Assert.True(named.Count > 50);
        Assert.All(named, name => Assert.Contains(name.EndsWith(".py", StringComparison.Ordinal) ? name : name + ".cs", files));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sandbox.Tasks.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
