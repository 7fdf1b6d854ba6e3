using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Ownership;
using Sandbox.Check.Configuration.Schema;
using Sandbox.Check.Git;

namespace Sandbox.Check.Configuration;

/// <summary>Builds <see cref="Settings"/> from its layers: defaults, the operator's policy, the repository's file, <c>SANDBOX_CHECK_*</c>, command line.</summary>
internal sealed class SettingsLoader(Host host)
{
    /// <summary>Variables and options that set a configuration value: the name without prefix, the path, and its shape where the file has no such key.</summary>
    private static readonly Switch[] s_switches =
    [
        new("profile", Layers.ForcedProfile, new TextShape("Profile of every file.")),
        new("fail-on", "scan.fail_on", null),
        new("max-risk", "scan.max_risk", null),
        new("image", "docker.image", null),
        new("runtime", "docker.runtime", null),
        new("gpus", "docker.gpus", null),
        new("engine", "engine", new ChoiceShape("The engine.", ["auto", "docker", "bubblewrap"])),
        new("rootfs", "rootfs", new TextShape("Folder of an unpacked image, for bubblewrap.")),
        new("allow-weak-limits", "allow_weak_limits", new FlagShape("Whether bubblewrap may run nodes without a cgroup.")),
        new("baseline", "scan.baseline", null),
        new("jobs", "jobs", new IntegerShape("Worker threads.", 1, 64)),
    ];

    /// <summary>Variables that commands read themselves.</summary>
    private static readonly ImmutableArray<string> s_others = ["config", "policy", "config-from", "debug", "format", "verbosity", "color"];

    /// <param name="options">Command-line values by option name without <c>--</c>.</param>
    /// <param name="paths">The paths given, as given; empty for the working directory.</param>
    /// <param name="withBaseline">Whether the baseline is read; a command that makes one reads it by itself.</param>
    /// <exception cref="ConfigException">Any layer holds something that it must not.</exception>
    public Settings Load(IReadOnlyDictionary<string, string> options, IReadOnlyList<string> paths, bool withBaseline = true)
    {
        var places = new ConfigPlaces(host.Directory);
        var start = places.CommonFolder(paths);
        var given = Given(options, "config");
        var from = Given(options, "config-from");
        var file = places.FindFile(given, start, mayBeGone: from is not null);
        var configFolder = file is null ? null : Path.GetDirectoryName(file)!;
        var root = places.RootOf(start, configFolder);

        var reader = new ConfigReader(host.Directory, host.Variables);
        var (policy, rules) = Given(options, "policy") is { } policyFile ? reader.Policy(policyFile, root) : (null, OperatorRules.None);
        var stack = new ConfigStack(root, rules);
        if (policy is not null)
            stack.Add(policy);
        var tree = from is null ? null : GitTree.Open(root, from, host.Variables);
        if (tree is not null)
        {
            if (reader.Commit(tree, places.PathsInCommit(given, start, root), root, isOwn: policy is null) is { } trusted)
                stack.Add(trusted);
            else if (policy is null || given is not null)
                throw new ToolException($"{SafeText.Line(tree.Reference)} holds no {SafeText.Line(given ?? ConfigTable.FileName)} for this; commit one there, give --policy FILE, or leave --config-from out");
        }

        ConfigFile? repositorys = null;
        if (file is not null)
        {
            var (source, text) = reader.Repository(file, given is not null, isOwn: policy is null && tree is null);
            repositorys = new ConfigFile(file, source.Shown, text);
            stack.Add(source);
        }

        var layers = stack.Values;
        layers.Set("jobs", new ConfigScalar(ConfigOrigin.Default, Math.Clamp(Environment.ProcessorCount, 1, 64).ToString(CultureInfo.InvariantCulture), false));
        if (rules.Engine is { } engine)
            layers.Set("engine", engine);
        SetSwitches(layers, options);
        if (layers.Text("engine") == "bubblewrap"
            ? options.ContainsKey("image") || layers.Text("docker.runtime") is not null || layers.Text("docker.gpus") is not null
            : layers.Text("rootfs") is not null || layers.Flag("allow_weak_limits"))
        {
            throw new ToolException("--image, --runtime and --gpus are for --engine docker, --rootfs and --allow-weak-limits are for --engine bubblewrap; leave out what does not go with the engine");
        }

        var (baselineFile, isRepositorys) = BaselineOf(layers, root, repositorys, rules, tree);
        return new Settings(
            root,
            configFolder ?? root,
            repositorys,
            GlobsOf(layers, "scan.include", configFolder ?? root),
            GlobsOf(layers, "scan.exclude", configFolder ?? root),
            LevelOf(layers.Text("scan.fail_on")!),
            Number(layers, "scan.max_risk"),
            layers["scan.points"] is ConfigMap points ? PointsOf(points) : new Dictionary<string, int>(),
            layers.Flag("scan.inline_suppressions"),
            IgnoreOf(options, root, isJudged: policy is not null || tree is not null, tree),
            Number(layers, "jobs"),
            new FilePolicies(stack.Sources, stack.Profiles, layers[Layers.ForcedProfile] as ConfigScalar, rules),
            new EngineSettings(
                layers.Flag("docker.enabled"),
                layers.Text("engine")!,
                layers.Text("docker.image")!,
                layers.Flag("monitoring.export_container_stats"),
                Number(layers, "monitoring.alert_on_orphaned_containers"),
                layers.Text("docker.runtime"),
                layers.Text("docker.gpus") switch { null => null, "all" => -1, var count => int.Parse(count, CultureInfo.InvariantCulture) },
                layers.Text("rootfs") is { } rootfs ? Path.GetFullPath(rootfs, host.Directory) : null,
                layers.Flag("allow_weak_limits")),
            SnapshotsOf(layers),
            withBaseline && baselineFile is not null ? new Baseline(baselineFile.Read(isGiven: !isRepositorys), host.Today) : Baseline.Empty,
            baselineFile,
            rules,
            stack.Loosenings,
            layers);
    }

    /// <summary>Names of all variables that mean something, for a warning about those that do not.</summary>
    public static IEnumerable<string> KnownVariables => s_switches.Select(s => s.Name).Concat(s_others).Select(Variable);

    private static string Variable(string name) => "SANDBOX_CHECK_" + name.Replace('-', '_').ToUpperInvariant();

    /// <summary>An option's value, else its variable's.</summary>
    private string? Given(IReadOnlyDictionary<string, string> options, string name) =>
        options.GetValueOrDefault(name) ?? (host.Variables.GetValueOrDefault(Variable(name)) is { Length: > 0 } variable ? variable : null);

    private void SetSwitches(Layers layers, IReadOnlyDictionary<string, string> options)
    {
        var validator = new ConfigValidator(host.Variables);
        foreach (var (name, path, own) in s_switches)
        {
            var isVariable = host.Variables.TryGetValue(Variable(name), out var variable) && variable.Length > 0;
            if (!isVariable && !options.ContainsKey(name))
                continue;
            var shape = (own ?? ShapeAt(path)) with { Interpolated = false };
            if (isVariable)
                layers.Set(path, validator.ValidateScalar(new ConfigScalar(new(Variable(name)), variable!, true), shape, path), host.Directory);
            if (options.TryGetValue(name, out var option))
                layers.Set(path, validator.ValidateScalar(new ConfigScalar(new("--" + name), option, true), shape, path), host.Directory);
        }
    }

    private static ScalarShape ShapeAt(string path)
    {
        ConfigShape shape = ConfigTable.Root;
        foreach (var name in path.Split('.'))
            shape = ((ObjectShape)shape)[name]!.Shape;
        return (ScalarShape)shape;
    }

    private static RiskLevel LevelOf(string text) => text switch
    {
        "low" => RiskLevel.Low,
        "medium" => RiskLevel.Medium,
        "high" => RiskLevel.High,
        "critical" => RiskLevel.Critical,
        _ => throw new ArgumentException($"no level: {text}", nameof(text)),
    };

    private static int Number(Layers layers, string path) => int.Parse(layers.Text(path)!, CultureInfo.InvariantCulture);

    /// <summary>The baseline that is named, and whether the repository's own configuration names it.</summary>
    private (BaselineFile? File, bool IsRepositorys) BaselineOf(Layers layers, string root, ConfigFile? repositorys, OperatorRules rules, GitTree? tree)
    {
        if (layers.Text("scan.baseline") is not { } name)
            return (null, false);
        var (where, path) = (layers["scan.baseline"]!.Where, Path.GetFullPath(name, layers.FolderOf("scan.baseline") ?? host.Directory));
        // Beside the policy, not in the repository, whose pull requests would write it.
        if (rules.Source is { } policy && where.Source == policy)
            path = Path.GetFullPath(name, Path.GetDirectoryName(Path.GetFullPath(policy, host.Directory))!);
        var isRepositorys = repositorys is not null && where.Source == repositorys.Shown;
        if (isRepositorys && !ConfigPlaces.IsWithin(path, root))
            throw new ConfigException(where, $"the baseline '{name}' lies outside of the repository; --baseline may name one there");
        if (tree is not null && ConfigPlaces.IsWithin(path, root))
        {
            var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
            var content = tree.Read([relative], BaselineReader.MaxBytes)?.Content
                ?? throw new ToolException($"{SafeText.Line(tree.Reference)} holds no {SafeText.Line(relative)}, which is the baseline's name; commit it there, or leave --config-from out");
            return (new BaselineFile(path, $"{tree.Reference}:{relative}") { Committed = content }, false);
        }

        return (new BaselineFile(path, Path.GetRelativePath(host.Directory, path).Replace('\\', '/')), isRepositorys);
    }

    /// <summary>Under an operator nothing that git tracks is ignored; where git does not say what it tracks, nothing is.</summary>
    private IgnoreRules IgnoreOf(IReadOnlyDictionary<string, string> options, string root, bool isJudged, GitTree? tree)
    {
        if (options.ContainsKey("no-ignore"))
            return new IgnoreRules(IsOff: true);
        if (!isJudged)
            return new IgnoreRules(IsOff: false);
        var tracked = TrackedFiles.Of(root, host.Variables);
        return new IgnoreRules(IsOff: tracked is null, tracked, tree?.ReadAll(".gitignore", 1 << 20));
    }

    private static Dictionary<string, int> PointsOf(ConfigMap points) =>
        points.Entries.ToDictionary(e => e.Key, e => int.Parse(((ConfigScalar)e.Value).Text, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FolderGlobs GlobsOf(Layers layers, string path, string folder) => new(layers.FolderOf(path) ?? folder, ImmutableArray.Create(layers.Texts(path)));

    private static SnapshotSettings SnapshotsOf(Layers layers) => new(
        layers["snapshots.tolerance"] is ConfigList tolerances ? TolerancesOf(tolerances) : [],
        ImmutableArray.Create(layers.Texts("snapshots.scrub")),
        ImmutableArray.Create(layers.Texts("snapshots.ignore")));

    private static ImmutableArray<ToleranceSetting> TolerancesOf(ConfigList tolerances)
    {
        static double? Number(ConfigMap map, string key) => map[key] is ConfigScalar s ? double.Parse(s.Text, CultureInfo.InvariantCulture) : null;
        return [.. tolerances.Items.Cast<ConfigMap>().Select(t => new ToleranceSetting(((ConfigScalar)t["path"]!).Text, Number(t, "abs"), Number(t, "rel")))];
    }

    private sealed record Switch(string Name, string Path, ScalarShape? Shape);
}
