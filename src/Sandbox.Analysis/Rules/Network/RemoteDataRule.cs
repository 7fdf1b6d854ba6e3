using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1205: reads or writes data over the network.</summary>
public sealed class RemoteDataRule() : EffectRule(
    new DiagnosticDescriptor("SBX1205", "remote-data", Category.Network, "Reads or writes data over the network", 30, 70, [918, 200], "very-high"),
    new RuleDocumentation(
        What: """
            A URL given to a reader or writer of data: `pandas.read_csv("https://…")`, `to_csv("s3://…")`, `plt.imread(url)`.
            """,
        Why: "Data libraries open connections on their own when the path is a URL.",
        Bad: """
            import pandas as pd

            frame = pd.read_csv("https://example.org/prices.csv")
            """,
        Good: """
            import pandas as pd

            frame = pd.read_csv("/datasets/prices.csv")
            """,
        Allow: Allowing.Points),
    "data.url",
    "data.filesystem")
{
    public override Verdict? Judge(EffectUse use) => use.Effect.Id switch
    {
        "data.url" => PathClassifier.Classify(use.Argument("path"), use.Context) == PathKind.Url ? Default(use) : null,
        _ => use.Argument("protocol") is ConstantValue { Text: "file" or "memory" or "local" } ? null : Default(use),
    };
}
