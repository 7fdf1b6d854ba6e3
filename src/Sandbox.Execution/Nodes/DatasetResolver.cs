using System.Diagnostics.CodeAnalysis;
using Sandbox.Execution.Files;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Nodes;

/// <summary>
/// Turns a folder named by the configuration, which may be a pull request's, into one that may be mounted read-only. Its real path must lie
/// below the repository or in a folder that the operator allows, and must not show more than data: no repository, no home, nothing around
/// them.
/// </summary>
public static class DatasetResolver
{
    /// <summary>Resolves one entry of <c>datasets</c>; the error is one line that says what to do.</summary>
    public static bool TryResolve(
        string entry, DatasetRules rules, [NotNullWhen(true)] out Dataset? dataset, [NotNullWhen(false)] out string? error)
    {
        dataset = null;
        var real = "";
        try
        {
            error = Locate(entry, rules, out real) ?? DatasetFolder.Refusal(real, rules.Reader);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = $"it cannot be read: {Printable.Escape(failure.Message)}";
        }

        if (error is null)
            dataset = new Dataset(Path.GetFileName(real), real);
        else
            error = $"dataset '{Printable.Excerpt(entry, 0, 200)}': {error}";
        return error is null;
    }

    private static string? Locate(string entry, DatasetRules rules, out string real)
    {
        real = "";
        if (entry.Length == 0 || entry.Contains('\0'))
            return "name a folder, relative to the repository";
        if (RealPath.Of(Path.Combine(rules.Root, entry)) is not { } path || RealPath.Of(rules.Root) is not { } root)
            return "there is no such folder";
        real = path;
        var home = rules.Home is { Length: > 0 } given ? RealPath.Of(given) : null;
        if (FileStatus.Of(path).Kind is not FileKind.Folder)
            return "it is not a folder";
        if (RealPath.IsWithin(root, path))
            return "it is the repository or lies around it; name a folder inside";
        if (path == Path.GetPathRoot(path) || (home is not null && RealPath.IsWithin(home, path)))
            return "it is a home or lies around one; name a folder inside";
        if (path.Split(Path.DirectorySeparatorChar).Contains(".git"))
            return "it belongs to Git";
        if (!RealPath.IsWithin(path, root) && !rules.AllowedFolders.Any(allowed => RealPath.Of(allowed) is { } folder && RealPath.IsWithin(path, folder)))
            return "it lies outside the repository; only the operator's policy may allow that";
        return SampleName.IsValidName(Path.GetFileName(path).Replace('.', '_')) ? null : "its name must be letters, digits, '.', '_' and '-'";
    }
}
