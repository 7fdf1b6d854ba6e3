using System.Collections.Frozen;
using System.Globalization;
using Sandbox.Analysis.Policy;
using Sandbox.Check.Configuration.Document;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Configuration;

/// <summary>The four built-in profiles and the configuration's own, each extending another.</summary>
internal static class ProfileTable
{
    private const long Mega = 1L << 20;

    public static FrozenDictionary<string, RunProfile> Build(Layers values)
    {
        var profiles = new Dictionary<string, RunProfile>(StringComparer.Ordinal)
        {
            ["node"] = new("node", Profiles.Node, Limits(values, 512 * Mega, 1, 60)),
            ["strategy"] = new("strategy", Profiles.Strategy, Limits(values, 4096 * Mega, 2, 300)),
            ["eval"] = new("eval", Profiles.Eval, Limits(values, 50 * Mega, 0.5, 5)),
            ["executor"] = new("executor", Profiles.Executor, Limits(values, 2048 * Mega, 0.5, 600)),
        };
        var own = values["profiles"] as ConfigMap;
        foreach (var entry in own?.Entries ?? [])
        {
            if (Profiles.Find(entry.Key) is not null)
                throw new ConfigException(entry.KeyWhere, $"the profile '{entry.Key}' is built in; give yours another name");
        }

        foreach (var entry in own?.Entries ?? [])
            Resolve(entry, own!, profiles, []);
        if (values.Text("defaults.profile") is { } name && profiles.TryGetValue(name, out var standard))
            profiles[name] = standard with { Limits = WithDockerLimits(standard.Limits, values) };
        return profiles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static RunProfile Resolve(ConfigEntry entry, ConfigMap own, Dictionary<string, RunProfile> done, HashSet<string> open)
    {
        if (done.TryGetValue(entry.Key, out var known))
            return known;
        if (!open.Add(entry.Key))
            throw new ConfigException(entry.KeyWhere, $"the profile '{entry.Key}' extends itself");
        var map = (ConfigMap)entry.Value;
        var extends = (ConfigScalar)map["extends"]!;
        var parent = done.GetValueOrDefault(extends.Text)
            ?? (own.Entries.FirstOrDefault(e => e.Key == extends.Text) is { } next ? Resolve(next, own, done, open) : null)
            ?? throw new ConfigException(extends.Where, $"unknown profile '{extends.Text}'{Suggestion.For(extends.Text, done.Keys.Concat(own.Entries.Select(e => e.Key)))}");

        var scan = Profiles.Extend(parent.Scan, entry.Key, Layers.TextsOf(map["allow_imports"]), Layers.TextsOf(map["deny_imports"]));
        if (map["run_below"] is ConfigScalar below)
            scan = scan with { RunBelow = int.Parse(below.Text, CultureInfo.InvariantCulture) };
        return done[entry.Key] = new RunProfile(entry.Key, scan, WithLimits(parent.Limits, map["limits"] as ConfigMap));
    }

    private static ResourceLimits Limits(Layers values, long memory, double cpus, double seconds) => Fit(ResourceLimits.Node with
    {
        Memory = memory,
        Cpus = cpus,
        Wall = TimeSpan.FromSeconds(seconds),
        Cpu = CpuTime(TimeSpan.FromSeconds(seconds), cpus),
        Tmp = Units.ParseSize(values.Text("docker.tmpfs.size")!)!.Value,
    });

    private static ResourceLimits WithDockerLimits(ResourceLimits limits, Layers values)
    {
        var cpus = values.Text("docker.cpu_limit") is { } cpu ? double.Parse(cpu, CultureInfo.InvariantCulture) : limits.Cpus;
        var wall = values.Text("docker.timeout_seconds") is { } seconds ? TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) : limits.Wall;
        return Fit(limits with
        {
            Memory = values.Text("docker.memory_limit") is { } memory ? Units.ParseSize(memory)!.Value : limits.Memory,
            Cpus = cpus,
            Wall = wall,
            Cpu = (cpus, wall) == (limits.Cpus, limits.Wall) ? limits.Cpu : CpuTime(wall, cpus),
        });
    }

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
    private static ResourceLimits Fit(ResourceLimits limits) => limits with { Tmp = Math.Min(limits.Tmp, Math.Max(Mega, limits.Memory / 4)) };
}
