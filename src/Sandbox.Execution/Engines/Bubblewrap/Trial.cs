using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>An empty box, started and ended, to learn whether this host allows one; what it says is turned into a reason and a way out.</summary>
internal static class Trial
{
    private const long Room = 64 << 10;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <exception cref="EngineException">It does not.</exception>
    public static async Task RunAsync(BubblewrapSetup setup, ProcessStarter starter, CancellationToken cancellation)
    {
        var command = BubblewrapCommand.Of(setup, Empty(RandomNumberGenerator.GetInt32(1 << 28, int.MaxValue)), Room, [], [], ["true"]);
        var (code, _, said) = await EndAsync(starter, command, cancellation).ConfigureAwait(false);
        if (code != 0) throw new EngineException(EngineFault.Unsupported, Explain(said, setup.IsRoot));
    }

    private static ContainerSpec Empty(int uid)
    {
        var tmpfs = ContainerSpec.MountOptions(Room, inodes: 16, uid);
        return new ContainerSpec(
            "", uid, [], ImmutableSortedDictionary<string, string>.Empty.Add("PATH", Programs.SearchPath), ImmutableSortedDictionary<string, string>.Empty, Memory: 0, NanoCpus: 0, Pids: 0,
            ImmutableSortedDictionary<string, string>.Empty.Add("/tmp", tmpfs).Add(ContainerSpec.Workspace, tmpfs), [], "", null, null, s_patience, 0);
    }

    /// <summary>What a program says.</summary>
    public static async Task<string> OutputAsync(ProcessStarter starter, ImmutableArray<string> command, CancellationToken cancellation) =>
        (await EndAsync(starter, command, cancellation).ConfigureAwait(false)).Output;

    /// <summary>Why, and what to do. The words are those of bubblewrap, unshare and setpriv in the C locale.</summary>
    public static string Explain(string said, bool isRoot)
    {
        if (Mentions("No permissions to create new namespace", "No permissions to creating new namespace", "Creating new namespace failed", "setting up uid map"))
        {
            return $"bubblewrap needs user namespaces, and this machine refuses them ({Last(said)}): as its administrator set user.max_user_namespaces above 0, kernel.unprivileged_userns_clone=1 (Debian) "
                + "or kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu) with sysctl, or use --engine docker";
        }

        if (Mentions("mount proc"))
            return $"bubblewrap cannot mount /proc here ({Last(said)}): inside a container with a masked /proc no sandbox can be nested; run the check outside of it, or use --engine docker";
        if (isRoot && Mentions("unshare:", "mount:"))
            return $"root has no right to mount here ({Last(said)}): this looks like a container without CAP_SYS_ADMIN; run the check outside of it, or as a user that is not root";
        if (Mentions("setpriv:"))
            return $"bubblewrap is never started as uid 0, and no other id can be taken ({Last(said)}): run the check as a user that is not root";
        if (Mentions("Unknown option"))
            return $"this bubblewrap is too old ({Last(said)}): version 0.8 is needed ('bwrap --version' tells), or use --engine docker";
        return $"bubblewrap made no sandbox: {Last(said)}; see 'dotnet sandbox-check doctor --engine bubblewrap', or use --engine docker";

        bool Mentions(params string[] words) => words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Last(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var line] ? line : "it said nothing";

    private static async Task<(int Code, string Output, string Said)> EndAsync(ProcessStarter starter, ImmutableArray<string> command, CancellationToken cancellation)
    {
        using var process = await starter.StartAsync(command).ConfigureAwait(false);
        using var streams = new BoxStreams(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        try
        {
            using var output = new StreamReader(streams.FromRunner, Encoding.UTF8);
            var text = await output.ReadToEndAsync(patience.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            return (process.ExitCode, text.Trim(), streams.Said);
        }
        catch (OperationCanceledException e)
        {
            ProcessKill.Kill(process);
            cancellation.ThrowIfCancellationRequested();
            throw new EngineException(EngineFault.Timeout, $"{Path.GetFileName(command[0])} did not end within {s_patience.TotalSeconds} s: see whether the machine is overloaded", e);
        }
    }
}
