using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9006: uses syntax of a newer python.</summary>
public sealed class NewerSyntaxRule() : FileRule(
    new DiagnosticDescriptor("SBX9006", "newer-syntax", Category.File, "Uses syntax of a newer Python", 1, 0, [1121], "very-high"),
    new RuleDocumentation(
        What: "Syntax that the target version does not have.",
        Why: "The node cannot run in its image.",
        Bad: "match value: ...  # for 3.9",
        Good: "if value == 1: ...",
        Allow: Allowing.None));
