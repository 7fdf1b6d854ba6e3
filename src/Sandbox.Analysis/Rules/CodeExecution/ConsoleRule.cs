using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Policy;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1007: opens an interactive console or debugger.</summary>
public sealed class ConsoleRule() : EffectRule(
    new DiagnosticDescriptor("SBX1007", "interactive-console", Category.CodeExecution, "Opens an interactive console or debugger", 20, 30, [489], "very-high"),
    new RuleDocumentation(
        What: "`breakpoint()`, `pdb.set_trace()`, `code.interact()`, `IPython.embed()`, `help()`.",
        Why: "A console runs whatever arrives on standard input, and without one it hangs or fails.",
        Bad: "breakpoint()",
        Good: """
            logging.debug("frame has %d rows", len(frame))
            """,
        Allow: Allowing.Points),
    "code.console")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Symbol.Name is "builtins.help")
            return use.At(3, 0, $"{Descriptor.Title}: {use.Description}");
        return use.Symbol.Name.EndsWith("interact", StringComparison.Ordinal) || use.Symbol.Name.EndsWith("embed", StringComparison.Ordinal)
            ? use.At(30, 70, $"{Descriptor.Title}: {use.Description}")
            : use.Context.Profile.ImportCharging == ImportCharging.OnImport
                ? use.At(30, 30, $"{Descriptor.Title}: {use.Description}")
                : use.At(10, 0, $"{Descriptor.Title}: {use.Description}");
    }
}
