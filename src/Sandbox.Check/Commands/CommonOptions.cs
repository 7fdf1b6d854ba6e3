using System.CommandLine;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Commands;

/// <summary>Options that several commands share. Values that the configuration has too are text here and checked by its table.</summary>
internal static class CommonOptions
{
    public static readonly Argument<string[]> Paths = new("PATHS")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files and folders; the working directory where none is given.",
    };

    public static readonly Option<string> Config = Text("--config", "FILE", "Configuration file; else sandbox-check.yaml is looked for upwards from the path.");
    public static readonly Option<string> Policy = Text("--policy", "FILE", "The operator's policy, from outside of the repository, which can then only tighten it.");
    public static readonly Option<string> ConfigFrom = Text("--config-from", "REF", "Read configuration, baseline and .gitignore files from this commit, such as origin/main; the work tree's can then only tighten it.");
    public static readonly Option<string> Profile = Text("--profile", "NAME", "Profile of every file: node, strategy, eval, executor or one of the configuration's.");
    public static readonly Option<string> Format = Text("--format", "FORMAT", $"What standard output gets: {string.Join(", ", ReportFormats.Names)}.");
    public static readonly Option<string> TextOrJson = Text("--format", "FORMAT", "What standard output gets: text (default) or json.");
    public static readonly Option<string[]> Output = new("--output") { HelpName = "FORMAT=FILE", Description = "Also write the report to a file; may be given several times." };
    public static readonly Option<string> FailOn = Text("--fail-on", "LEVEL", "The file risk level that fails the check: low, medium, high (default) or critical.");
    public static readonly Option<string> MaxRisk = Text("--max-risk", "N", "A file whose risk score exceeds this fails the check (0 to 100).");
    public static readonly Option<string> Engine = Text("--engine", "ENGINE", "What runs nodes: auto (docker), docker, or bubblewrap, which needs no daemon and is weaker.");
    public static readonly Option<string> Image = Text("--image", "IMAGE", "The image that runs use (default sandbox-python).");
    public static readonly Option<string> Runtime = Text("--runtime", "NAME", "The engine's runtime for runs, such as runsc for gVisor.");
    public static readonly Option<string> Gpus = Text("--gpus", "N", "GPUs that runs may use: all, or how many.");
    public static readonly Option<string> Rootfs = Text("--rootfs", "FOLDER", "With --engine bubblewrap: an unpacked image that nodes see instead of this machine's own /usr.");
    public static readonly Option<string> AllowWeakLimits = Flag("--allow-weak-limits", "With --engine bubblewrap: run nodes even where no cgroup limits memory and processes.");
    public static readonly Option<string> Baseline = Text("--baseline", "FILE", "Baseline of accepted findings; 'baseline create' writes it.");
    public static readonly Option<string> Jobs = Text("--jobs", "N", "Worker threads (default: one a processor).");
    public static readonly Option<string> NoRun = Flag("--no-run", "Scan only, as 'scan' does.");
    public static readonly Option<string> DryRun = Flag("--dry-run", "Print what would be run, with its limits and the hash of the scanned bytes, and run nothing.");
    public static readonly Option<string> IsolateSamples = Flag("--isolate-samples", "A container for each sample; else the samples of one node share one, cleared and verified in between.");
    public static readonly Option<string> NoIgnore = Flag("--no-ignore", "Scan git-ignored files too.");
    public static readonly Option<string> Verbosity = Text("--verbosity", "LEVEL", "quiet, normal or detailed.");
    public static readonly Option<string> NoColor = Flag("--no-color", "No terminal colours.");
    public static readonly Option<string> Stats = Flag("--stats", "Print time per phase and per rule, all threads added up.");
    public static readonly Option<string> PrintConfig = Flag("--print-config", "Print each configuration value with its origin and end.");
    public static readonly Option<string> Suppressed = Text("--suppressed", "MODE", "Whether SARIF holds suppressed results: include (default) or omit.");

    public static readonly Option<string> FilesFrom = Text("--files-from", "FILE", "More paths: one a line, in UTF-8, taken as they are.");

    /// <summary>Options whose values are configuration.</summary>
    public static IReadOnlyList<Option<string>> Configuration { get; } = [Config, Policy, ConfigFrom, Profile, FailOn, MaxRisk, Engine, Image, Runtime, Gpus, Rootfs, Baseline, Jobs];

    public static void AddTo(Command command, params Option[] options)
    {
        foreach (var option in options)
            command.Add(option);
    }

    private static Option<string> Text(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    /// <summary>An option without a value: of text, because the library's code for options of <c>bool</c> cannot be compiled ahead.</summary>
    public static Option<string> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
