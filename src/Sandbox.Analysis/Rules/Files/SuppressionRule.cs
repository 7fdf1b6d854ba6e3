using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9007: suppresses nothing.</summary>
public sealed class SuppressionRule() : FileRule(
    new DiagnosticDescriptor("SBX9007", "unused-suppression", Category.File, "Suppresses nothing", 0, 0, [1164], "very-high"),
    new RuleDocumentation(
        What: "An inline comment `# sandbox-check: ignore[…]` that names no id or no reason, or that holds back no finding.",
        Why: "A stale suppression hides the next finding.",
        Bad: "x = 1  # sandbox-check: ignore[SBX1101] -- legacy",
        Good: "x = 1",
        Allow: Allowing.None));
