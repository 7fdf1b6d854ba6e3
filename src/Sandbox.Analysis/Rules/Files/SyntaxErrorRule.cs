using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9001: does not parse.</summary>
public sealed class SyntaxErrorRule() : FileRule(
    new DiagnosticDescriptor("SBX9001", "not-parsable", Category.File, "Does not parse", 30, 70, [1121], "very-high"),
    new RuleDocumentation(
        What: "The file breaks the grammar, so that part of it was not analysed.",
        Why: "What was not analysed may do anything.",
        Bad: "def run(:",
        Good: """
            def run():
                return 1
            """,
        Allow: Allowing.None));
