using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9003: Is too large.</summary>
public sealed class TooLargeRule() : FileRule(
    new DiagnosticDescriptor("SBX9003", "too-large", Category.File, "Is too large", 30, 70, [1121], "very-high"),
    new RuleDocumentation(
        What: "The file is larger than the limit.",
        Why: "A file that was not read may do anything.",
        Bad: "# 40 MB of it",
        Good: "# less",
        Allow: Allowing.None));
