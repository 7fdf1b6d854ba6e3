using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1002: compiles a string to code.</summary>
public sealed class CompiledCodeRule() : EffectRule(
    new DiagnosticDescriptor("SBX1002", "code-compilation", Category.CodeExecution, "Compiles a string to code", 30, 0, [95], "high"),
    new RuleDocumentation(
        What: "Calls of `compile` and of `codeop`, which make a code object of a string.",
        Why: "A code object is a step away from running; what it holds is not in the file's own text.",
        Bad: """
            code = compile(params["body"], "<node>", "exec")
            """,
        Good: "tree = ast.parse(text)  # read it, do not run it",
        Allow: Allowing.Points),
    "code.compile")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return use.At(20, 0, $"{Descriptor.Title}: {use.Description}");
        return use.Argument("code") is ConstantValue
            ? use.At(Descriptor.Points, 70, $"{Descriptor.Title}: {use.Description}")
            : use.At(Descriptor.Points, 70, $"{Descriptor.Title} that is not known: {use.Description}", use.Argument("code"));
    }
}
