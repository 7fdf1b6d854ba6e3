using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1803: asks for facts of the host.</summary>
public sealed class HostFactsRule() : EffectRule(
    new DiagnosticDescriptor("SBX1803", "host-facts", Category.Environment, "Asks for facts of the host", 3, 0, [497], "high"),
    new RuleDocumentation(
        What: "Host name, user, platform.",
        Why: "Such facts tell a sandbox from a real machine, and one victim from another.",
        Bad: """
            import socket

            if socket.gethostname() == "prod":
                print("live")
            """,
        Good: """
            print("the same everywhere")
            """,
        Allow: Allowing.Points),
    "env.host",
    "env.platform",
    "env.test")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        return use.Effect.Id switch
        {
            "env.host" => use.Call is null ? use.At(1, 0, $"{Descriptor.Title}: {use.Description}") : Default(use),
            _ => use.At(1, 0, $"{Descriptor.Title}: {use.Description}"),
        };
    }
}
