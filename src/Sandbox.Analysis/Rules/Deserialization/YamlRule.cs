using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1402: loads yaml that may carry code.</summary>
public sealed class YamlRule() : EffectRule(
    new DiagnosticDescriptor("SBX1402", "unsafe-yaml", Category.Deserialization, "Loads YAML that may carry code", 30, 70, [502], "high"),
    new RuleDocumentation(
        What: """
            `yaml.load` with a loader other than the safe ones, `unsafe_load`, `full_load`, `YAML(typ="unsafe")`.
            """,
        Why: "YAML tags such as `!!python/object/apply` call functions while loading.",
        Bad: """
            import yaml

            with open("/datasets/settings.yaml") as source:
                settings = yaml.load(source, Loader=yaml.Loader)
            """,
        Good: """
            import yaml

            with open("/datasets/settings.yaml") as source:
                settings = yaml.safe_load(source)
            """,
        Allow: Allowing.Points),
    "load.yaml",
    "load.yamlunsafe",
    "load.ruamel")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return use.IsHandedOn && use.Effect.Id == "load.yamlunsafe" ? Default(use) : null;
        switch (use.Effect.Id)
        {
            case "load.ruamel":
                return use.Argument("type") is ConstantValue { Text: "unsafe" } ? Default(use) : null;
            case "load.yamlunsafe":
                return use.Symbol.Name.Contains("full", StringComparison.Ordinal) && !NamesObjects(use) ? use.At(10, 0, $"{Descriptor.Title}: {use.Description}") : Default(use);
        }

        return use.Argument("loader") switch
        {
            // A document in the file, without tags, makes no objects; only who asks for the unsafe loader is charged all the same.
            KnownValue { Name: "yaml.FullLoader" or "yaml.CFullLoader" } or ClassValue or UnknownValue when use.Argument("data") is ConstantValue { Text: { } text } && !text.Contains('!', StringComparison.Ordinal) => null,
            KnownValue { Name: var name } when name.Contains("Safe", StringComparison.Ordinal) || name.Contains("BaseLoader", StringComparison.Ordinal) => null,
            KnownValue { Name: var name } when name.Contains("FullLoader", StringComparison.Ordinal) => use.At(10, 0, $"{Descriptor.Title}: {use.Description}"),
            null => use.At(30, 70, $"{Descriptor.Title}, as no loader is named: {use.Description}"),
            ClassValue => use.At(15, 0, $"{Descriptor.Title}: {use.Description}"),
            UnknownValue => use.At(10, 0, $"{Descriptor.Title}: {use.Description}"),
            _ => Default(use),
        };
    }

    /// <summary>Whether the document in the file asks for Python objects.</summary>
    private static bool NamesObjects(EffectUse use) => use.Argument("data") is ConstantValue { Text: { } text } && text.Contains("!!python", StringComparison.Ordinal);
}
