using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9002: cannot be decoded.</summary>
public sealed class UndecodableRule() : FileRule(
    new DiagnosticDescriptor("SBX9002", "not-decodable", Category.File, "Cannot be decoded", 30, 70, [1121], "very-high"),
    new RuleDocumentation(
        What: "The bytes are not text in the encoding that the file names, or in UTF-8 where it names none.",
        Why: "A file that cannot be read cannot be judged.",
        Bad: "# coding: utf-8 over bytes that are not",
        Good: "# UTF-8",
        Allow: Allowing.None));
