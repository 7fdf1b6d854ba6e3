using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1604: hooks into the interpreter.</summary>
public sealed class InterpreterHookRule() : EffectRule(
    new DiagnosticDescriptor("SBX1604", "interpreter-hook", Category.Reflection, "Hooks into the interpreter", 30, 70, [693], "high"),
    new RuleDocumentation(
        What: "`sys.settrace`, `sys.setprofile`, audit hooks, codecs of one's own.",
        Why: "A hook sees and changes what every other function does.",
        Bad: """
            import sys

            def spy(frame, event, argument):
                return spy

            sys.settrace(spy)
            """,
        Good: """
            import logging

            logging.debug("step %d", 1)
            """,
        Allow: Allowing.Points),
    "hook.hook")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Symbol.Name is "sys.gettrace" or "sys.getprofile")
            return use.At(3, 0, $"{Descriptor.Title}: {use.Description}");
        return use.Argument("limit") is null && use.Call is { Arguments: [Resolution.Values.ConstantValue { ConstantKind: Sandbox.Python.Syntax.ConstantKind.None }] }
            ? use.At(3, 0, $"{Descriptor.Title}: {use.Description}")
            : Default(use);
    }
}
