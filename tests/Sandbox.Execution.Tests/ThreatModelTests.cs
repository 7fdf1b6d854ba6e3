using System.Text.RegularExpressions;

namespace Sandbox.Execution.Tests;

/// <summary>Every line of the threat model names a test, and each test that it names is there.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string s_root = Root();
    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(s_root, "docs", "threat-model.md"));

    [Theory]
    [InlineData("## Boundaries", 7)]
    [InlineData("## What is not a boundary", 10)]
    [InlineData("## Limits", 9)]
    [InlineData("## Attacks", 25)]
    [InlineData("## Bubblewrap", 9)]
    public void Every_line_names_tests_that_exist(string section, int least)
    {
        var files = Directory.EnumerateFiles(Path.Combine(s_root, "tests"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        var claims = Claims(section);
        Assert.True(claims.Count >= least, $"{claims.Count} lines");
        Assert.All(claims, claim =>
        {
            var tests = Name().Matches(claim[(claim.LastIndexOf(claim[0] == '|' ? "|" : "Tests:", claim.Length - 3, StringComparison.Ordinal) + 1)..]).Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(tests);
            Assert.All(tests, name => Assert.Contains(name.EndsWith(".py", StringComparison.Ordinal) ? name : name + ".cs", files));
        });
    }

    /// <summary>A section's table rows, or the items of its list, each as one line.</summary>
    private static List<string> Claims(string section)
    {
        var lines = s_lines.SkipWhile(line => line != section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        var rows = lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.TrimEnd()).ToList();
        if (rows.Count > 0) return rows;
        return [.. string.Join('\n', lines).Split("\n- ").Skip(1).Select(item => "- " + item.Replace('\n', ' ').TrimEnd())];
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
