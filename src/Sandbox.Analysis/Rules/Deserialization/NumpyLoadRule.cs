using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1403: lets numpy load pickled objects.</summary>
public sealed class NumpyLoadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1403", "numpy-pickle", Category.Deserialization, "Lets numpy load pickled objects", 30, 70, [502], "very-high"),
    new RuleDocumentation(
        What: "`numpy.load(…, allow_pickle=True)` and its like.",
        Why: "With pickles allowed a `.npy` file is a program.",
        Bad: """
            import numpy as np

            features = np.load("/datasets/features.npy", allow_pickle=True)
            """,
        Good: """
            import numpy as np

            features = np.load("/datasets/features.npy")
            """,
        Allow: Allowing.Points),
    "load.numpy",
    "load.skops",
    "load.polars")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Effect.Id == "load.polars")
            return null;
        if (use.Effect.Id == "load.skops")
            return use.Argument("trusted") is ConstantValue { IsTrue: true } ? Default(use) : null;
        return use.Argument("pickle") switch
        {
            null or ConstantValue { IsTrue: false } => FileSystem.PathVerdicts.OfRead(use),
            ConstantValue => Default(use),
            _ => use.At(15, 0, $"{Descriptor.Title} where the caller says so: {use.Description}"),
        };
    }
}
