using System.CommandLine;
using System.Text;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Check.Reporting.Json;
using Sandbox.Check.Reporting;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Commands;

/// <summary><c>run NODE</c>: one node on one input; its output JSON goes to standard output, its own words to standard error.</summary>
internal static class RunCommand
{
    private static readonly Argument<string> s_node = new("NODE") { Description = "The node's Python file." };
    private static readonly Option<string> s_sample = new("--sample") { HelpName = "NAME", Description = "The sample to run; may be left out where there is one." };
    private static readonly Option<string> s_input = new("--input") { HelpName = "FILE", Description = "A JSON file to use as input, or - for standard input." };
    private static readonly Option<string> s_kind = new("--kind") { HelpName = "KIND", Description = "node, function or script, where the configuration does not say." };
    private static readonly Option<string> s_noScan = CommonOptions.Flag("--no-scan", "Run whatever the scan says; the result is marked as not validated.");
    private static readonly Option<string> s_format = new("--format") { HelpName = "FORMAT", Description = "What standard output gets: the node's output (default) or json, the run's report." };
    private static readonly Option<string> s_debug = CommonOptions.Flag("--debug", "Show the variables of each frame of an exception, or at the end, on standard error.");

    public static Command Create(Host host)
    {
        var command = CommandTree.Command("run", "Run a node on one input in the sandbox and print its output JSON.", host, RunAsync);
        command.Add(s_node);
        CommonOptions.AddTo(
            command, s_sample, s_input, s_kind, s_noScan, s_debug, CommonOptions.Config, CommonOptions.Policy, CommonOptions.ConfigFrom, CommonOptions.Profile, CommonOptions.Engine, CommonOptions.Image, CommonOptions.Runtime, CommonOptions.Gpus, CommonOptions.Rootfs, CommonOptions.AllowWeakLimits, s_format);
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context)
    {
        var path = context.Parse.GetRequiredValue(s_node);
        var format = context.Choice(s_format, "output", "output", "json");
        var settings = context.LoadSettings([path]);
        if (context.Has(s_noScan) && !settings.Operator.AllowNoScan)
            throw new ToolException($"the policy {SafeText.Line(settings.Operator.Source ?? "")} does not offer --no-scan; 'policy: {{ allow_no_scan: true }}' there would");
        foreach (var loosening in settings.Loosenings)
            context.Host.Terminal.Error.WriteLine($"sandbox-check: warning: {SafeText.Line($"{loosening.Where}: {loosening.Message}; the operator's value holds")}");
        var full = Path.GetFullPath(path, context.Host.Directory);
        if (!File.Exists(full))
            throw new ToolException($"no such node: {SafeText.Line(path)}; name its Python file");
        var found = FileDiscovery.Find(settings, context.Host.Directory, [path], []);
        var kind = context.Text(s_kind) is null ? (NodeKind?)null : Enum.Parse<NodeKind>(context.Choice(s_kind, "", "node", "function", "script"), ignoreCase: true);
        var scanned = new Scanner(settings, (_, _) => true, context.Cancellation, kind).Scan(found.Files);
        if (scanned[0].Error is { } error)
            throw new ToolException(error);

        var job = Job(context, settings, scanned[0], new RunPlanner(settings, context.Host.Home)) with { Debug = context.Has(s_debug) };
        if (!job.Validated)
            context.Host.Terminal.Error.WriteLine("sandbox-check: warning: --no-scan: what runs is not validated");
        var runner = new PlanRunner(settings, context.Host, context.Cancellation);
        var results = await runner.ExecuteAsync(new ExecutionPlan([job])).ConfigureAwait(false);
        if (results.IsEmpty)
            throw new ToolException(runner.Problems[0]);
        var run = new RunReport(job, results[0], null);
        if (format != "json")
        {
            foreach (var note in runner.Notes)
                context.Host.Terminal.Error.WriteLine($"sandbox-check: note: {SafeText.Line(note)}");
        }

        if (format == "json")
            JsonReport.Write(new CheckReport(settings.Root, "run", ScanResults.Judge(scanned, settings), [run], [], [], [], [.. runner.Notes], TimeSpan.Zero), context.Out, new ReportStyle(false, Verbosity.Normal, false, true));
        else
            Print(run, context);
        return run.Result.Outcome switch { RunOutcome.Ok => ExitCodes.Clean, RunOutcome.SandboxError => ExitCodes.CouldNotCheck, _ => ExitCodes.Failed };
    }

    private static void Print(RunReport run, CommandContext context)
    {
        var words = run.Result.StandardOutput + run.Result.StandardError;
        if (words.Length > 0)
            context.Host.Terminal.Error.WriteLine(SafeText.Block(words).TrimEnd('\n'));
        if (run.Result.Debug is { } debug)
            context.Host.Terminal.Error.WriteLine(SafeText.Block(debug).TrimEnd('\n'));
        if (run.Result.Outcome is RunOutcome.Ok ok)
            context.Out.WriteLine(Encoding.UTF8.GetString(ok.Output.Span).TrimEnd('\n'));
        else
            context.Host.Terminal.Error.WriteLine($"sandbox-check: {SafeText.Line(OutcomeText.Of(run))}{(run.Result.Outcome is RunOutcome.Rejected ? "; 'scan' shows its findings" : "")}");
    }

    private static Job Job(CommandContext context, Settings settings, ScannedFile file, RunPlanner planner)
    {
        var validated = !context.Has(s_noScan);
        var name = context.Text(s_sample);
        if (context.Text(s_input) is { } input)
        {
            if (name is not null)
                throw new ToolException("give --sample or --input, not both");
            return planner.Single(file, Input(context, file, input), validated);
        }

        var plan = planner.Plan([file], [], validated, name is null ? [] : [name]);
        if (!plan.Problems.IsEmpty)
            throw new ToolException(plan.Problems[0]);
        return plan.Plan.Jobs switch
        {
            [var one] => one,
            [] => throw new ToolException($"{SafeText.Line(file.File.Path)} has no sample; put <Node>.<sample>.input.json beside it, or give --input FILE or --kind script"),
            var several => throw new ToolException($"{SafeText.Line(file.File.Path)} has several samples; choose one with --sample: {string.Join(", ", several.Select(j => j.Sample.Name))}"),
        };
    }

    private static Sample Input(CommandContext context, ScannedFile file, string input)
    {
        if (file.Policy.Kind == NodeKind.Script)
            throw new ToolException($"{SafeText.Line(file.File.Path)} is a script and takes no input; leave --input out");
        var shown = input == "-" ? "standard input" : SafeText.Line(input);
        ReadOnlyMemory<byte> bytes;
        try
        {
            using var stream = input == "-" ? context.Host.Terminal.In : PlainFile.OpenRead(Path.GetFullPath(input, context.Host.Directory));
            bytes = SourceReader.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the input {shown}: {SafeText.Line(exception.Message)}", exception);
        }

        if (bytes.Length > SampleInput.MaxBytes)
            throw new ToolException($"the input {shown} is larger than {SampleInput.MaxBytes >> 20} MB");
        return SampleInput.Check(bytes, file.Policy.Kind, file.Policy.Call, out var content) is { } error
            ? throw new ToolException($"{shown}:{error.Line}:{error.Column}: the input is not usable: {error.Message}")
            : new Sample("input", null, content, "");
    }
}
