using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1404: loads a model that may carry code.</summary>
public sealed class ModelLoadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1404", "model-load", Category.Deserialization, "Loads a model that may carry code", 30, 70, [502], "high"),
    new RuleDocumentation(
        What: "`torch.load` without `weights_only=True`, `joblib.load`, `keras.models.load_model`, loaders of stored models.",
        Why: "Models are stored as pickles or with code in them; loading runs it.",
        Bad: """
            import torch

            model = torch.load("/datasets/model.pt", weights_only=False)
            """,
        Good: """
            import torch

            weights = torch.load("/datasets/model.pt", weights_only=True)
            """,
        Allow: Allowing.Points),
    "load.torch",
    "load.joblib",
    "load.keras",
    "load.model",
    "load.jit")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return use.IsHandedOn && use.Effect.Id is "load.torch" or "load.joblib" ? Default(use) : null;
        return (use.Effect.Id, use.Argument("safe")) switch
        {
            ("load.torch", ConstantValue { IsTrue: true }) => FileSystem.PathVerdicts.OfRead(use),
            ("load.torch", UnknownValue) => use.At(15, 0, $"{Descriptor.Title} where the caller says so: {use.Description}"),
            ("load.keras", ConstantValue { IsTrue: false }) => Default(use),
            ("load.keras", _) => use.At(15, 0, $"{Descriptor.Title}: {use.Description}"),
            _ when use.Symbol.Name == "joblib.Memory" => use.At(Descriptor.Points, Descriptor.Floor, $"Keeps results as pickles and loads them again: {use.Description}"),
            _ => Default(use),
        };
    }
}
