using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1608: calls what was reached by reflection.</summary>
public sealed class ReflectiveCallRule() : OperationRule<CallOperation>(
    new DiagnosticDescriptor("SBX1608", "reflective-call", Category.Reflection, "Calls what was reached by reflection", 30, 70, [470], "medium"),
    new RuleDocumentation(
        What: "Calls of values that cannot be known because they were reached through the interpreter's internals, a computed member of a dangerous module, or a container that holds dangerous functions among others.",
        Why: "Where the path to a function is hidden on purpose, the function is the point.",
        Bad: "getattr(os, pick())(argument)",
        Good: "HANDLERS[name](argument)",
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(CallOperation call, RuleContext context)
    {
        if (call.Symbol is not null || call.Callee is not UnknownValue || (call.Callee.Taint & (Taint.Reflective | Taint.LostDangerous)) == 0)
            return null;
        return Default("the callee is not known, but it was not reached in an ordinary way" + ViaText.Of(call.Context.Via), call.Callee.Trace);
    }
}
