using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1406: runs code that a model hub sends.</summary>
public sealed class RemoteCodeModelRule() : EffectRule(
    new DiagnosticDescriptor("SBX1406", "remote-code", Category.Deserialization, "Runs code that a model hub sends", 30, 70, [494, 829], "high"),
    new RuleDocumentation(
        What: "`torch.hub.load`, `from_pretrained(…, trust_remote_code=True)` and other loaders that fetch a model with its code.",
        Why: "The owner of the repository decides what runs here, today and tomorrow.",
        Bad: """
            AutoModel.from_pretrained("x/y", trust_remote_code=True)
            """,
        Good: """
            AutoModel.from_pretrained("/datasets/model", local_files_only=True)
            """,
        Allow: Allowing.Points),
    "load.hub")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Symbol.Name.StartsWith("torch.hub.", StringComparison.Ordinal))
            return use.Call!.Keywords.Any(keyword => keyword is { Name: "source", Value: ConstantValue { Text: "local" } }) ? use.At(20, 0, $"{Descriptor.Title}: {use.Description}") : Default(use);
        if (use.Argument("remote") is ConstantValue { IsTrue: true })
            return Default(use);
        if (use.Symbol.Name.StartsWith("anything.", StringComparison.Ordinal))
            return null;
        var isLocal = use.Argument("path") is ConstantValue { Text: { } text } && text[..Math.Min(1, text.Length)] is "/" or "." or "~";
        if (isLocal || use.Call!.Keywords.Any(keyword => keyword is { Name: "local_files_only", Value: ConstantValue { IsTrue: true } }))
            return null;
        return use.Argument("path") is ConstantValue { Text: not null }
            ? use.At(30, 70, $"Fetches a model or data set: {use.Description}")
            : use.At(20, 0, $"May fetch a model or data set: {use.Description}");
    }
}
