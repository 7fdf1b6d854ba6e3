using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3008: uses addresses or string hashes.</summary>
public sealed class IdentityRule() : EffectRule(
    new DiagnosticDescriptor("SBX3008", "identity-order", Category.Determinism, "Uses addresses or string hashes", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "`id()` and `hash()`.",
        Why: "Addresses and the hashes of strings differ from run to run.",
        Bad: "key = hash(symbol)",
        Good: "key = zlib.crc32(symbol.encode())",
        Allow: Allowing.Points),
    "order.identity")
{
    public override Verdict? Judge(EffectUse use) =>
        use.IsReference || use.Call is { Arguments: [ConstantValue { IsNumber: true }] } ? null : Default(use);
}
