using System.Text.Json.Nodes;
using Sandbox.Execution.IntegrationTests.Faults;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>
/// What of the host an attack could change for good. Other programs live on it too, so what is compared is what a sandbox could reach: the engine's disk, its volumes and
/// networks, the mounts, the processes and cgroups of containers, and processes of the user ids that only sandboxes have.
/// </summary>
internal sealed record HostState(long EngineBytes, IReadOnlySet<string> VolumeNames, IReadOnlySet<string> NetworkIds, IReadOnlySet<string> Strangers, IReadOnlySet<string> Settings)
{
    private const uint FirstSandboxUid = 1u << 28;

    public static async Task<HostState> LookAsync(EngineView view)
    {
        var root = (await view.GetAsync("/info"))["DockerRootDir"]!.GetValue<string>();
        return new HostState(
            Bytes(Path.Combine(root, "containers")) + Bytes(Path.Combine(root, "volumes")) + Bytes(Path.Combine(root, "overlay2")),
            Names((await view.GetAsync("/volumes"))["Volumes"] as JsonArray, "Name"),
            Names(await view.GetAsync("/networks") as JsonArray, "Id"),
            StrangersNow(),
            SettingsNow().ToHashSet(StringComparer.Ordinal));

        static HashSet<string> Names(JsonArray? rows, string key) => [.. (rows ?? []).Select(row => row![key]!.GetValue<string>())];
    }

    /// <summary>Processes and cgroups that belong to one of these containers.</summary>
    public static IReadOnlyList<string> Of(IReadOnlySet<string> containers) =>
    [
        .. Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]) && containers.Any(Read(Path.Combine(folder, "cgroup")).Contains)),
        .. Directory.EnumerateDirectories("/sys/fs/cgroup", "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 6 })
            .Where(folder => containers.Any(folder.Contains)),
    ];

    /// <summary>Processes of a sandbox's user that are in no container's cgroup: what got out would look so.</summary>
    private static HashSet<string> StrangersNow() =>
    [
        .. Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Where(folder =>
            Read(Path.Combine(folder, "status")).Split('\n').FirstOrDefault(line => line.StartsWith("Uid:", StringComparison.Ordinal)) is { } uid
            && uint.Parse(uid.Split('\t')[1]) >= FirstSandboxUid
            && Read(Path.Combine(folder, "cgroup")) is var cgroup && !cgroup.Contains("docker", StringComparison.Ordinal) && !cgroup.Contains("sandbox-check", StringComparison.Ordinal) && cgroup.Length > 0),
    ];

    /// <summary>Values of the kernel that the attack nodes try to write.</summary>
    private static IEnumerable<string> SettingsNow() =>
        new[] { "kernel/core_pattern", "kernel/hostname", "kernel/modprobe", "kernel/sysrq", "vm/overcommit_memory", "net/ipv4/ip_forward" }.Select(name => $"{name}: {Read("/proc/sys/" + name).Trim()}");

    private static long Bytes(string folder) => !Directory.Exists(folder) ? 0 : Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Sum(file =>
        {
            try
            {
                return new FileInfo(file).Length;
            }
            catch (IOException)
            {
                return 0; // It has gone meanwhile.
            }
        });

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ""; // The process has ended meanwhile, or the kernel has no such value.
        }
    }
}
