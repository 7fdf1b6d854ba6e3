using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9010: a baseline entry is past its last day.</summary>
public sealed class ExpiredBaselineRule() : FileRule(
    new DiagnosticDescriptor("SBX9010", "expired-baseline-entry", Category.File, "A baseline entry is past its last day", 0, 0, [1164], "very-high"),
    new RuleDocumentation(
        What: "An entry of the baseline whose day `expires` is over. It holds nothing back any more.",
        Why: "The finding was accepted for a time; it counts again.",
        Bad: "# \"expires\": \"2020-01-31\"",
        Good: "# the finding is mended and 'baseline prune' was run",
        Allow: "Mend the finding, or accept it anew: `baseline create --reason TEXT --expires DAY`."));
