using System.CommandLine;

namespace Sandbox.Check.Commands;

/// <summary>All commands. Only what works in this version is offered.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Host host)
    {
        var root = new RootCommand("Scans Python nodes and strategies for dangerous code, runs them on sample inputs in hardened containers, and compares their output with verified snapshots. Without a command it does 'check'.");
        CheckCommand.Configure(root, host, root);
        root.Add(CheckCommand.Create(host, root));
        root.Add(ScanCommand.Create(host, root));
        root.Add(RunCommand.Create(host));
        root.Add(ReviewCommand.Create(host));
        root.Add(AcceptCommand.CreateAccept(host));
        root.Add(AcceptCommand.CreateReject(host));
        root.Add(RulesCommand.Create(host));
        root.Add(ExplainCommand.Create(host));
        root.Add(ImportsCommand.Create(host));
        root.Add(AstCommand.Create(host));
        root.Add(ImageCommand.Create(host));
        root.Add(DoctorCommand.Create(host));
        root.Add(CleanCommand.Create(host));
        root.Add(InitCommand.Create(host));
        return root;
    }

    /// <summary>A command whose action gets its context.</summary>
    public static Command Command(string name, string description, Host host, Func<CommandContext, Task<int>> action)
    {
        var command = new Command(name, description);
        command.SetAction((parse, cancellation) => action(new CommandContext(host, parse, cancellation)));
        return command;
    }
}
