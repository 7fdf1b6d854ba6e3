using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1209: sends logs over the network.</summary>
public sealed class RemoteLogRule() : EffectRule(
    new DiagnosticDescriptor("SBX1209", "remote-logging", Category.Network, "Sends logs over the network", 30, 70, [200, 532], "high"),
    new RuleDocumentation(
        What: "Handlers and clients that send records to another host: `logging.handlers.HTTPHandler`, `SysLogHandler`, sentry, wandb.",
        Why: "Logs carry data out as well as any request.",
        Bad: """
            import logging
            from logging.handlers import HTTPHandler

            logging.getLogger().addHandler(HTTPHandler("example.org", "/log"))
            """,
        Good: """
            import logging

            logging.basicConfig(level=logging.INFO)  # standard error
            """,
        Allow: Allowing.Points),
    "net.log")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        return use.Symbol.Name.StartsWith("syslog.", StringComparison.Ordinal) ? use.At(10, 0, $"{Descriptor.Title}: {use.Description}") : Default(use);
    }
}
