using System.CommandLine;

namespace Sandbox.Check.Commands;

/// <summary><c>accept</c> and <c>reject</c>: make received snapshots the verified ones, or delete them.</summary>
internal static class AcceptCommand
{
    private static readonly Argument<string[]> s_nodes = new("NODE") { Arity = ArgumentArity.ZeroOrMore, Description = "Nodes by file, name or Node.sample.", DefaultValueFactory = _ => [] };
    private static readonly Option<string> s_all = CommonOptions.Flag("--all", "All that wait below the working directory.");

    public static Command CreateAccept(Host host) => Create(
        host, "accept", "Make received snapshots the verified ones.", "accepted", (pending, path) => pending.Store.Accept(path));

    public static Command CreateReject(Host host) => Create(
        host, "reject", "Delete received snapshots and leave the verified ones as they are.", "rejected", (pending, path) => pending.Store.Reject(path));

    private static Command Create(Host host, string name, string description, string done, Action<PendingSnapshots, string> act)
    {
        var command = CommandTree.Command(name, description, host, context => Task.FromResult(Run(context, done, act)));
        command.Add(s_nodes);
        CommonOptions.AddTo(command, s_all, CommonOptions.Config);
        return command;
    }

    private static int Run(CommandContext context, string done, Action<PendingSnapshots, string> act)
    {
        var nodes = context.Parse.GetValue(s_nodes) ?? [];
        var all = context.Has(s_all);
        if (all == nodes.Length > 0)
            throw new ToolException(all ? "give nodes or --all, not both" : "name the nodes, or give --all");
        var pending = new PendingSnapshots(context);
        var chosen = all ? pending.All : pending.Of(nodes);
        foreach (var path in chosen)
        {
            act(pending, path);
            context.Out.WriteLine($"{done} {SafeText.Line(path)}");
        }

        if (chosen.IsEmpty)
            context.Out.WriteLine("no received snapshot waits");
        return ExitCodes.Clean;
    }
}
