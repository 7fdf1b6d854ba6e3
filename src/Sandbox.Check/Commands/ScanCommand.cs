using System.CommandLine;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Commands;

/// <summary><c>scan [PATHS | -]</c>: the first straight line only; needs no engine.</summary>
internal static class ScanCommand
{
    private static readonly Option<string> s_stdinFilename = new("--stdin-filename") { HelpName = "NAME", Description = "The name that '-' (standard input) goes by in the report and in globs." };

    public static Command Create(Host host)
    {
        var command = CommandTree.Command("scan", "Scan Python files and judge their risk; needs no container engine.", host, Run);
        command.Add(CommonOptions.Paths);
        CommonOptions.AddTo(
            command, CommonOptions.FilesFrom, CommonOptions.Config, CommonOptions.Policy, CommonOptions.ConfigFrom, CommonOptions.Profile, CommonOptions.Format, CommonOptions.Output, CommonOptions.FailOn, CommonOptions.MaxRisk, CommonOptions.Baseline,
            CommonOptions.Jobs, CommonOptions.NoIgnore, CommonOptions.Suppressed, s_stdinFilename, CommonOptions.Verbosity, CommonOptions.NoColor, CommonOptions.Stats,
            CommonOptions.PrintConfig);
        return command;
    }

    private static Task<int> Run(CommandContext context)
    {
        var outputs = new ReportOutputs(context);
        var settings = context.LoadSettings();
        if (context.Has(CommonOptions.PrintConfig))
            return Task.FromResult(ConfigPrinter.Print(settings, context.Out));
        if (context.Paths is ["-"])
        {
            var name = context.Text(s_stdinFilename) ?? "<stdin>";
            return Task.FromResult(outputs.Write(new ScanPipeline(settings, context.Cancellation).ScanStream(context.Host.Terminal.In, name, context.Host.Directory)));
        }

        if (context.Paths.Contains("-"))
            throw new ToolException("'-' (standard input) cannot be scanned together with paths");
        return Task.FromResult(Scan(settings, outputs, context.Host, context.Paths, context.Cancellation));
    }

    /// <summary>Scans files and folders.</summary>
    /// <returns>The exit code.</returns>
    public static int Scan(Settings settings, ReportOutputs outputs, Host host, string[] paths, CancellationToken cancellation)
    {
        var pipeline = new ScanPipeline(settings, cancellation);
        var found = FileDiscovery.Find(settings, host.Directory, paths, CommandTree.Names);
        // While another processor is busy with the head start this one would only wait for it.
        if (settings.HeadStart is not null)
            outputs.Rehearse(pipeline.Empty());
        return outputs.Write(pipeline.Scan(found));
    }
}
