using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution;

/// <summary>
/// Why a value is what it is: the last step and a link to those before. Cheap to carry; turned into
/// <see cref="Diagnostics.FlowStep"/>s only for what is reported.
/// </summary>
/// <param name="Node">Where the step happens.</param>
/// <param name="Unit">The source that <paramref name="Node"/> lies in.</param>
/// <param name="Reason">What happens there.</param>
/// <param name="Subject">The name that the reason speaks of: a variable, a member, a module.</param>
/// <param name="Previous">The step before; null for the first.</param>
public sealed record Trace(SyntaxNode Node, SourceUnit Unit, TraceReason Reason, string Subject, Trace? Previous)
{
    /// <summary>Number of steps up to this one.</summary>
    public int Length { get; } = (Previous?.Length ?? 0) + 1;
}
