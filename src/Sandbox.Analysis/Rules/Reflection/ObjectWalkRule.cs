using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1603: walks the objects of the interpreter.</summary>
public sealed class ObjectWalkRule() : EffectRule(
    new DiagnosticDescriptor("SBX1603", "object-walk", Category.Reflection, "Walks the objects of the interpreter", 30, 70, [470, 693], "very-high"),
    new RuleDocumentation(
        What: "`gc.get_objects`, `gc.get_referrers` and tools built on them.",
        Why: "They hand out every object in memory, secrets and modules among them.",
        Bad: """
            import gc

            everything = gc.get_objects()
            """,
        Good: """
            import gc

            gc.collect()
            """,
        Allow: Allowing.Points),
    "reflect.gc");
