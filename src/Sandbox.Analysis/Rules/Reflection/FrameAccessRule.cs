using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1602: takes frames of the interpreter.</summary>
public sealed class FrameAccessRule() : EffectRule(
    new DiagnosticDescriptor("SBX1602", "frame-access", Category.Reflection, "Takes frames of the interpreter", 10, 0, [470, 693], "high"),
    new RuleDocumentation(
        What: "`sys._getframe`, `inspect.currentframe`, `inspect.stack`.",
        Why: "Frames lead to the variables and builtins of the callers, the sandbox's own among them.",
        Bad: """
            import inspect

            caller = inspect.currentframe()
            """,
        Good: """
            def run(settings):  # pass what is needed
                return settings["window"]
            """,
        Allow: Allowing.Points),
    "reflect.frame",
    "stack.info",
    "hook.trace")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Effect.Id != "reflect.frame")
            return use.At(3, 0, $"{Descriptor.Title}: {use.Description}");
        return use.Symbol.Name is "sys._current_frames" or "sys._current_exceptions" or "inspect.getclosurevars" ? use.At(30, 70, $"{Descriptor.Title}: {use.Description}") : Default(use);
    }
}
