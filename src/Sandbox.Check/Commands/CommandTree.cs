using System.CommandLine;

namespace Sandbox.Check.Commands;

/// <summary>All commands. Only what works in this version is offered.</summary>
internal static class CommandTree
{
    /// <summary>What the root answers itself.</summary>
    private static readonly string[] s_ofRoot = ["--help", "-h", "-?", "/h", "/?", "--version"];

    public static RootCommand Build(Host host)
    {
        var root = new RootCommand("Scans Python nodes and strategies for dangerous code, runs them on sample inputs in hardened containers, and compares their output with verified snapshots. Without a command it does 'check [PATHS]'.");
        CheckCommand.AddOptions(root);
        root.Add(CheckCommand.Create(host, root));
        root.Add(ScanCommand.Create(host, root));
        root.Add(RunCommand.Create(host));
        root.Add(ReviewCommand.Create(host));
        root.Add(AcceptCommand.CreateAccept(host));
        root.Add(AcceptCommand.CreateReject(host));
        root.Add(BaselineCommand.Create(host));
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

    /// <summary>
    /// The arguments with <c>check</c> before them where no command is named. The root itself takes no paths: every command's help would
    /// show them as its own. Its options are there for its help.
    /// </summary>
    public static IReadOnlyList<string> WithDefault(RootCommand root, string[] args) =>
        args is [var first, ..] && (root.Subcommands.Any(c => c.Name == first) || s_ofRoot.Contains(first) || first.StartsWith("[suggest", StringComparison.Ordinal))
            ? args
            : [CheckCommand.Name, .. args];

    /// <summary>A command whose action gets its context.</summary>
    public static Command Command(string name, string description, Host host, Func<CommandContext, Task<int>> action)
    {
        var command = new Command(name, description);
        command.SetAction((parse, cancellation) => action(new CommandContext(host, parse, cancellation)));
        return command;
    }
}
