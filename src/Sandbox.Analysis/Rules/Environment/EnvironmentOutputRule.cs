using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1808: gives secrets of the environment out.</summary>
public sealed class EnvironmentOutputRule() : EffectRule(
    new DiagnosticDescriptor("SBX1808", "environment-output", Category.Environment, "Gives secrets of the environment out", 30, 70, [200, 532], "high"),
    new RuleDocumentation(
        What: "The whole environment, or a variable that is a secret by its name, printed, logged or written.",
        Why: "Standard output and results are kept and shown; a secret in them is a secret lost.",
        Bad: """
            import os

            print(dict(os.environ))
            """,
        Good: """
            rows = [1.0, 2.0]
            print(len(rows), "rows")
            """,
        Allow: Allowing.Points),
    "output.write")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.Call is not { } call || (use.ArgumentTaint & Taint.Secret) == 0)
            return null;

        // What was mixed with files or answers is a result, not the variable itself.
        var cause = call.Arguments.Concat(call.Keywords.Select(keyword => keyword.Value))
            .FirstOrDefault(value => Enumerable.Range(0, value.AlternativeCount).Any(index => IsTheVariable(value.Alternative(index))));
        return cause switch
        {
            null => null,
            UnknownValue { Facts: var facts } when (facts & ValueFacts.Opaque) != 0 => use.At(10, 0, $"Shows an object that was made with a secret of the environment: {use.Description}", cause),
            _ => use.At(Descriptor.Points, Descriptor.Floor, $"{Descriptor.Title}: {use.Description}", cause),
        };
    }

    private static bool IsTheVariable(AbstractValue value) => (value.Taint & Taint.Secret) != 0 && (value.Taint & ~(Taint.Secret | Taint.Environment | Taint.Argument)) == 0;
}
