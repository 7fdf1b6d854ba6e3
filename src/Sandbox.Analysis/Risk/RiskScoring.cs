using System.Collections.Immutable;
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
        var items = findings
            .GroupBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .Select(Item)
            .OrderByDescending(item => item.Points)
            .ThenByDescending(item => item.Floor)
            .ThenBy(item => item.RuleId, StringComparer.Ordinal)
            .ToImmutableArray();
        return new RiskScore(items.Sum(item => item.Points), items.Select(item => item.Floor).DefaultIfEmpty(0).Max(), items);
    }

    private static RiskItem Item(IGrouping<string, Diagnostic> rule)
    {
        var (sum, share, count, floor) = (0.0, 1.0, 0, 0);
        foreach (var finding in rule.OrderByDescending(finding => finding.Points))
        {
            sum += finding.Points * share;
            share /= 2;
            count++;
            floor = Math.Max(floor, finding.Floor);
        }

        return new RiskItem(rule.Key, count, sum, floor);
    }
}
