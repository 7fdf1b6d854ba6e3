using System.Collections.Immutable;
using System.Reflection;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;
using Sandbox.Execution.Engines.Seccomp;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// Sandboxes without a daemon, on Linux: bubblewrap's namespaces, our seccomp filter, and a cgroup for the limits; the same runner as in a container. Weaker than a container
/// (<see cref="Caveats"/>), so it is never chosen but by the operator.
/// </summary>
/// <remarks>
/// Theory of operation. bubblewrap as uid 0 keeps root's rights outside its namespace, so it never runs so: as root, each box takes a random high id without groups or capabilities before
/// bubblewrap starts. Root may mount, so it first makes, in a mount namespace of the box's own that ends with it, tmpfs with a limit of files and the datasets without what is mounted below
/// them; an ordinary user's boxes have bubblewrap's tmpfs, with a limit of size only. Limits of memory and processes are the cgroup's; where none can be made this engine refuses, or limits
/// each process where the operator allows that. Everything in a box dies with the tool: the runner at the end of its input (the lease), and bubblewrap by the kernel's parent-death signal. What
/// a killed tool leaves is an empty cgroup and a working folder; the next start removes both.
/// </remarks>
public sealed class BubblewrapEngine : SandboxEngine
{
    /// <summary>The engine's name in options and reports.</summary>
    public const string EngineName = "bubblewrap";

    private readonly ProcessStarter _starter;
    private readonly BubblewrapSetup _setup;
    private readonly CgroupHome? _home;
    private readonly BubblewrapRuns _runs;
    private bool _closed;

    private BubblewrapEngine(ProcessStarter starter, BubblewrapSetup setup, CgroupHome? home, BubblewrapOptions options)
    {
        (_starter, _setup, _home) = (starter, setup, home);
        _runs = new BubblewrapRuns(setup, home, starter, options.Times);
    }

    /// <inheritdoc/>
    public override string Name => EngineName;

    /// <summary>What marks the cgroups of this object's boxes.</summary>
    internal string Session => _runs.Session;

    /// <summary>This object's folder on the host.</summary>
    internal string Folder => _setup.Folder;

    /// <inheritdoc/>
    public override int? HostCpus => Environment.ProcessorCount;

    /// <summary>Version 1 or 2 of cgroups; null where boxes have none.</summary>
    public int? CgroupVersion => (int?)_home?.Version;

    /// <inheritdoc/>
    public override ImmutableArray<string> Caveats
    {
        get
        {
            var caveats = ImmutableArray.CreateBuilder<string>();
            caveats.Add(_setup.Root.Folder == "/"
                ? "bubblewrap is weaker than a container: nodes read this machine's own /usr, with its programs and packages"
                : $"bubblewrap is weaker than a container: no image is verified, nodes read {_setup.Root.Folder} as it lies there");
            if (!_setup.IsRoot) caveats.Add("nodes run under this user's own id on the host");
            if (!_setup.MayMount) caveats.Add("the number of files a node makes has no limit but its memory's");
            if (_home is null) caveats.Add("without a cgroup memory and processes are limited per process only, and processors not at all");
            else if (!_home.LimitsCpu) caveats.Add("this machine's cgroups do not limit processors");
            return caveats.ToImmutable();
        }
    }

    /// <summary>Looks at what the host offers, tries an empty box, and clears what dead tools left.</summary>
    /// <exception cref="EngineException">This host cannot hold a sandbox; the message says why, and what to do.</exception>
    public static async Task<BubblewrapEngine> OpenAsync(BubblewrapOptions options, CancellationToken cancellation)
    {
        if (!OperatingSystem.IsLinux()) throw new EngineException(EngineFault.Unsupported, "bubblewrap is for Linux only: use --engine docker");
        var architecture = SeccompArchitecture.OfThisMachine
            ?? throw new EngineException(EngineFault.Unsupported, "the seccomp filter is made for x86-64 and arm64 only: use --engine docker");
        var programs = Programs.Find();
        var root = RootLayout.Read(options.RootFolder);
        var home = CgroupHome.Find(options.CgroupRoot, out var reason);
        if (home is null && !options.AllowWeakLimits)
        {
            throw new EngineException(EngineFault.Unsupported,
                $"bubblewrap's sandboxes need a cgroup to limit memory and processes: {reason}; or --allow-weak-limits runs nodes with limits per process only");
        }

        await BubblewrapSweep.SweepAsync(home).ConfigureAwait(false);
        var isRoot = Environment.IsPrivilegedProcess;
        var folder = WorkingFolder.Make(BpfInstruction.ToBytes(SeccompFilter.Of(architecture, SeccompTable.Rules)));
        var starter = new ProcessStarter();
        try
        {
            var setup = new BubblewrapSetup(
                programs, root, folder, Launcher(), isRoot, isRoot && !options.WithoutMounts,
                [.. BubblewrapCommand.Hidden.Where(Directory.Exists)], [.. BubblewrapCommand.Hidden.Where(File.Exists)], [.. BubblewrapCommand.ReadOnly.Where(Path.Exists)]);
            var engine = new BubblewrapEngine(starter, setup, home, options);
            await Trial.RunAsync(setup, starter, cancellation).ConfigureAwait(false);
            return engine;
        }
        catch
        {
            starter.Dispose();
            WorkingFolder.Remove(folder);
            throw;
        }
    }

    /// <summary>bubblewrap's version, such as <c>0.8.0</c>.</summary>
    public async Task<string> VersionAsync(CancellationToken cancellation) =>
        (await Trial.OutputAsync(_starter, [_setup.Programs.Bubblewrap, "--version"], cancellation).ConfigureAwait(false)).Split(' ')[^1];

    /// <summary>What dead tools left on this host and is still there, as paths of cgroups and working folders.</summary>
    public static ImmutableArray<string> Leftovers() => BubblewrapSweep.Find(CgroupHome.Find("/", out _));

    /// <summary>Removes it, and tells what was removed and what could not be.</summary>
    public static Task<(ImmutableArray<string> Removed, ImmutableArray<string> Left)> SweepAsync() => BubblewrapSweep.SweepAsync(CgroupHome.Find("/", out _));

    /// <inheritdoc/>
    public override Task<RunResult> RunAsync(Job job, CancellationToken cancellation) => _runs.RunAsync(job, cancellation);

    /// <inheritdoc/>
    internal override async Task<WarmSandbox?> WarmAsync(Job job, CancellationToken cancellation) => await _runs.WarmAsync(job, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        await _runs.DisposeAsync().ConfigureAwait(false);
        _starter.Dispose();
        WorkingFolder.Remove(_setup.Folder);
    }

    private static string Launcher()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Bubblewrap/launch.sh")
            ?? throw new InvalidOperationException("the tool was built without its launcher (launch.sh)");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
