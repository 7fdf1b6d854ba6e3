using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2005: computes something huge.</summary>
public sealed class HugeComputationRule() : OperationRule<ResourceOperation>(
    new DiagnosticDescriptor("SBX2005", "huge-computation", Category.Resources, "Computes something huge", 20, 30, [400, 770], "high"),
    new RuleDocumentation(
        What: "Powers, shifts, repeated or doubled lists and strings, ranges and products whose size is known and absurd, iterators without end that are collected, and functions that call themselves on every path.",
        Why: "Memory or time runs out at once.",
        Bad: "x = 9**9**9",
        Good: "x = math.log(9) * 9**9",
        Allow: Allowing.Points))
{
    private const double SoleBits = 1 << 27;

    protected override Verdict? Judge(ResourceOperation resource, RuleContext context) => resource.Kind switch
    {
        ResourceKind.UnboundedRecursion => new Verdict(10, resource.Context.IsUnconditional ? 30 : 0, $"{Descriptor.Title}: a function calls itself on every path"),
        ResourceKind.EndlessWait => new Verdict(5, 30, "Waits longer than any run may last: nobody else can end the wait") { RuleId = "SBX2007" },
        ResourceKind.HugeNumber when resource.Size > SoleBits => Default("a number of more than 16 MB"),
        ResourceKind.HugeAllocation when resource.Size > SoleBits => Default("a sequence of more than 134 million elements"),
        ResourceKind.EndlessIteration => Default(double.IsInfinity(resource.Size) ? "goes through an iterator that never ends" : "goes through more than a billion turns"),
        _ => null,
    };
}
