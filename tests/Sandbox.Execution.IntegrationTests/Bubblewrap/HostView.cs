using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;

namespace Sandbox.Execution.IntegrationTests.Bubblewrap;

/// <summary>What the host sees of the boxes of one process: cgroups, working folders, and the processes in them.</summary>
internal static class HostView
{
    public static CgroupHome Home { get; } = CgroupHome.Find("/", out var reason) ?? throw new InvalidOperationException(reason);

    /// <summary>Paths whose name says that they are that process's.</summary>
    public static string[] Of(int owner) =>
        [.. Home.Folders.Append(WorkingFolder.Parent).SelectMany(parent => Directory.EnumerateDirectories(parent, $"{OwnedNames.Prefix}{owner}~*")).Order(StringComparer.Ordinal)];

    /// <summary>Processes in that process's boxes.</summary>
    public static int[] ProcessesOf(int owner) => [.. Of(owner).SelectMany(ProcessesIn).Distinct()];

    /// <summary>The runner of a box, as the host numbers it.</summary>
    public static async Task<int> RunnerAsync(int owner, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < 400; attempt++, await Task.Delay(25, cancellation))
        {
            if (ProcessesOf(owner).FirstOrDefault(pid => Field(pid, "Name").StartsWith("python", StringComparison.Ordinal) && Field(pid, "NSpid").EndsWith("\t1", StringComparison.Ordinal)) is > 0 and var pid) return pid;
        }

        throw new TimeoutException("no sandbox of this process came up");
    }

    /// <summary>A field of /proc/PID/status; empty once the process is gone.</summary>
    public static string Field(int pid, string name)
    {
        try
        {
            return File.ReadLines($"/proc/{pid}/status").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim() ?? "";
        }
        catch (Exception e) when (e is IOException)
        {
            return "";
        }
    }

    private static IEnumerable<int> ProcessesIn(string folder)
    {
        try
        {
            return File.Exists(Path.Join(folder, "cgroup.procs")) ? [.. File.ReadLines(Path.Join(folder, "cgroup.procs")).Select(int.Parse)] : [];
        }
        catch (IOException)
        {
            return []; // Just removed.
        }
    }
}
