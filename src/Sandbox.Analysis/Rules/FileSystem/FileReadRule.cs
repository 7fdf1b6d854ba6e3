using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1301: reads a file.</summary>
public sealed class FileReadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1301", "file-read", Category.FileSystem, "Reads a file", 10, 0, [552], "high"),
    new RuleDocumentation(
        What: "Reading a file that is neither the input (`sys.argv[1]`), standard input, nor below `/datasets`. Files to be written are SBX1302's, host secrets SBX1807's, URLs SBX1205's. An XML parser that is told to follow external entities reads what the document says. The profiles `strategy` and `eval` allow no file at all.",
        Why: "A node's result must follow from its input and its datasets; other files are not there in the sandbox, or not its business.",
        Bad: """
            settings = open("/home/user/settings.json").read()
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            """,
        Allow: Allowing.Points),
    "file.open",
    "file.read",
    "data.read",
    "data.open",
    "file.type",
    "xml.external")
{
    public override Verdict? Judge(EffectUse use) => use.Effect.Id switch
    {
        "file.type" => null,
        "xml.external" => ResolvesEntities(use) ? use.At(30, 70, $"Lets a document name files and addresses to be read: {use.Description}") : null,
        _ => PathVerdicts.OfOpen(use),
    };

    /// <summary>Whether external entities are asked for (CWE-611).</summary>
    private static bool ResolvesEntities(EffectUse use) =>
        use.Argument("feature") is { } feature
            ? feature is KnownValue { Name: "xml.sax.handler.feature_external_ges" or "xml.sax.handler.feature_external_pes" } or ConstantValue { Text: "http://xml.org/sax/features/external-general-entities" or "http://xml.org/sax/features/external-parameter-entities" }
                && use.Argument("enabled") is not ConstantValue { IsTrue: false }
            : use.Argument("enabled") is ConstantValue { IsTrue: true } && (use.Argument("loads") is ConstantValue { IsTrue: true } || use.Argument("offline") is ConstantValue { IsTrue: false });
}
