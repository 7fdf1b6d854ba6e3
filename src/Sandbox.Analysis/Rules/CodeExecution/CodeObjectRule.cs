using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1006: makes a function of a code object.</summary>
public sealed class CodeObjectRule() : EffectRule(
    new DiagnosticDescriptor("SBX1006", "code-object", Category.CodeExecution, "Makes a function of a code object", 30, 70, [95, 913], "high"),
    new RuleDocumentation(
        What: "`types.FunctionType`, `types.CodeType` and libraries that write bytecode.",
        Why: "Bytecode made at run time is code that no scanner has read.",
        Bad: """
            import types

            def run(frame):
                return frame

            patched = run.__code__.replace(co_consts=(None, "id"))
            run = types.FunctionType(patched, globals())
            """,
        Good: """
            def run(frame):
                return frame
            """,
        Allow: Allowing.Points),
    "code.object");
