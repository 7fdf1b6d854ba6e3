using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1008: runs a string as code in a lambda.</summary>
public sealed class LambdaCodeRule() : FileRule(
    new DiagnosticDescriptor("SBX1008", "lambda-code", Category.CodeExecution, "Runs a string as code in a lambda", 25, 70, [95], "very-high"),
    new RuleDocumentation(
        What: "A lambda whose body calls `eval` or `exec`; other calls of them are SBX1001's.",
        Why: "The call is carried to where nobody expects it, and the string comes from there.",
        Bad: "run = lambda text: eval(text)",
        Good: "run = OPERATORS.get",
        Allow: Allowing.Points));
