using System.Globalization;

namespace Sandbox.Execution.Engines;

/// <summary>
/// Which process owns a container. A process id alone is not enough: ids are reused (hence the start time), begin again at boot (hence the boot
/// id), and mean nothing in another pid namespace (hence its id). Where any of these cannot be compared, an owner counts as alive, and only
/// the deadline decides: two tools side by side never touch each other's containers.
/// </summary>
/// <param name="Boot">The kernel's boot id, or the machine's name where there is none.</param>
/// <param name="PidNamespace">The pid namespace's inode; empty where there is none.</param>
/// <param name="Pid">The process id.</param>
/// <param name="Started">The process's start, in the kernel's ticks; empty where that cannot be read.</param>
internal sealed record OwnerIdentity(string Boot, string PidNamespace, int Pid, string Started)
{
    /// <summary>This process.</summary>
    public static OwnerIdentity Current { get; } = new(
        ReadLine("/proc/sys/kernel/random/boot_id") ?? Environment.MachineName,
        File.ResolveLinkTarget("/proc/self/ns/pid", returnFinalTarget: false)?.Name ?? "",
        Environment.ProcessId,
        StartOf(Environment.ProcessId) ?? "");

    /// <summary>Whether that process is known to be gone, seen from this one.</summary>
    public bool IsDead(OwnerIdentity self)
    {
        if (Boot != self.Boot || PidNamespace != self.PidNamespace) return false;
        if (Started.Length > 0) return StartOf(Pid) != Started;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(Pid);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pid}/{Started}/{PidNamespace}/{Boot}");

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else: labels are untrusted.</summary>
    public static OwnerIdentity? Parse(string? text) =>
        text?.Split('/') is [var pid, var started, var space, var boot] && int.TryParse(pid, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(boot, space, id, started)
            : null;

    /// <summary>Field 22 of <c>/proc/PID/stat</c> (proc(5)); the second field may hold spaces and parentheses.</summary>
    private static string? StartOf(int pid)
    {
        var stat = ReadLine($"/proc/{pid}/stat");
        return stat?[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 19 } fields ? fields[19] : null;
    }

    private static string? ReadLine(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
