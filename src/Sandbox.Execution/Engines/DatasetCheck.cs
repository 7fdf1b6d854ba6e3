using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Engines;

/// <summary>
/// Whether folders may be mounted as datasets: a plain name, a real folder, only folders and plain files with one name in it, all of them
/// readable by the sandbox's user, which is nobody here.
/// </summary>
internal static class DatasetCheck
{
    /// <summary>The sandbox's user owns nothing here.</summary>
    private static readonly (uint User, uint Group) s_nobody = (uint.MaxValue, uint.MaxValue);

    /// <summary>Null where all may be mounted, else what is wrong and what to do.</summary>
    public static string? Refusal(ImmutableArray<Dataset> datasets)
    {
        foreach (var dataset in datasets)
        {
            if (Refusal(dataset) is { } problem) return $"dataset '{dataset.Name}': {problem}";
        }

        return datasets.Length > 1 && datasets.Select(dataset => dataset.Name).Distinct(StringComparer.Ordinal).Count() < datasets.Length
            ? "two datasets have the same name"
            : null;
    }

    private static string? Refusal(Dataset dataset)
    {
        if (dataset.Name.Length is 0 or > 100 || dataset.Name[0] == '.' || !dataset.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            return "its name may hold letters, digits, '.', '_' and '-' only";
        var folder = new DirectoryInfo(dataset.HostPath);
        if (!Path.IsPathFullyQualified(dataset.HostPath) || !folder.Exists) return $"there is no folder {dataset.HostPath}";
        if (folder.LinkTarget is not null) return $"{dataset.HostPath} is a symbolic link: name the real folder";
        try
        {
            return DatasetFolder.Refusal(dataset.HostPath, s_nobody);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"it cannot be read: {e.Message}";
        }
    }
}
