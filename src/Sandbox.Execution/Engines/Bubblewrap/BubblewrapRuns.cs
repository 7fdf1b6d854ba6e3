using System.Collections.Immutable;
using System.Security.Cryptography;
using Sandbox.Execution.Engines.Boxes;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>Runs in boxes made by bubblewrap, which the engine has tried before it made this object.</summary>
internal sealed class BubblewrapRuns(BubblewrapSetup setup, CgroupHome? home, ProcessStarter starter, BoxTimes times) : BoxRuns(BubblewrapEngine.EngineName, Environment.ProcessorCount, times)
{
    protected override string Words => "bubblewrap sandbox";

    protected override Task<string?> CheckAsync(CancellationToken cancellation) => Task.FromResult<string?>(null);

    protected override Box Make(Job job, string? image, bool safePath, ImmutableArray<string> preload) =>
        new BubblewrapBox(setup, Specify(job, safePath, preload), ContainerSpec.RoomOf(job.Limits), home, starter, Times);

    protected override string? Unfit(Job job) => setup.MayMount ? null : DatasetMounts.Refusal(job.Datasets);

    /// <summary>The container's specification serves, but for the image and the profile's JSON.</summary>
    internal ContainerSpec Specify(Job job, bool safePath, ImmutableArray<string> preload) => ContainerSpec.Create(
        job, new SandboxPolicy(Image: "", SeccompProfile: ""), "", Identify(job, RandomNumberGenerator.GetInt32(1 << 28, int.MaxValue)), Environment.ProcessorCount, safePath, preload)
        with { PerProcess = home is null };
}
