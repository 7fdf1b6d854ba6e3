using System.Collections.Immutable;
using Sandbox.Analysis.Risk;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>A node's risk: its own findings and its modules' as if they stood in one file.</summary>
internal static class NodeRisk
{
    public static RiskScore Of(ScannedFile node)
    {
        var items = node.AllFindings
            .GroupBy(d => d.Descriptor.Id, StringComparer.Ordinal)
            .Select(group =>
            {
                var share = 1.0;
                var points = 0.0;
                foreach (var finding in group.OrderByDescending(d => d.Points))
                {
                    points += finding.Points * share;
                    share /= 2;
                }

                return new RiskItem(group.Key, group.Count(), points, group.Max(d => d.Floor));
            })
            .OrderByDescending(i => Math.Max(i.Points, i.Floor)).ThenBy(i => i.RuleId, StringComparer.Ordinal)
            .ToImmutableArray();
        return new RiskScore(items.Sum(i => i.Points), items.IsEmpty ? 0 : items.Max(i => i.Floor), items);
    }
}
