using System.Text.Json;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>The development corpus, where it is there: each evasion at its level, but for three.</summary>
public sealed class CorpusTests
{
    private const int Allowed = 3;

    [Fact]
    public void Evasions_reach_their_level()
    {
        var folder = Repository.Corpus("evasion");
        Assert.SkipUnless(Directory.Exists(folder), "the development corpus is not beside the repository");
        var missed = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "labels.jsonl")))
        {
            using var label = JsonDocument.Parse(line);
            var name = label.RootElement.GetProperty("file").GetString()!;
            var group = label.RootElement.GetProperty("group").GetString()!;
            var report = Scan.Bytes(File.ReadAllBytes(Path.Combine(folder, name)));
            var isCaught = group switch
            {
                "dos" => report.Risk.Level >= RiskLevel.Medium,
                "nondet" => report.Findings.Length > 0,
                _ => report.Risk.Level >= RiskLevel.High,
            };
            if (!isCaught || report.RuleFailures.Length > 0)
                missed.Add($"{name} ({group}): {Scan.Describe(report)}");
        }

        Assert.True(missed.Count <= Allowed, string.Join('\n', missed));
    }
}
