using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1207: talks to a service over the network.</summary>
public sealed class ServiceClientRule() : EffectRule(
    new DiagnosticDescriptor("SBX1207", "service-client", Category.Network, "Talks to a service over the network", 30, 70, [200], "high"),
    new RuleDocumentation(
        What: "Clients of exchanges and market data (ccxt, yfinance, alpaca …), clouds, databases and models as a service.",
        Why: "The client opens connections and often trades or writes with stored credentials.",
        Bad: """
            import yfinance

            frame = yfinance.download("SPY")
            """,
        Good: """
            import pandas as pd

            rows = pd.read_csv("/datasets/prices.csv")
            """,
        Allow: Allowing.Module),
    "net.market",
    "net.cloud",
    "net.database",
    "net.ai",
    "net.cluster",
    "db.engine",
    "db.optuna",
    "db.pandas")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        var url = use.Argument("url") ?? use.Argument("storage") ?? use.Argument("connection");
        if (use.Effect.Id is "db.engine" or "db.optuna" or "db.pandas")
        {
            return url switch
            {
                ConstantValue { Text: { } text } when text.StartsWith("sqlite", StringComparison.OrdinalIgnoreCase) || text.StartsWith("duckdb", StringComparison.OrdinalIgnoreCase) =>
                    use.At(8, 0, $"Opens a database file: {use.Description}"),
                null or ConstantValue { Text: null } => null,
                ConstantValue => Default(use),
                TextValue { Prefix: var prefix } when prefix.StartsWith("sqlite", StringComparison.Ordinal) => use.At(8, 0, $"Opens a database file: {use.Description}"),
                _ when use.Effect.Id != "db.engine" => null,
                _ => Default(use),
            };
        }

        return Default(use);
    }
}
