using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1804: takes credentials.</summary>
public sealed class CredentialRule() : EffectRule(
    new DiagnosticDescriptor("SBX1804", "credential-access", Category.Environment, "Takes credentials", 30, 70, [522], "high"),
    new RuleDocumentation(
        What: "Key rings, password databases, `netrc`, browser stores, the clipboard, keys pressed, screenshots.",
        Why: "No computation needs them.",
        Bad: """
            import keyring

            password = keyring.get_password("broker", "me")
            """,
        Good: """
            print("credentials stay with the host")
            """,
        Allow: Allowing.Points),
    "env.secret")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference ? null : Default(use);
}
