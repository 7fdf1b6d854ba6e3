using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.NativeCode;

/// <summary>SBX1503: compiles native code at run time.</summary>
public sealed class NativeBuildRule() : EffectRule(
    new DiagnosticDescriptor("SBX1503", "native-build", Category.NativeCode, "Compiles native code at run time", 30, 70, [94, 114], "high"),
    new RuleDocumentation(
        What: "`torch.utils.cpp_extension.load_inline`, `cffi` builds, `pyximport`, CUDA source given as a string.",
        Why: "A compiler runs, and then its output does.",
        Bad: """
            from torch.utils.cpp_extension import load_inline

            module = load_inline("fast", "int f() { return 1; }")
            """,
        Good: """
            import numba

            @numba.njit
            def total(values):
                return values.sum()
            """,
        Allow: Allowing.Points),
    "native.build")
{
    public override Verdict? Judge(EffectUse use) =>
        use is { IsReference: true, IsHandedOn: false } ? null : Default(use);
}
