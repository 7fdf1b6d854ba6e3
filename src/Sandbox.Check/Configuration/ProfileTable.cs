using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Policy;
using Sandbox.Check.Configuration.Document;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Configuration;

/// <summary>The four built-in profiles and a configuration's own, each extending another.</summary>
internal static class ProfileTable
{
    private const long Mega = 1L << 20;

    /// <param name="tmp">Size of each tmpfs, in bytes.</param>
    public static IReadOnlyDictionary<string, RunProfile> BuiltIn(long tmp) => new Dictionary<string, RunProfile>(StringComparer.Ordinal)
    {
        ["node"] = new("node", Profiles.Node, Limits(tmp, 512 * Mega, 1, 60)),
        ["strategy"] = new("strategy", Profiles.Strategy, Limits(tmp, 4096 * Mega, 2, 300)),
        ["eval"] = new("eval", Profiles.Eval, Limits(tmp, 50 * Mega, 0.5, 5)),
        ["executor"] = new("executor", Profiles.Executor, Limits(tmp, 2048 * Mega, 0.5, 600)),
    };

    /// <summary>The known profiles and a document's own; those of the same name stand for the known ones.</summary>
    /// <exception cref="ConfigException">One extends what there is not, or itself, or takes a built-in name.</exception>
    public static Dictionary<string, RunProfile> With(IReadOnlyDictionary<string, RunProfile> known, ConfigMap? own)
    {
        var profiles = new Dictionary<string, RunProfile>(known, StringComparer.Ordinal);
        foreach (var entry in InOrder(own, known))
            profiles[entry.Key] = Extend(profiles[ParentOf(entry).Text], entry);
        return profiles;
    }

    /// <summary>The document's own profiles, each after the one it extends.</summary>
    /// <exception cref="ConfigException">As for <see cref="With"/>.</exception>
    public static ImmutableArray<ConfigEntry> InOrder(ConfigMap? own, IReadOnlyDictionary<string, RunProfile> known)
    {
        var (ordered, open) = (ImmutableArray.CreateBuilder<ConfigEntry>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in own?.Entries ?? [])
        {
            if (Profiles.Find(entry.Key) is not null)
                throw new ConfigException(entry.KeyWhere, $"the profile '{entry.Key}' is built in; give yours another name");
        }

        foreach (var entry in own?.Entries ?? [])
            Visit(entry);
        return ordered.ToImmutable();

        void Visit(ConfigEntry entry)
        {
            if (ordered.Contains(entry))
                return;
            if (!open.Add(entry.Key))
                throw new ConfigException(entry.KeyWhere, $"the profile '{entry.Key}' extends itself");
            var extends = ParentOf(entry);
            if (own!.Entries.FirstOrDefault(e => e.Key == extends.Text) is { } parent)
                Visit(parent);
            else if (!known.ContainsKey(extends.Text))
                throw new ConfigException(extends.Where, $"unknown profile '{extends.Text}'{Suggestion.For(extends.Text, known.Keys.Concat(own.Entries.Select(e => e.Key)))}");
            ordered.Add(entry);
        }
    }

    public static ConfigScalar ParentOf(ConfigEntry profile) => (ConfigScalar)((ConfigMap)profile.Value)["extends"]!;

    public static RunProfile Extend(RunProfile parent, ConfigEntry entry)
    {
        var map = (ConfigMap)entry.Value;
        var scan = Profiles.Extend(parent.Scan, entry.Key, Layers.TextsOf(map["allow_imports"]), Layers.TextsOf(map["deny_imports"]));
        if (map["run_below"] is ConfigScalar below)
            scan = scan with { RunBelow = int.Parse(below.Text, CultureInfo.InvariantCulture) };
        return new RunProfile(entry.Key, scan, WithLimits(parent.Limits, map["limits"] as ConfigMap));
    }

    /// <summary>Limits with the section <c>docker</c>'s own, where it has any.</summary>
    public static ResourceLimits WithDocker(ResourceLimits limits, ConfigMap docker)
    {
        string? Text(string key) => (docker[key] as ConfigScalar)?.Text;
        var cpus = Text("cpu_limit") is { } cpu ? double.Parse(cpu, CultureInfo.InvariantCulture) : limits.Cpus;
        var wall = Text("timeout_seconds") is { } seconds ? TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) : limits.Wall;
        return Fit(limits with
        {
            Memory = Text("memory_limit") is { } memory ? Units.ParseSize(memory)!.Value : limits.Memory,
            Cpus = cpus,
            Wall = wall,
            Cpu = (cpus, wall) == (limits.Cpus, limits.Wall) ? limits.Cpu : CpuTime(wall, cpus),
        });
    }

    private static ResourceLimits Limits(long tmp, long memory, double cpus, double seconds) => Fit(ResourceLimits.Node with
    {
        Memory = memory,
        Cpus = cpus,
        Wall = TimeSpan.FromSeconds(seconds),
        Cpu = CpuTime(TimeSpan.FromSeconds(seconds), cpus),
        Tmp = tmp,
    });

    private static ResourceLimits WithLimits(ResourceLimits parent, ConfigMap? map)
    {
        if (map is null)
            return parent;
        string? Text(string key) => (map[key] as ConfigScalar)?.Text;
        long Size(string key, long inherited) => Text(key) is { } text ? Units.ParseSize(text)!.Value : inherited;
        var cpus = Text("cpus") is { } number ? double.Parse(number, CultureInfo.InvariantCulture) : parent.Cpus;
        var wall = Text("wall") is { } time ? Units.ParseDuration(time)!.Value : parent.Wall;
        var cpu = Text("cpu_time") is { } own ? Units.ParseDuration(own)!.Value
            : (cpus, wall) == (parent.Cpus, parent.Wall) ? parent.Cpu : CpuTime(wall, cpus);
        var limits = parent with
        {
            Memory = Size("memory", parent.Memory),
            Cpus = cpus,
            Wall = wall,
            Cpu = cpu,
            Pids = Text("pids") is { } pids ? int.Parse(pids, CultureInfo.InvariantCulture) : parent.Pids,
            Output = Size("output", parent.Output),
            FileSize = Math.Max(parent.FileSize, Size("output", parent.Output)),
            Log = Size("log", parent.Log),
            Tmp = Size("tmp", parent.Tmp),
        };
        if (map["tmp"] is { } tmp && limits.Tmp * 2 > limits.Memory - (16 * Mega))
            throw new ConfigException(tmp.Where, $"/tmp and /workspace of {Units.Size(limits.Tmp)} each do not fit into {Units.Size(limits.Memory)} of memory beside the runner; raise memory or lower tmp");
        return Fit(limits);
    }

    private static TimeSpan CpuTime(TimeSpan wall, double cpus) => wall * Math.Max(1, cpus);

    /// <summary>What lies on the two tmpfs counts as memory: together they take at most half of it.</summary>
    public static ResourceLimits Fit(ResourceLimits limits) => limits with { Tmp = Math.Min(limits.Tmp, Math.Max(Mega, limits.Memory / 4)) };
}
