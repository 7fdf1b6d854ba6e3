using Sandbox.Analysis.Diagnostics;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1001: runs a string as code.</summary>
public sealed class ExecutedCodeRule() : EffectRule(
    new DiagnosticDescriptor("SBX1001", "code-execution", Category.CodeExecution, "Runs a string as code", 30, 70, [95], "very-high"),
    new RuleDocumentation(
        What: "Calls of `eval`, `exec` and their like, by whatever name they are reached: aliases, `builtins`, `getattr`, look-alike letters, decorators. Keyword arguments that whoever starts the program types as an option (`eval('dict(' + args.plot + ')')`) are charged a little only: the file's author does not choose them, and what their default says is judged like any code.",
        Why: "What the string holds runs with all rights of the program, and no scan of the file can promise what that will be.",
        Bad: """
            rule = params["rule"]
            signal = eval(rule)
            """,
        Good: """
            OPERATORS = {"gt": operator.gt, "lt": operator.lt}
            signal = OPERATORS[params["rule"]](left, right)
            """,
        Allow: Allowing.Points),
    "code.exec",
    "code.magic")
{
    /// <summary>In a lambda the more specific rule answers.</summary>
    public override Verdict? Judge(EffectUse use) => use.Context.Profile.Contract && use.Argument("code") is { } code && KeywordText.IsOfCommandLine(code)
        ? use.At(8, 0, $"Makes keyword arguments of the command line's text: {use.Description}", code)
        : use.Call is { Context.Function.Node: LambdaExpression } && use.Effect.Id == "code.exec"
        ? use.At(25, 70, $"Runs a string as code in a lambda: {use.Description}") with { RuleId = "SBX1008" }
        : base.Judge(use);
}
