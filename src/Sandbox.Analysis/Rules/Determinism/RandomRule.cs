using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3002: draws random numbers.</summary>
public sealed class RandomRule() : EffectRule(
    new DiagnosticDescriptor("SBX3002", "unseeded-random", Category.Determinism, "Draws random numbers", 0, 0, [330], "medium"),
    new RuleDocumentation(
        What: "`random` and `numpy.random` without a seed.",
        Why: "The output then differs from run to run, and its snapshot with it.",
        Bad: """
            import random

            value = random.random()
            """,
        Good: """
            import numpy as np

            value = np.random.default_rng(7).random()
            """,
        Allow: Allowing.Points),
    "random.unseeded",
    "random.numpy",
    "random.seed",
    "random.generator",
    "random.sklearn",
    "random.pandas")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        return use.Effect.Id switch
        {
            "random.seed" or "random.generator" => use.Argument("seed") is null ? Default(use) : null,
            "random.sklearn" or "random.pandas" => use.Argument("seed") is null ? Default(use) : null,
            _ => Default(use),
        };
    }
}
