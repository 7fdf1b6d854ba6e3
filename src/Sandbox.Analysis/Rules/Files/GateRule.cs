using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX0001: the sum of its findings reaches the gate.</summary>
public sealed class GateRule() : FileRule(
    new DiagnosticDescriptor("SBX0001", "risk-gate", Category.File, "The sum of its findings reaches the gate", 0, 0, [1120], "very-high"),
    new RuleDocumentation(
        What: "No single finding reaches the gate, but their sum does; reported at the largest one's place by the tool.",
        Why: "Many small steps add up.",
        Bad: "# thirty small findings",
        Good: "# fewer",
        Allow: Allowing.None));
