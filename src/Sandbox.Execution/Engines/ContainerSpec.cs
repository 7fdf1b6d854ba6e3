using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Execution.Engines.Seccomp;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines;

/// <summary>
/// The box of one run, as a pure value of job, policy and identity. What is the same for every box (no network, read-only root, no capabilities,
/// no new privileges, no IPC, no log, standard input once, auto-removal) has no field here: no caller can loosen it.
/// </summary>
/// <remarks>
/// Datasets: a job's single dataset is <c>/datasets</c> itself; of several, each is <c>/datasets/&lt;name&gt;</c>.
/// So <c>datasets: [datasets]</c> gives a node the files of that folder as <c>/datasets/&lt;file&gt;</c>.
/// </remarks>
internal sealed record ContainerSpec(
    string Image,
    int Uid,
    ImmutableArray<string> Command,
    ImmutableSortedDictionary<string, string> Environment,
    ImmutableSortedDictionary<string, string> Labels,
    long Memory,
    long NanoCpus,
    int Pids,
    ImmutableSortedDictionary<string, string> Tmpfs,
    ImmutableArray<ContainerBind> Binds,
    string Seccomp,
    string? Runtime,
    int? Gpus,
    TimeSpan Lifetime,
    long Output)
{
    /// <summary>Where the runner writes the node, its input and its output: a tmpfs.</summary>
    public const string Workspace = "/workspace";

    /// <summary>Where datasets are read.</summary>
    public const string Datasets = "/datasets";

    /// <summary>Room of the workspace that is neither shipped nor output: the pages that files and folders do not fill.</summary>
    public const long Reserve = 256 << 10;

    /// <summary>Room for the runner and the interpreter beside both tmpfs, within the memory limit.</summary>
    private const long RunnerMemory = 24L << 20;

    /// <summary>How much longer than its jobs a container may exist: for its start before, and its result after.</summary>
    private static readonly TimeSpan s_startAndEnd = TimeSpan.FromSeconds(90);

    /// <summary>
    /// How long a container may exist, idle or not: a run after as long a wait. One that waited longer, or has run other samples longer, gets no
    /// further job.
    /// </summary>
    public static TimeSpan LifetimeOf(ResourceLimits limits) => 2 * limits.Wall + s_startAndEnd;

    /// <summary>Files by absolute path that are written for each job beside the node's own: datasets that cannot be mounted. They lie on a tmpfs of their own.</summary>
    public ImmutableArray<NodeFile> Shipped { get; init; } = [];

    public string Name => "sandbox-check-" + Labels[ContainerLabels.Run];

    public static ContainerSpec Create(Job job, SandboxPolicy policy, string image, ContainerIdentity identity, int hostCpus, bool safePath = true, ImmutableArray<string> preload = default,
        ImmutableArray<NodeFile> shipped = default)
    {
        var limits = job.Limits;
        // Files on a tmpfs are memory: both together must leave room, or a full /tmp would kill the runner.
        var tmp = RoomOf(limits);
        var mount = MountOptions(tmp, limits.Inodes, identity.Uid);
        var tmpfs = new Dictionary<string, string> { ["/tmp"] = mount, [Workspace] = mount };
        // Mounted files would cost the node no memory, so those on a tmpfs come on top.
        var room = shipped.IsDefaultOrEmpty ? 0 : (shipped.Sum(file => (file.Content.Length + 4095L) & ~4095L) + Reserve);
        if (room > 0) tmpfs[Datasets] = MountOptions(room, (4 * shipped.Length) + 64, identity.Uid);
        var lifetime = LifetimeOf(limits);
        ImmutableArray<string> arguments = [RunnerProgram.Boot, string.Join(',', preload.IsDefault ? [] : preload), lifetime.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)];
        return new ContainerSpec(
            image,
            identity.Uid,
            safePath ? ["-s", "-P", "-c", .. arguments] : ["-s", "-c", .. arguments],
            s_environment,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
            {
                [ContainerLabels.Mark] = "1",
                [ContainerLabels.Run] = identity.RunId,
                [ContainerLabels.Session] = identity.Session,
                [ContainerLabels.Owner] = identity.Owner,
                [ContainerLabels.Deadline] = identity.Deadline.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            }),
            limits.Memory + room,
            (long)(Math.Min(limits.Cpus, hostCpus) * 1e9),
            limits.Pids,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, tmpfs),
            shipped.IsDefault ? BindsOf(job.Datasets) : [],
            policy.SeccompProfile ?? SeccompProfile.DockerJson,
            policy.Runtime,
            policy.Gpus,
            lifetime,
            OutputOf(job)) { Shipped = shipped.IsDefault ? [] : shipped };
    }

    /// <summary>Whether memory and processes are limited for each process by itself, where the box as a whole cannot be.</summary>
    public bool PerProcess { get; init; }

    /// <summary>The options of a tmpfs, in mount(8)'s words.</summary>
    public static string MountOptions(long size, int inodes, int uid) => string.Create(CultureInfo.InvariantCulture,
        $"rw,noexec,nosuid,nodev,size={size},nr_inodes={inodes},mode=0700,uid={uid},gid={uid}");

    /// <summary>Size of each tmpfs.</summary>
    public static long RoomOf(ResourceLimits limits) => Math.Max(1L << 20, Math.Min(limits.Tmp, (limits.Memory - RunnerMemory) / 2));

    /// <summary>What is shipped to a run: the node's files and the input.</summary>
    public static long ShippedOf(Job job) => job.Node.Files.Sum(file => (long)file.Content.Length) + job.Sample.Input.Length;

    /// <summary>How long the output of a job may be: the limit, or what the workspace has left.</summary>
    public static long OutputOf(Job job) => Math.Max(4096, Math.Min(job.Limits.Output, RoomOf(job.Limits) - ShippedOf(job) - Reserve));

    private static readonly ImmutableSortedDictionary<string, string> s_environment =
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
        {
            ["HOME"] = "/tmp",
            ["LC_ALL"] = "C.UTF-8",
            ["OMP_NUM_THREADS"] = "1",
            ["OPENBLAS_NUM_THREADS"] = "1",
            ["PATH"] = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            ["PYTHONHASHSEED"] = "0",
            ["TZ"] = "UTC",
            ["USER"] = "sandbox",
        });

    /// <summary>Where each dataset of a job is seen.</summary>
    public static ImmutableArray<ContainerBind> BindsOf(ImmutableArray<Dataset> datasets) =>
        datasets is [var only]
            ? [new ContainerBind(only.HostPath, Datasets)]
            : [.. datasets.OrderBy(dataset => dataset.Name, StringComparer.Ordinal)
                .Select(dataset => new ContainerBind(dataset.HostPath, $"{Datasets}/{dataset.Name}"))];
}
