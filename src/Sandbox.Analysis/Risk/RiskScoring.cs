using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Risk;

/// <summary>How the findings of a file or node add up.</summary>
public static class RiskScoring
{
    /// <summary>
    /// The risk of a set of findings: those of one rule count ×1, ×½, ×¼ …, the dearest first, so that a file is not CRITICAL for being long.
    /// </summary>
    public static RiskScore Of(IEnumerable<Diagnostic> findings)
    {
        var byRule = new Dictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (!byRule.TryGetValue(finding.Descriptor.Id, out var ofRule))
                byRule[finding.Descriptor.Id] = ofRule = [];
            ofRule.Add(finding);
        }

        var items = new List<RiskItem>();
        foreach (var (rule, ofRule) in byRule)
            items.Add(Item(rule, ofRule));
        items.Sort(Order);
        var (sum, floor) = (0.0, 0);
        foreach (var item in items)
        {
            sum += item.Points;
            floor = Math.Max(floor, item.Floor);
        }

        return new RiskScore(sum, floor, [.. items]);
    }

    private static RiskItem Item(string rule, List<Diagnostic> findings)
    {
        findings.Sort((x, y) => y.Points.CompareTo(x.Points));
        var (sum, share, floor) = (0.0, 1.0, 0);
        foreach (var finding in findings)
        {
            sum += finding.Points * share;
            share /= 2;
            floor = Math.Max(floor, finding.Floor);
        }

        return new RiskItem(rule, findings.Count, sum, floor);
    }

    /// <summary>The dearest first.</summary>
    private static int Order(RiskItem x, RiskItem y) =>
        y.Points.CompareTo(x.Points) is not 0 and var points ? points
        : y.Floor.CompareTo(x.Floor) is not 0 and var floor ? floor
        : string.CompareOrdinal(x.RuleId, y.RuleId);
}
