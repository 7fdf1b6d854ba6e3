using System.Collections.Immutable;
using Sandbox.Execution.Files;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Engines;

/// <summary>
/// Datasets for an engine that cannot see this machine's files: their plain files travel in the job frame, into a tmpfs of their own. Links stay behind, as in a mount they
/// would lead to the sandbox's own files.
/// </summary>
internal static class DatasetShipment
{
    /// <summary>What all datasets of a job may come to, in bytes: each run carries them again.</summary>
    public const long MaxBytes = 64L << 20;

    /// <summary>How many files they may have.</summary>
    public const int MaxFiles = 4096;

    /// <summary>Why a job's datasets cannot be shipped, or null.</summary>
    public static string? Refusal(ImmutableArray<Dataset> datasets)
    {
        try
        {
            long bytes = 0, files = 0;
            foreach (var (_, full) in Files(datasets))
            {
                bytes += FileStatus.Of(full).Size;
                if (++files > MaxFiles || bytes > MaxBytes)
                    return $"its engine is remote, so that its datasets travel with each run, and they have more than {MaxFiles} files or {MaxBytes >> 20} MB: use a local engine, or a smaller dataset";
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"a dataset cannot be read: {e.Message}";
        }
    }

    /// <summary>The files by their absolute path in the sandbox.</summary>
    /// <exception cref="EngineException">One cannot be read, or was not there to be counted.</exception>
    public static ImmutableArray<NodeFile> Read(ImmutableArray<Dataset> datasets)
    {
        if (Refusal(datasets) is { } refusal) throw new EngineException(EngineFault.Configuration, refusal);
        try
        {
            return [.. Files(datasets).Select(file => new NodeFile(file.Inside, File.ReadAllBytes(file.Full)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(EngineFault.Configuration, $"a dataset cannot be read: {e.Message}", e);
        }
    }

    private static IEnumerable<(string Inside, string Full)> Files(ImmutableArray<Dataset> datasets)
    {
        foreach (var bind in ContainerSpec.BindsOf(datasets))
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            foreach (var full in Directory.EnumerateFiles(bind.Source, "*", options).Order(StringComparer.Ordinal))
                yield return ($"{bind.Target}/{Path.GetRelativePath(bind.Source, full).Replace('\\', '/')}", full);
        }
    }
}
