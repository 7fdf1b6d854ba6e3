using System.Collections.Immutable;
using System.Globalization;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// The command line of one box, as a pure value. What is the same for every box is written here and nowhere else, so no caller can loosen it.
/// </summary>
internal static class BubblewrapCommand
{
    /// <summary>What Docker's engine hides of /proc; a file reads as empty, a folder as empty.</summary>
    public static ImmutableArray<string> Hidden { get; } =
        ["/proc/acpi", "/proc/asound", "/proc/interrupts", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/sched_debug", "/proc/scsi", "/proc/timer_list", "/proc/timer_stats"];

    /// <summary>What Docker's engine leaves read-only of /proc.</summary>
    public static ImmutableArray<string> ReadOnly { get; } = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

    /// <param name="setup">What the host offers, and how it is used.</param>
    /// <param name="spec">The box.</param>
    /// <param name="room">The size of each tmpfs in bytes.</param>
    /// <param name="groups">Cgroup folders to join.</param>
    /// <param name="figures">Cgroup folders that the runner reads its figures from, with where it looks for them.</param>
    /// <param name="program">What runs in it.</param>
    public static ImmutableArray<string> Of(BubblewrapSetup setup, ContainerSpec spec, long room, IEnumerable<string> groups, IEnumerable<ContainerBind> figures, ImmutableArray<string> program)
    {
        var joined = groups.ToList();
        var mounts = setup.MayMount ? spec.Tmpfs.ToList() : [];
        var binds = setup.MayMount ? spec.Binds : [];
        return
        [
            .. setup.MayMount ? new[] { setup.Programs.Unshare, "--mount", "--propagation", "private", "--" } : [],
            "/bin/sh", "-c", setup.Launcher, "launch", setup.Folder,
            Number(joined.Count), .. joined,
            Number(mounts.Count), .. mounts.SelectMany(mount => new[] { mount.Key.TrimStart('/'), mount.Value }),
            Number(binds.Length), .. binds.SelectMany((bind, index) => new[] { Number(index), bind.Source }),
            .. Privileges(setup, spec),
            setup.Programs.Bubblewrap, .. Box(setup, spec, room, figures),
            "--", .. program,
        ];
    }

    /// <summary>Never as uid 0: what root started becomes a user that nothing else is, first.</summary>
    private static IEnumerable<string> Privileges(BubblewrapSetup setup, ContainerSpec spec) =>
    [
        setup.Programs.SetPrivileges, "--no-new-privs",
        .. setup.IsRoot ? new[] { "--reuid", Number(spec.Uid), "--regid", Number(spec.Uid), "--clear-groups", "--inh-caps", "-all", "--bounding-set", "-all" } : [],
        "--",
    ];

    private static ImmutableArray<string> Box(BubblewrapSetup setup, ContainerSpec spec, long room, IEnumerable<ContainerBind> figures)
    {
        var arguments = ImmutableArray.CreateBuilder<string>();
        // "All" only tries a user namespace.
        arguments.AddRange("--as-pid-1", "--unshare-all", "--unshare-user", "--cap-drop", "ALL", "--clearenv", "--die-with-parent", "--new-session", "--seccomp", "3");
        arguments.AddRange("--hostname", "sandbox", "--uid", Number(spec.Uid), "--gid", Number(spec.Uid));
        arguments.AddRange(setup.Root.Arguments);
        arguments.AddRange("--proc", "/proc");
        foreach (var path in setup.ProcFolders) arguments.AddRange("--tmpfs", path, "--remount-ro", path);
        foreach (var path in setup.ProcFiles) arguments.AddRange("--ro-bind", "/dev/null", path);
        foreach (var path in setup.ProcReadOnly) arguments.AddRange("--ro-bind", path, path);
        arguments.AddRange("--dev", "/dev", "--remount-ro", "/dev");
        foreach (var path in spec.Tmpfs.Keys)
        {
            if (setup.MayMount) arguments.AddRange("--bind", setup.Folder + path, path);
            else arguments.AddRange("--perms", "0700", "--size", room.ToString(CultureInfo.InvariantCulture), "--tmpfs", path);
        }

        foreach (var (bind, index) in spec.Binds.Select((bind, index) => (bind, index)))
            arguments.AddRange("--ro-bind", setup.MayMount ? $"{setup.Folder}/{Number(index)}" : bind.Source, bind.Target);
        foreach (var bind in figures) arguments.AddRange("--ro-bind", bind.Source, bind.Target);
        // Last, as mount points are made in it before.
        arguments.AddRange("--remount-ro", "/", "--chdir", ContainerSpec.Workspace);
        foreach (var variable in spec.Environment) arguments.AddRange("--setenv", variable.Key, variable.Value);
        return arguments.ToImmutable();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
