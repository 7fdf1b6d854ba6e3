using Sandbox.Execution.Engines.Boxes;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>What the operator decides about boxes made with bubblewrap.</summary>
/// <param name="RootFolder">An unpacked image whose <c>/usr</c>, <c>/bin</c> and <c>/lib*</c> nodes see; null for this machine's own.</param>
/// <param name="AllowWeakLimits">Whether nodes run where no cgroup can be had, so that memory and processes are limited less than they should be.</param>
public sealed record BubblewrapOptions(string? RootFolder = null, bool AllowWeakLimits = false)
{
    internal BoxTimes Times { get; init; } = BoxTimes.Default;

    /// <summary>Makes the boxes as for a user without rights even where this process has them; for tests.</summary>
    internal bool WithoutMounts { get; init; }

    /// <summary>Where cgroups are looked for; for tests.</summary>
    internal string CgroupRoot { get; init; } = "/";
}
