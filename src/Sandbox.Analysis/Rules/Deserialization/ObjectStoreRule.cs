using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1405: opens a store of pickled objects.</summary>
public sealed class ObjectStoreRule() : EffectRule(
    new DiagnosticDescriptor("SBX1405", "object-store", Category.Deserialization, "Opens a store of pickled objects", 30, 70, [502], "high"),
    new RuleDocumentation(
        What: "`shelve`, caches and stores that unpickle what they hold.",
        Why: "Reading a key runs what its pickle says.",
        Bad: """
            import shelve

            state = shelve.open("/datasets/state")
            """,
        Good: """
            import json

            with open("/datasets/state.json") as source:
                state = json.load(source)
            """,
        Allow: Allowing.Points),
    "load.shelve",
    "load.dbm",
    "load.hdf")
{
    public override Verdict? Judge(EffectUse use) => use.Effect.Id switch
    {
        "load.shelve" => Default(use),
        _ when use.IsReference => null,
        "load.hdf" when use.Argument("mode") is ConstantValue { Text: "w" } => FileSystem.PathVerdicts.OfWrite(use),
        "load.hdf" => Default(use),
        _ when FileSystem.PathVerdicts.OfRead(use) is { Floor: >= 70 } grave => grave,
        _ => use.At(15, 0, $"{Descriptor.Title}: {use.Description}"),
    };
}
