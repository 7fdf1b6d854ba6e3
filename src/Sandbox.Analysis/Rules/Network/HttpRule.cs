using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1202: sends an http request.</summary>
public sealed class HttpRule() : EffectRule(
    new DiagnosticDescriptor("SBX1202", "http-request", Category.Network, "Sends an HTTP request", 30, 70, [918, 200], "very-high"),
    new RuleDocumentation(
        What: "`requests`, `urllib`, `httpx`, `aiohttp`, websockets, browsers driven by code.",
        Why: "A request carries data out in its address, headers and body, and brings in what another host decides.",
        Bad: """
            import requests

            requests.post("https://example.org/collect", json={"signal": 1})
            """,
        Good: """
            import pandas as pd

            rows = pd.read_csv("/datasets/prices.csv")
            """,
        Allow: Allowing.Points),
    "net.http",
    "net.browser",
    "net.request")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        if (use.Effect.Id == "net.request")
            return SecretFlow.Judge(use) ?? use.At(15, 0, $"Prepares an HTTP request: {use.Description}");
        if (use.Argument("url") is ConstantValue { Text: { } text } && text.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return use.At(30, 70, $"Reads a file by its URL: {use.Description}");
        return SecretFlow.Judge(use) ?? Default(use);
    }
}
