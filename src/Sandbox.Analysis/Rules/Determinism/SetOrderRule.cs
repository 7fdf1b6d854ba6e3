using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3003: depends on the order of a set.</summary>
public sealed class SetOrderRule() : OperationRule<SetOrderOperation>(
    new DiagnosticDescriptor("SBX3003", "set-order", Category.Determinism, "Depends on the order of a set", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "Iterating, joining or listing a set of strings.",
        Why: "Strings hash differently in every process, so that the order changes from run to run.",
        Bad: """
            list({"a", "b"})
            """,
        Good: """
            sorted({"a", "b"})
            """,
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(SetOrderOperation order, RuleContext context) => Default("what it holds is taken in an order that changes from run to run");
}
