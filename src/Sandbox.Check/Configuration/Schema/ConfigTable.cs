using Sandbox.Execution.Json;

namespace Sandbox.Check.Configuration.Schema;

/// <summary>Every key of <c>sandbox-check.yaml</c>: the one table behind validation, the JSON Schema and <c>--print-config</c>.</summary>
internal static class ConfigTable
{
    public const string FileName = "sandbox-check.yaml";

    private const long Mega = 1L << 20;
    private const long Giga = 1L << 30;

    private static readonly ChoiceShape s_kind = new("What the file is: a program with input and output paths, a module with an entry function, or a program without input.", ["node", "function", "script"]);
    private static readonly ChoiceShape s_call = new("How an entry function gets the input: as its one argument, or its members as keyword arguments.", ["whole", "keywords"]);
    private static readonly TextShape s_entry = new("Name of the entry function of the kind 'function'.");
    private static readonly TextShape s_profile = new("Name of a profile: node, strategy, eval, executor, or one of 'profiles'.");
    private static readonly ListShape s_datasets = new("Folders, relative to this file, that runs may read below /datasets.", new TextShape("A folder."));
    private static readonly SizeShape s_memory = new("Memory of the container; there is no swap.", 32 * Mega, 1024 * Giga);
    private static readonly NumberShape s_cpus = new("Processors, in shares of one.", 0.01, 1024);
    private static readonly DurationShape s_wall = new("Wall time of a run.", TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(24));
    private static readonly TextShape s_glob = new("A glob relative to this file, such as strategies/**.");

    private static readonly TextShape s_jsonPath = new("JSON path such as $.data[*].close.")
    {
        Rule = text => JsonPathPattern.TryParse(text, out _, out var error) ? null : $"is '{text}', which is no JSON path: {error}",
    };

    private static string? RuntimeRule(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? null : $"is '{text}', which is no runtime's name";

    public static ObjectShape Root { get; } = new("Configuration of sandbox-check.",
    [
        new("version", new IntegerShape("Version of this format.", 1, 1), "1", Owner: Owner.Repository),
        new("defaults", new ObjectShape("What holds for every file that no override names.",
        [
            new("profile", s_profile, "node", Owner: Owner.NoWeaker),
            new("kind", s_kind, "node", Owner: Owner.Repository),
            new("entry", s_entry, "run", Owner: Owner.Repository),
            new("call", s_call, "whole", Owner: Owner.Repository),
            new("datasets", s_datasets, "[]", Owner: Owner.Listed),
        ])),
        new("overrides", new ListShape("Per-glob settings; of several that match a file the last one that sets a key wins.", new ObjectShape("Settings for the files its globs match.",
        [
            new("files", new ListShape("Globs relative to this file.", s_glob), Required: true, Owner: Owner.Repository),
            new("profile", s_profile, Owner: Owner.NoWeaker),
            new("kind", s_kind, Owner: Owner.Repository),
            new("entry", s_entry, Owner: Owner.Repository),
            new("call", s_call, Owner: Owner.Repository),
            new("datasets", s_datasets, Owner: Owner.Listed),
        ])), "[]", Owner: Owner.NoWeaker),
        new("profiles", new MapShape("Profiles of your own.", "^[A-Za-z][A-Za-z0-9_-]{0,63}$", "a name of letters, digits, '-' and '_'", Profile), "{}", Owner: Owner.NoWeaker),
        new("scan", Scan),
        new("docker", Docker),
        new("snapshots", Snapshots),
        new("monitoring", Monitoring),
    ]);

    /// <summary>The file of <c>--policy</c>: the same language, and how far the repository's file may go.</summary>
    public static ObjectShape PolicyRoot { get; } = new("Policy of sandbox-check: the operator's values, from outside of the repository.", [.. Root.Keys, new("policy", Policy)]);

    private static ObjectShape Policy => new("How far the repository's file may go.",
    [
        new("engine", new ChoiceShape("The engine that runs use.", ["auto", "docker", "bubblewrap"])),
        new("profiles", new ListShape("The profiles that the repository may use and extend; every one where this is left out.", s_profile)),
        new("allow_imports", new ListShape("Modules that the repository's profiles may allow, with all below them.", new TextShape("A top-level or dotted module name.")), "[]"),
        new("datasets", new ListShape("Folders, absolute or relative to the repository, that the repository's datasets must lie in; those inside the repository where this is left out.", new TextShape("A folder."))),
        new("images", new ListShape("Images that the repository may choose besides docker.image.", new TextShape("An image.")), "[]"),
        new("ceilings", Limits("The most that a run may get, whatever a profile says; what is left out is capped by the profile that the repository's extends.")),
        new("run_below", new IntegerShape("The highest run limit that the repository's profiles may set; that of the extended profile where this is left out.", 0, 101)),
        new("points_floor", new MapShape("The least points that the repository may give to single rules; the rule's own where this is left out.", "^SBX[0-9]{4}$", "a rule id such as SBX1701", new IntegerShape("Points.", 0, 100)), "{}"),
        new("allow_no_scan", new FlagShape("Whether 'run --no-scan' works."), "false"),
    ]);

    private static ObjectShape Profile => new("A profile; what it does not set it takes from the one it extends.",
    [
        new("extends", s_profile, Required: true, Owner: Owner.NoWeaker),
        new("allow_imports", new ListShape("Modules that are known and allowed besides those of the extended profile.", new TextShape("A top-level or dotted module name.")), Owner: Owner.Listed),
        new("deny_imports", new ListShape("Modules that are denied besides those of the extended profile.", new TextShape("A top-level or dotted module name.")), Owner: Owner.Repository),
        new("run_below", new IntegerShape("A node runs only while its risk is below this.", 0, 101), Owner: Owner.Limit),
        new("limits", Limits("What one run may use.")),
    ]);

    private static ObjectShape Limits(string description) => new(description,
    [
        new("memory", s_memory, Owner: Owner.Limit),
        new("cpus", s_cpus, Owner: Owner.Limit),
        new("wall", s_wall, Owner: Owner.Limit),
        new("cpu_time", new DurationShape("Processor time of a run.", TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(24)), Owner: Owner.Limit),
        new("pids", new IntegerShape("Processes and threads of a run.", 8, 4096), Owner: Owner.Limit),
        new("output", new SizeShape("Size of the output.", 1, Giga), Owner: Owner.Limit),
        new("log", new SizeShape("Size of standard output and standard error, each.", 0, 64 * Mega), Owner: Owner.Limit),
        new("tmp", new SizeShape("Size of /tmp and of /workspace, each.", Mega, 64 * Giga), Owner: Owner.Limit),
    ]);

    private static ObjectShape Scan => new("What is scanned and when it fails.",
    [
        new("include", new ListShape("Globs of files that are scanned; explicit paths always are.", s_glob), "[\"**\"]", Owner: Owner.Lengthen),
        new("exclude", new ListShape("Globs of files that are not.", s_glob), "[]", Owner: Owner.Shorten),
        new("fail_on", new ChoiceShape("The file risk level that fails the check.", ["low", "medium", "high", "critical"]), "high", Owner: Owner.Lower),
        new("max_risk", new IntegerShape("A file whose risk exceeds this fails the check.", 0, 100), "100", Owner: Owner.Lower),
        new("points", new MapShape("Points of single rules where others than the default are wanted.", "^SBX[0-9]{4}$", "a rule id such as SBX1701", new IntegerShape("Points.", 0, 100)), "{}", Owner: Owner.Raise),
        new("inline_suppressions", new FlagShape("Whether '# sandbox-check: ignore[ID] -- reason' in a scanned file is honoured."), "false", Owner: Owner.Lower),
        new("baseline", new TextShape("Baseline file of accepted findings, relative to this file; 'baseline create' writes it.") { Nullable = true }, "null", Owner: Owner.Listed),
    ]);

    private static ObjectShape Docker => new("The container engine.",
    [
        new("enabled", new FlagShape("Whether nodes are run; false means scan only."), "true"),
        new("image", new TextShape("Image that runs use.") { Interpolated = true }, "sandbox-python", Owner: Owner.Listed),
        new("memory_limit", s_memory with { Description = "Memory of the default profile's runs.", Interpolated = true }, Owner: Owner.Limit),
        new("cpu_limit", s_cpus with { Description = "Processors of the default profile's runs.", Interpolated = true }, Owner: Owner.Limit),
        new("timeout_seconds", new NumberShape("Wall time of the default profile's runs, in seconds.", 0.1, 86_400) { Interpolated = true }, Owner: Owner.Limit),
        new("network_mode", new ChoiceShape("Always none.", ["none"])
        {
            Refused = [new("*", "a node never gets a network; bring the data as a dataset or in the sample's input")],
        }, "none"),
        new("read_only", new FlagShape("Always true.") { Refused = [new("false", "the container's root stays read-only; nodes write below /tmp and /workspace")] }, "true"),
        new("tmpfs", new ObjectShape("The writable /tmp.",
        [
            new("path", new ChoiceShape("Always /tmp.", ["/tmp"]) { Refused = [new("*", "only /tmp is writable for a node")] }, "/tmp"),
            new("size", new SizeShape("Size of /tmp and of /workspace, each.", Mega, 64 * Giga) { Interpolated = true }, "100m", Owner: Owner.Lower),
            new("options", new ChoiceShape("Always rw,noexec,nosuid.", ["rw,noexec,nosuid"]) { Refused = [new("*", "/tmp is always mounted rw,noexec,nosuid")] }, "rw,noexec,nosuid"),
        ])),
        new("seccomp_profile", new ChoiceShape("The seccomp profile.", ["default"]) { Refused = [new("*", "profiles other than default do not work in this version")] }, "default"),
        new("runtime", new TextShape("Container runtime of runs, such as runsc for gVisor; the engine must know it.") { Nullable = true, Rule = RuntimeRule }, "null"),
        new("gpus", new CountShape("GPUs that runs may use: all, or how many.", 1, 64) { Nullable = true }, "null"),
        new("cleanup_on_exit", new FlagShape("Always true.") { Refused = [new("false", "containers are always removed; 'clean --list' shows any that are left")] }, "true"),
        new("fallback_to_direct", new FlagShape("Always false.")
        {
            Refused = [new("true", "running untrusted code without isolation is not offered; install a container engine, or set docker.enabled: false to scan only")],
        }, "false"),
    ]);

    private static ObjectShape Snapshots => new("How outputs are compared with their verified snapshots.",
    [
        new("tolerance", new ListShape("Tolerances for numbers.", new ObjectShape("A tolerance for the numbers at a path.",
        [
            new("path", s_jsonPath, Required: true, Owner: Owner.RepositoryUnlessSet),
            new("abs", new NumberShape("Largest absolute difference.", 0, double.MaxValue), Owner: Owner.RepositoryUnlessSet),
            new("rel", new NumberShape("Largest difference relative to the larger magnitude.", 0, 1), Owner: Owner.RepositoryUnlessSet),
        ])), "[]", Owner: Owner.RepositoryUnlessSet),
        new("scrub", new ListShape("Kinds of whole values that are replaced by numbered names.", new ChoiceShape("A kind.", ["guid", "date"])), "[]", Owner: Owner.RepositoryUnlessSet),
        new("ignore", new ListShape("JSON paths that are left out of the comparison.", s_jsonPath with { Description = "A JSON path." }), "[]", Owner: Owner.RepositoryUnlessSet),
    ]);

    private static ObjectShape Monitoring => new("Figures and warnings about containers.",
    [
        new("export_container_stats", new FlagShape("Whether processor time and memory of runs are reported."), "true", Owner: Owner.Repository),
        new("alert_on_orphaned_containers", new IntegerShape("'doctor' fails where more containers than this are left over.", 0, 1_000_000), "3", Owner: Owner.Lower),
        new("prometheus_port", new IntegerShape("Port of the metrics endpoint.", 1, 65_535) { Refused = [new("*", "there is no service to measure in this version; leave the key out")] }),
    ]);
}
