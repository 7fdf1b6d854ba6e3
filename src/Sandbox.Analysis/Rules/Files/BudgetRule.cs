using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9005: could not be analysed to its end.</summary>
public sealed class BudgetRule() : OperationRule<BudgetOperation>(
    new DiagnosticDescriptor("SBX9005", "budget-exceeded", Category.File, "Could not be analysed to its end", 30, 70, [1121], "very-high"),
    new RuleDocumentation(
        What: "A file that is nested too deeply, runs code strings too large or too deep, or calls its functions with more different arguments than are followed. The last is reported only where what is not followed may matter: a dangerous function is passed on, or a text that got lost decides a path or the member of a module. Each function is still analysed, for whatever it may be given.",
        Why: "What was not analysed may do anything; a scan that passes over it in silence is worthless.",
        Bad: "exec(payload)  # three megabytes of it",
        Good: "# plain code",
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(BudgetOperation budget, RuleContext context) => Default(budget.Kind switch
    {
        BudgetKind.Nesting => "it is nested too deeply",
        BudgetKind.CodeDepth => "code strings run code strings too often",
        BudgetKind.PayloadSize => "it runs a code string that is too large",
        BudgetKind.Values => "a value that reaches this place took too much work",
        _ => "its functions are called with too many different arguments",
    });
}
