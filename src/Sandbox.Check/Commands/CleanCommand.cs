using System.CommandLine;
using System.Globalization;
using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Check.Commands;

/// <summary><c>clean [--list]</c>: containers that an earlier run left because it was killed.</summary>
internal static class CleanCommand
{
    private static readonly Option<string> s_list = CommonOptions.Flag("--list", "Only list this tool's containers.");

    public static Command Create(Host host)
    {
        var command = CommandTree.Command("clean", "Remove containers that earlier runs left behind.", host, RunAsync);
        CommonOptions.AddTo(command, s_list, CommonOptions.Config, CommonOptions.Engine);
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context)
    {
        var settings = context.LoadSettings([]);
        if (settings.Engine.IsBubblewrap)
            return await CleanBubblewrapAsync(context).ConfigureAwait(false);
        await using var engine = await context.Host.Engines.Connect(settings.Engine, context.Cancellation).ConfigureAwait(false);
        if (context.Has(s_list))
        {
            var owned = await engine.ListOwnedAsync(context.Cancellation).ConfigureAwait(false);
            foreach (var container in owned)
                context.Out.WriteLine($"{container.Id[..Math.Min(12, container.Id.Length)]}  {SafeText.Line(container.State),-8}  {container.Created.ToString("u", CultureInfo.InvariantCulture)}  {(container.Orphaned ? "left over" : "in use")}");
            context.Out.WriteLine($"{owned.Length} containers, {owned.Count(c => c.Orphaned)} left over");
            return ExitCodes.Clean;
        }

        var report = await engine.SweepAsync(context.Cancellation).ConfigureAwait(false);
        foreach (var (id, reason) in report.Failed)
            context.Host.Terminal.Error.WriteLine($"sandbox-check: error: cannot remove {SafeText.Line(id)}: {SafeText.Line(reason)}; remove it with 'docker rm -f'");
        context.Out.WriteLine($"removed {report.Removed.Length} of {report.Removed.Length + report.Failed.Length} left over; {report.Found - report.Removed.Length - report.Failed.Length} in use by running tools");
        return report.Failed.IsEmpty ? ExitCodes.Clean : ExitCodes.CouldNotCheck;
    }

    /// <summary>Its boxes die with their tool; what can be left are their cgroups and working folders.</summary>
    private static async Task<int> CleanBubblewrapAsync(CommandContext context)
    {
        if (context.Has(s_list))
        {
            var leftovers = BubblewrapEngine.Leftovers();
            foreach (var path in leftovers)
                context.Out.WriteLine($"{SafeText.Line(path)}  left over");
            context.Out.WriteLine($"{leftovers.Length} cgroups and folders left over");
            return ExitCodes.Clean;
        }

        var (removed, left) = await BubblewrapEngine.SweepAsync().ConfigureAwait(false);
        foreach (var path in left)
            context.Host.Terminal.Error.WriteLine($"sandbox-check: error: cannot remove {SafeText.Line(path)}: see what still runs in it, and remove it with 'rmdir'");
        context.Out.WriteLine($"removed {removed.Length} of {removed.Length + left.Length} left over");
        return left.IsEmpty ? ExitCodes.Clean : ExitCodes.CouldNotCheck;
    }
}
