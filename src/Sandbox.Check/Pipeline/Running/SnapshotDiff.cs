using System.Text;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>What differs, for people: the places first, then the changed lines.</summary>
internal static class SnapshotDiff
{
    private const int MaxPlaces = 10;

    /// <summary>Null where nothing does.</summary>
    public static string? Of(SnapshotResult snapshot)
    {
        var text = new StringBuilder();
        if (snapshot.Problem is { } problem)
            text.Append(problem).Append('\n');
        if (snapshot.Comparison is { IsEqual: false } comparison)
            Append(text, comparison);
        return text.Length == 0 ? null : text.ToString().TrimEnd('\n');
    }

    public static string Of(Comparison comparison)
    {
        var text = new StringBuilder();
        Append(text, comparison);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, Comparison comparison)
    {
        foreach (var difference in comparison.Differences.Take(MaxPlaces))
            text.Append(difference).Append('\n');
        if (comparison.DifferenceCount > MaxPlaces)
            text.Append("… ").Append(comparison.DifferenceCount - Math.Min(MaxPlaces, comparison.Differences.Length)).Append(" more differences\n");
        text.Append(comparison.Diff);
    }
}
