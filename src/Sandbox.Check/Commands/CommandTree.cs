using System.CommandLine;

namespace Sandbox.Check.Commands;

/// <summary>All commands. Only what works in this version is offered.</summary>
internal static class CommandTree
{
    /// <summary>What the root answers itself.</summary>
    private static readonly string[] s_ofRoot = ["--help", "-h", "-?", "/h", "/?", "--version"];

    private static readonly Entry[] s_commands =
    [
        new(CheckCommand.Name, CheckCommand.Create),
        new("scan", ScanCommand.Create),
        new("run", RunCommand.Create),
        new("review", ReviewCommand.Create),
        new("accept", AcceptCommand.CreateAccept),
        new("reject", AcceptCommand.CreateReject),
        new("baseline", BaselineCommand.Create),
        new("rules", RulesCommand.Create),
        new("explain", ExplainCommand.Create),
        new("imports", ImportsCommand.Create),
        new("ast", AstCommand.Create),
        new("image", ImageCommand.Create),
        new("doctor", DoctorCommand.Create),
        new("clean", CleanCommand.Create),
        new("init", InitCommand.Create),
    ];

    /// <summary>The names of all commands.</summary>
    public static IEnumerable<string> Names
    {
        get
        {
            foreach (var command in s_commands)
                yield return command.Name;
        }
    }

    public static RootCommand Build(Host host)
    {
        var root = Root();
        CheckCommand.AddOptions(root);
        foreach (var entry in s_commands)
            root.Add(entry.Create(host));
        return root;
    }

    /// <summary>The tree with no other command than the one that is named, for a quick start; all of it where none is named, or help is asked for.</summary>
    public static Command BuildFor(Host host, string[] args)
    {
        if (args.Length == 0 || Array.Find(s_commands, c => c.Name == args[0]) is not { } named || Array.Exists(args, a => Array.IndexOf(s_ofRoot, a) >= 0))
            return Build(host);
        // No root command: that one brings help and version, whose words it reads from its resources.
        return new Command("sandbox-check") { named.Create(host) };
    }

    /// <summary>
    /// The arguments with <c>check</c> before them where no command is named. The root itself takes no paths: every command's help would
    /// show them as its own. Its options are there for its help.
    /// </summary>
    public static IReadOnlyList<string> WithDefault(Command root, string[] args) =>
        args is [var first, ..] && (IsCommandOf(root, first) || Array.IndexOf(s_ofRoot, first) >= 0 || first.StartsWith("[suggest", StringComparison.Ordinal))
            ? args
            : [CheckCommand.Name, .. args];

    private static bool IsCommandOf(Command root, string name)
    {
        foreach (var command in root.Subcommands)
        {
            if (command.Name == name)
                return true;
        }

        return false;
    }

    private static RootCommand Root() =>
        new("Scans Python nodes and strategies for dangerous code, runs them on sample inputs in hardened containers, and compares their output with verified snapshots. Without a command it does 'check [PATHS]'.");

    /// <summary>A command whose action gets its context.</summary>
    public static Command Command(string name, string description, Host host, Func<CommandContext, Task<int>> action)
    {
        var command = new Command(name, description);
        command.SetAction((parse, cancellation) => action(new CommandContext(host, parse, cancellation)));
        return command;
    }

    private sealed record Entry(string Name, Func<Host, Command> Create);
}
