using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9009: a baseline entry holds nothing back.</summary>
public sealed class StaleBaselineRule() : FileRule(
    new DiagnosticDescriptor("SBX9009", "stale-baseline-entry", Category.File, "A baseline entry holds nothing back", 0, 0, [1164], "very-high"),
    new RuleDocumentation(
        What: "An entry of the baseline whose findings are gone, or that counts more findings than there are.",
        Why: "The next finding of the same kind at the same place would be held back unseen.",
        Bad: "# \"count\": 2, where one such call is left",
        Good: "# dotnet sandbox-check baseline prune",
        Allow: "`baseline prune` removes it, or lowers its count."));
