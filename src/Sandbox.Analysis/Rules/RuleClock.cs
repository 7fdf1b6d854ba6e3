using System.Collections.Immutable;
using System.Diagnostics;
using Sandbox.Analysis.Reports;

namespace Sandbox.Analysis.Rules;

/// <summary>Adds up the time that each rule takes for one file. Made only where somebody asked: reading a clock costs as much as many a rule.</summary>
internal sealed class RuleClock
{
    private readonly Dictionary<string, long> _ticks = new(StringComparer.Ordinal);

    public ImmutableArray<PhaseTiming> Timings =>
        [.. _ticks.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new PhaseTiming(t.Key, Stopwatch.GetElapsedTime(0, t.Value)))];

    /// <param name="rule">The rule that ran.</param>
    /// <param name="start">The timestamp at which the rule began.</param>
    public void Add(Rule rule, long start) =>
        _ticks[rule.Descriptor.Id] = _ticks.GetValueOrDefault(rule.Descriptor.Id) + Stopwatch.GetTimestamp() - start;
}
