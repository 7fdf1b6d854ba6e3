using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Schema;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Configuration;

/// <summary>Builds <see cref="Settings"/> from the four layers: defaults, file, <c>SANDBOX_CHECK_*</c>, command line.</summary>
internal sealed class SettingsLoader(Host host)
{
    /// <summary>Variables and options that set a configuration value: the name without prefix, the path, and its shape where the file has no such key.</summary>
    private static readonly ImmutableArray<(string Name, string Path, ScalarShape? Shape)> s_switches =
    [
        ("profile", Layers.ForcedProfile, new TextShape("Profile of every file.")),
        ("fail-on", "scan.fail_on", null),
        ("max-risk", "scan.max_risk", null),
        ("image", "docker.image", null),
        ("engine", "engine", new ChoiceShape("The engine.", ["auto", "docker"]) { Refused = [new("bubblewrap", "the bubblewrap engine does not work in this version; use docker")] }),
        ("jobs", "jobs", new IntegerShape("Worker threads.", 1, 64)),
    ];

    /// <summary>Variables that commands read themselves.</summary>
    private static readonly ImmutableArray<string> s_others = ["config", "debug", "format", "verbosity", "color"];

    /// <param name="options">Command-line values by option name without <c>--</c>.</param>
    /// <param name="paths">The paths given, as given; empty for the working directory.</param>
    /// <exception cref="ConfigException">Any layer holds something that it must not.</exception>
    public Settings Load(IReadOnlyDictionary<string, string> options, IReadOnlyList<string> paths)
    {
        var validator = new ConfigValidator(host.Variables);
        var start = CommonFolder(paths);
        var file = FindFile(options.GetValueOrDefault("config") ?? host.Variables.GetValueOrDefault("SANDBOX_CHECK_CONFIG"), start);
        var layers = new Layers();
        SetDefaults(layers, ConfigTable.Root, "");
        layers.Set("engine", new ConfigScalar("default", "auto", false));
        layers.Set("jobs", new ConfigScalar("default", Math.Clamp(Environment.ProcessorCount, 1, 64).ToString(CultureInfo.InvariantCulture), false));
        if (file is not null)
            SetFile(layers, validator, file, isGiven: options.ContainsKey("config") || host.Variables.ContainsKey("SANDBOX_CHECK_CONFIG"));
        SetSwitches(layers, validator, options);

        var configFolder = file is null ? null : Path.GetDirectoryName(file)!;
        var root = RootOf(start, configFolder);
        ReferenceCheck.Datasets(layers, root, configFolder ?? root);
        ReferenceCheck.Points(layers);
        return new Settings(
            root,
            configFolder ?? root,
            file,
            [.. layers.Texts("scan.include")],
            [.. layers.Texts("scan.exclude")],
            Enum.Parse<RiskLevel>(layers.Text("scan.fail_on")!, ignoreCase: true),
            Number(layers, "scan.max_risk"),
            layers["scan.points"] is ConfigMap points
                ? points.Entries.ToFrozenDictionary(e => e.Key, e => int.Parse(((ConfigScalar)e.Value).Text, CultureInfo.InvariantCulture), StringComparer.Ordinal)
                : FrozenDictionary<string, int>.Empty,
            layers.Flag("scan.inline_suppressions"),
            options.ContainsKey("no-ignore"),
            Number(layers, "jobs"),
            new FilePolicies(layers, ProfileTable.Build(layers)),
            new EngineSettings(
                layers.Flag("docker.enabled"),
                layers.Text("engine")!,
                layers.Text("docker.image")!,
                layers.Flag("monitoring.export_container_stats"),
                Number(layers, "monitoring.alert_on_orphaned_containers")),
            SnapshotsOf(layers),
            layers);
    }

    /// <summary>Names of all variables that mean something, for a warning about those that do not.</summary>
    public static IEnumerable<string> KnownVariables => s_switches.Select(s => s.Name).Concat(s_others).Select(Variable);

    private static string Variable(string name) => "SANDBOX_CHECK_" + name.Replace('-', '_').ToUpperInvariant();

    private void SetSwitches(Layers layers, ConfigValidator validator, IReadOnlyDictionary<string, string> options)
    {
        foreach (var (name, path, own) in s_switches)
        {
            var shape = own ?? ShapeAt(path);
            if (host.Variables.GetValueOrDefault(Variable(name)) is { Length: > 0 } variable)
                layers.Set(path, validator.ValidateScalar(new ConfigScalar(Variable(name), variable, true), shape with { Interpolated = false }, path));
            if (options.TryGetValue(name, out var option))
                layers.Set(path, validator.ValidateScalar(new ConfigScalar("--" + name, option, true), shape with { Interpolated = false }, path));
        }
    }

    /// <param name="isGiven">Whether the user named the file. One that was found may be a pull request's: a link to a secret, which a message would quote, or a pipe, which would block.</param>
    private void SetFile(Layers layers, ConfigValidator validator, string file, bool isGiven)
    {
        string text;
        try
        {
            if (!isGiven && FileStatus.Of(file).Kind is not FileKind.File)
                throw new ToolException($"the configuration {file} is no plain file; put the file itself there, or name it with --config");
            text = File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the configuration {file}: {exception.Message}", exception);
        }

        var shown = Path.GetRelativePath(host.Directory, file).Replace('\\', '/');
        var document = (ConfigMap)validator.Validate(YamlDocument.Read(shown, text), ConfigTable.Root, "");
        SetLeaves(layers, document, ConfigTable.Root, "");
    }

    private static void SetDefaults(Layers layers, ObjectShape shape, string prefix)
    {
        foreach (var key in shape.Keys)
        {
            if (key.Shape is ObjectShape inner)
                SetDefaults(layers, inner, $"{prefix}{key.Name}.");
            else if (key.Default is { } text && !text.StartsWith('[') && !text.StartsWith('{'))
                layers.Set(prefix + key.Name, new ConfigScalar("default", text, false));
        }

        if (prefix == "scan.")
            layers.Set("scan.include", new ConfigList("default", [new ConfigScalar("default", "**", true)]));
    }

    private static void SetLeaves(Layers layers, ConfigMap map, ObjectShape shape, string prefix)
    {
        foreach (var entry in map.Entries)
        {
            if (shape[entry.Key]!.Shape is ObjectShape inner)
                SetLeaves(layers, (ConfigMap)entry.Value, inner, $"{prefix}{entry.Key}.");
            else
                layers.Set(prefix + entry.Key, entry.Value);
        }
    }

    private static ScalarShape ShapeAt(string path)
    {
        ConfigShape shape = ConfigTable.Root;
        foreach (var name in path.Split('.'))
            shape = ((ObjectShape)shape)[name]!.Shape;
        return (ScalarShape)shape;
    }

    private static int Number(Layers layers, string path) => int.Parse(layers.Text(path)!, CultureInfo.InvariantCulture);

    private static SnapshotSettings SnapshotsOf(Layers layers)
    {
        static double? Number(ConfigMap map, string key) => map[key] is ConfigScalar s ? double.Parse(s.Text, CultureInfo.InvariantCulture) : null;
        var tolerance = layers["snapshots.tolerance"] is ConfigList list ? list.Items.Cast<ConfigMap>() : [];
        return new SnapshotSettings(
            [.. tolerance.Select(t => new ToleranceSetting(((ConfigScalar)t["path"]!).Text, Number(t, "abs"), Number(t, "rel")))],
            [.. layers.Texts("snapshots.scrub")],
            [.. layers.Texts("snapshots.ignore")]);
    }

    private string? FindFile(string? given, string start)
    {
        if (given is not null)
        {
            var path = Path.GetFullPath(given, host.Directory);
            return File.Exists(path) ? path : throw new ToolException($"no such configuration file: {given}; give --config a file, or leave it out");
        }

        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ConfigTable.FileName);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>The git work tree's top where there is one, so that paths are those of the repository; else the configuration's folder; else the working directory or the paths' own folder.</summary>
    private string RootOf(string start, string? configFolder)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        if (configFolder is not null && IsWithin(start, configFolder))
            return configFolder;
        return IsWithin(start, host.Directory) ? host.Directory : start;
    }

    /// <summary>The deepest folder that holds all the paths.</summary>
    private string CommonFolder(IReadOnlyList<string> paths)
    {
        string? common = null;
        foreach (var path in paths.Where(p => p != "-"))
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, host.Directory));
            var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            common ??= folder;
            while (!IsWithin(folder, common))
                common = Path.GetDirectoryName(common) ?? common;
        }

        return common ?? host.Directory;
    }

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
