using System.Collections.Immutable;
using System.Globalization;

namespace Sandbox.Execution.Engines.Bubblewrap.Cgroups;

/// <summary>One box's cgroup, or its cgroups in the first version: the limits of everything in it together, what it used, and the way to end it all.</summary>
internal sealed class Cgroup
{
    /// <summary>cpu.cfs_period_us, in microseconds.</summary>
    private const long Period = 100_000;

    private static readonly TimeSpan s_removal = TimeSpan.FromSeconds(10);

    private readonly CgroupVersion _version;

    private Cgroup(CgroupVersion version, ImmutableSortedDictionary<string, string> folders)
    {
        _version = version;
        ByController = folders;
    }

    /// <summary>The folder of each controller.</summary>
    public ImmutableSortedDictionary<string, string> ByController { get; }

    /// <summary>What a process joins.</summary>
    public IEnumerable<string> Folders => ByController.Values.Distinct(StringComparer.Ordinal);

    /// <summary>Makes it, with its limits.</summary>
    /// <param name="home">Where.</param>
    /// <param name="name">Its name.</param>
    /// <param name="memory">Bytes, of memory and swap together.</param>
    /// <param name="processes">Processes and threads.</param>
    /// <param name="nanoCpus">Processors, in billionths.</param>
    /// <exception cref="EngineException">The kernel refused.</exception>
    public static Cgroup Make(CgroupHome home, string name, long memory, int processes, long nanoCpus)
    {
        var made = new Cgroup(home.Version, home.Parents.ToImmutableSortedDictionary(pair => pair.Key, pair => Path.Join(pair.Value, name), StringComparer.Ordinal));
        try
        {
            foreach (var folder in made.Folders) Directory.CreateDirectory(folder);
            made.Limit(memory, processes, nanoCpus);
            return made;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            made.TryDelete();
            throw new EngineException(EngineFault.Refused, $"the kernel made no cgroup for the sandbox: {e.Message}; see whether the machine has too many, or run 'sandbox-check clean'", e);
        }
    }

    /// <summary>One that is there already, left by another process.</summary>
    public static Cgroup Existing(CgroupVersion version, string folder) =>
        new(version, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("", folder)]));

    /// <summary>How often the kernel killed something in it for memory; null where it does not say.</summary>
    public int? OutOfMemoryKills => Number("memory", _version == CgroupVersion.V1 ? "memory.oom_control" : "memory.events", "oom_kill");

    /// <summary>Kills everything in it and removes it; whether it is gone.</summary>
    public async Task<bool> RemoveAsync()
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!TryDelete())
        {
            if (TimeProvider.System.GetElapsedTime(patience) > s_removal) return false;
            Kill();
            await Task.Delay(2).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Kills what is in it at this moment; the first process of a box takes the others of its namespace with it.</summary>
    public void Kill()
    {
        foreach (var folder in Folders)
        {
            if (TryWrite(Path.Join(folder, "cgroup.kill"), "1")) continue;
            foreach (var pid in Processes(folder)) ProcessKill.Kill(pid);
        }
    }

    private void Limit(long memory, int processes, long nanoCpus)
    {
        var quota = Math.Max(1000, nanoCpus / 1000 * Period / 1_000_000);
        var folders = ByController;
        if (_version == CgroupVersion.V2)
        {
            Write(folders["memory"], "memory.max", memory);
            WriteIfThere(folders["memory"], "memory.swap.max", "0");
            Write(folders["pids"], "pids.max", processes);
            TryWrite(Path.Join(folders["cpu"], "cpu.max"), string.Create(CultureInfo.InvariantCulture, $"{quota} {Period}"));
            return;
        }

        Write(folders["memory"], "memory.limit_in_bytes", memory);
        // Memory and swap together; there only where the kernel counts swap.
        WriteIfThere(folders["memory"], "memory.memsw.limit_in_bytes", memory.ToString(CultureInfo.InvariantCulture));
        TryWrite(Path.Join(folders["memory"], "memory.swappiness"), "0");
        Write(folders["pids"], "pids.max", processes);
        // A share above that of a cgroup further up is refused, and is limited there then.
        if (!folders.TryGetValue("cpu", out var cpu)) return;
        TryWrite(Path.Join(cpu, "cpu.cfs_period_us"), Period.ToString(CultureInfo.InvariantCulture));
        TryWrite(Path.Join(cpu, "cpu.cfs_quota_us"), quota.ToString(CultureInfo.InvariantCulture));
    }

    private int? Number(string controller, string file, string key)
    {
        if (!ByController.TryGetValue(controller, out var folder)) return null;
        try
        {
            var line = File.ReadLines(Path.Join(folder, file)).FirstOrDefault(line => line.StartsWith(key + " ", StringComparison.Ordinal));
            return int.TryParse(line?[(key.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether none of its folders is left. The kernel removes one that holds no process.</summary>
    public bool TryDelete()
    {
        var gone = true;
        foreach (var folder in Folders)
        {
            try
            {
                if (Directory.Exists(folder)) Directory.Delete(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                gone = false;
            }
        }

        return gone;
    }

    private static IReadOnlyList<int> Processes(string folder)
    {
        try
        {
            return [.. File.ReadLines(Path.Join(folder, "cgroup.procs")).Select(line => int.TryParse(line, out var pid) ? pid : 0).Where(pid => pid > 0)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Write(string folder, string file, long value) => File.WriteAllText(Path.Join(folder, file), value.ToString(CultureInfo.InvariantCulture));

    private static void WriteIfThere(string folder, string file, string text)
    {
        if (File.Exists(Path.Join(folder, file))) File.WriteAllText(Path.Join(folder, file), text);
    }

    private static bool TryWrite(string path, string text)
    {
        try
        {
            if (!File.Exists(path)) return false;
            File.WriteAllText(path, text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
