using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1203: sends mail or transfers files.</summary>
public sealed class MailAndTransferRule() : EffectRule(
    new DiagnosticDescriptor("SBX1203", "mail-or-transfer", Category.Network, "Sends mail or transfers files", 30, 70, [200], "very-high"),
    new RuleDocumentation(
        What: "SMTP, IMAP, FTP, SSH and messengers (Telegram, Slack, Discord …).",
        Why: "Mail and messages carry data out.",
        Bad: """
            smtplib.SMTP("mail.example.org").sendmail(me, you, text)
            """,
        Good: """
            json.dump(result, open(sys.argv[2], "w"))
            """,
        Allow: Allowing.Points),
    "net.mail",
    "net.transfer",
    "net.message")
{
    public override Verdict? Judge(EffectUse use) =>
        use is { IsReference: true, IsHandedOn: false } ? null : SecretFlow.Judge(use) ?? Default(use);
}
