using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9005: could not be analysed to its end.</summary>
public sealed class BudgetRule() : OperationRule<BudgetOperation>(
    new DiagnosticDescriptor("SBX9005", "budget-exceeded", Category.File, "Could not be analysed to its end", 30, 70, [1121], "very-high"),
    new RuleDocumentation(
        What: "A file that is nested too deeply, or runs code strings too large or too deep, to be analysed within the limits. Where only the calls of its functions with other arguments became too many, each function was still analysed, once for whatever it may be given: that is graded low.",
        Why: "What was not analysed may do anything; a scan that passes over it in silence is worthless.",
        Bad: "exec(payload)  # three megabytes of it",
        Good: "# plain code",
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(BudgetOperation budget, RuleContext context) =>
        budget.Kind == BudgetKind.Steps ? new Verdict(10, 0, $"{Descriptor.Title}: too many steps") : Default($"limit of {budget.Kind.ToString().ToLowerInvariant()}");
}
