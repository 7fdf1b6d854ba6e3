using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1802: changes the environment.</summary>
public sealed class EnvironmentWriteRule() : EffectRule(
    new DiagnosticDescriptor("SBX1802", "environment-write", Category.Environment, "Changes the environment", 2, 0, [526], "high"),
    new RuleDocumentation(
        What: "Setting variables of the environment.",
        Why: "Some variables decide what later code loads (`LD_PRELOAD`, `PYTHONPATH`, `PATH`).",
        Bad: """
            import os

            os.environ["LD_PRELOAD"] = "/tmp/x.so"
            """,
        Good: """
            import numpy as np

            np.seterr(all="raise")
            """,
        Allow: Allowing.Points),
    "env.write")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.Call is null)
            return null;
        return use.Argument("name") is ConstantValue { Text: { } name } && SecretNames.DecidesWhatLoads(name)
            ? use.At(30, name.StartsWith("LD_", StringComparison.Ordinal) || name.StartsWith("DYLD_", StringComparison.Ordinal) || name == "PYTHONBREAKPOINT" ? 70 : 0, $"{Descriptor.Title}: {use.Description}")
            : Default(use);
    }
}
