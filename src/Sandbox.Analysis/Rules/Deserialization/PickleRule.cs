using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1401: loads objects that may carry code.</summary>
public sealed class PickleRule() : EffectRule(
    new DiagnosticDescriptor("SBX1401", "unsafe-deserialization", Category.Deserialization, "Loads objects that may carry code", 30, 70, [502], "very-high"),
    new RuleDocumentation(
        What: "`pickle`, `marshal`, `dill`, `cloudpickle`, `jsonpickle`, `pandas.read_pickle` and loaders built on them.",
        Why: "A pickle is a program: loading one runs what its author wrote.",
        Bad: """
            import pickle

            with open("/datasets/model.pkl", "rb") as source:
                model = pickle.load(source)
            """,
        Good: """
            import json

            with open("/datasets/model.json") as source:
                model = json.load(source)
            """,
        Allow: Allowing.Points),
    "load.pickle",
    "load.marshal")
{
    public override Verdict? Judge(EffectUse use) => (use.Argument("data"), use.Argument("profile")) switch
    {
        // What the program pickled itself a moment ago is loaded again: a copy, or a test.
        (KnownInstance { ClassName: "pickle.Pickled" }, _) => use.At(3, 0, $"Copies by pickling: {use.Description}"),
        // Statistics are of a profiler, or of a file that one wrote.
        (_, KnownInstance { ClassName: "cProfile.Profile" }) => null,
        (_, UnknownValue { Facts: 0 } profile) when (profile.Taint & CodeText.Outside) == 0 => use.At(5, 0, $"{Descriptor.Title} where the argument is a file: {use.Description}"),
        _ => base.Judge(use),
    };
}
