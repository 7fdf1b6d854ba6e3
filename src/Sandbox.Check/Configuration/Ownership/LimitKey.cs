using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Check.Configuration.Document;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>A limit of runs by its name in a configuration: how its text is read, which figure it is, and how that is lowered.</summary>
/// <param name="DockerKey">The key that sets it for the default profile; null where there is none.</param>
internal sealed record LimitKey(
    string Name,
    string? DockerKey,
    Func<string, double> Parse,
    Func<ResourceLimits, double> Of,
    Func<ResourceLimits, double, ResourceLimits> With,
    Func<double, string> Show)
{
    public static readonly ImmutableArray<LimitKey> All =
    [
        new("memory", "docker.memory_limit", Size, l => l.Memory, (l, v) => l with { Memory = (long)v }, ShowSize),
        new("cpus", "docker.cpu_limit", Number, l => l.Cpus, (l, v) => l with { Cpus = v }, ShowNumber),
        new("wall", "docker.timeout_seconds", Time, l => l.Wall.TotalSeconds, (l, v) => l with { Wall = TimeSpan.FromSeconds(v) }, ShowTime),
        new("cpu_time", null, Time, l => l.Cpu.TotalSeconds, (l, v) => l with { Cpu = TimeSpan.FromSeconds(v) }, ShowTime),
        new("pids", null, Number, l => l.Pids, (l, v) => l with { Pids = (int)v }, ShowNumber),
        new("output", null, Size, l => l.Output, (l, v) => l with { Output = (long)v }, ShowSize),
        new("log", null, Size, l => l.Log, (l, v) => l with { Log = (long)v }, ShowSize),
        new("tmp", null, Size, l => l.Tmp, (l, v) => l with { Tmp = (long)v }, ShowSize),
    ];

    /// <summary>The limits with each above its ceiling lowered to it.</summary>
    public static ResourceLimits Cap(ResourceLimits limits, ConfigMap? ceilings)
    {
        if (ceilings is null)
            return limits;
        foreach (var key in All)
        {
            if (ceilings[key.Name] is ConfigScalar text && key.Parse(text.Text) is var ceiling && key.Of(limits) > ceiling)
                limits = key.With(limits, ceiling);
        }

        return limits;
    }

    /// <summary>Each limit the lower of two.</summary>
    public static ResourceLimits Lower(ResourceLimits limits, ResourceLimits other) =>
        All.Aggregate(limits, (lowered, key) => key.Of(other) < key.Of(lowered) ? key.With(lowered, key.Of(other)) : lowered);

    private static double Size(string text) => Units.ParseSize(text)!.Value;

    private static double Time(string text) => Units.ParseDuration(text)!.Value.TotalSeconds;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string ShowSize(double value) => Units.Size((long)value);

    private static string ShowTime(double value) => Units.Duration(TimeSpan.FromSeconds(value));

    private static string ShowNumber(double value) => value.ToString(CultureInfo.InvariantCulture);
}
