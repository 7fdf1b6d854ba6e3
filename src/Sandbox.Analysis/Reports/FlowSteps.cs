using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Rules;

namespace Sandbox.Analysis.Reports;

/// <summary>The steps of a finding in words, first step first.</summary>
internal static class FlowSteps
{
    private const int MaxSubject = 80;

    /// <param name="trace">The last step, with those before.</param>
    /// <param name="most">How many are told; those before them are left out.</param>
    public static ImmutableArray<FlowStep> Of(Trace? trace, int most)
    {
        if (trace is null)
            return [];
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        for (var step = trace; step is not null && steps.Count < most; step = step.Previous)
        {
            var (unit, node) = (step.Unit, step.Node);
            while (unit is { OuterUnit: { } outer, OuterNode: { } call })
                (unit, node) = (outer, call);
            steps.Add(new FlowStep(unit.Path, unit.Source.PositionOf(node.Span.Start), unit.Source.PositionOf(node.Span.End), Message(step)));
        }

        steps.Reverse();
        return steps.ToImmutable();
    }

    private static string Message(Trace step)
    {
        var subject = ValueText.Clean(step.Subject, MaxSubject);
        return step.Reason switch
        {
            TraceReason.Imported => $"'{subject}' is imported",
            TraceReason.Assigned => $"it is bound to '{subject}'",
            TraceReason.Member => $"member '{subject}' is read",
            TraceReason.Passed => $"it is passed as '{subject}'",
            TraceReason.Returned => $"'{subject}' returns it",
            TraceReason.Folded => $"the string {subject} is put together",
            TraceReason.Decoded => $"it is decoded: {subject}",
            TraceReason.Element => $"it is taken out of {(subject.Length == 0 ? "a container" : $"'{subject}'")}",
            TraceReason.Implicit => $"it is called without a call: {subject}",
            TraceReason.Source => $"it comes from {subject}",
            _ => $"code in a string is run: {subject}",
        };
    }
}
