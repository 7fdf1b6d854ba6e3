using System.CommandLine;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Commands;

/// <summary><c>[check] [PATHS]</c>: scan, run, compare.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(Host host)
    {
        var command = CommandTree.Command(Name, "Scan, run every node on its samples, and compare the outputs with the snapshots (the default).", host, RunAsync);
        command.Add(CommonOptions.Paths);
        AddOptions(command);
        return command;
    }

    /// <summary>Gives a command this one's options: <c>check</c> itself, and the root for its help.</summary>
    public static void AddOptions(Command command) =>
        CommonOptions.AddTo(
            command, CommonOptions.FilesFrom, CommonOptions.Config, CommonOptions.Policy, CommonOptions.ConfigFrom, CommonOptions.Profile, CommonOptions.Format, CommonOptions.Output, CommonOptions.FailOn, CommonOptions.MaxRisk, CommonOptions.Baseline,
            CommonOptions.Engine, CommonOptions.Image, CommonOptions.Runtime, CommonOptions.Gpus, CommonOptions.Rootfs, CommonOptions.AllowWeakLimits, CommonOptions.Jobs, CommonOptions.NoRun, CommonOptions.DryRun, CommonOptions.IsolateSamples, CommonOptions.NoIgnore, CommonOptions.Suppressed,
            CommonOptions.Verbosity, CommonOptions.NoColor, CommonOptions.Stats, CommonOptions.PrintConfig);

    private static async Task<int> RunAsync(CommandContext context)
    {
        var outputs = new ReportOutputs(context);
        var settings = context.LoadSettings();
        if (context.Has(CommonOptions.PrintConfig))
            return ConfigPrinter.Print(settings, context.Out);
        var found = FileDiscovery.Find(settings, context.Host.Directory, context.Paths, CommandTree.Names);
        if (context.Has(CommonOptions.NoRun) || !settings.Engine.Enabled)
            return outputs.Write(new ScanPipeline(settings, context.Cancellation).Scan(found));
        var pipeline = new CheckPipeline(settings, context.Host, context.Cancellation, context.Has(CommonOptions.IsolateSamples));
        if (context.Has(CommonOptions.DryRun))
            return PlanPrinter.Print(pipeline.Plan(found), context);
        return outputs.Write(await pipeline.CheckAsync(found).ConfigureAwait(false));
    }
}
