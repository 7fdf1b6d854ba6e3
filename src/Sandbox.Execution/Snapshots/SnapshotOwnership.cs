namespace Sandbox.Execution.Snapshots;

/// <summary>
/// Tells snapshots of nodes from those of Verify's own tests, which are called <c>Class.Method.verified.json</c> and lie beside their C#
/// source, in a repository that has both: a file is not ours where its folder (or the one around its <c>samples/</c> folder)
/// has .NET sources and no Python.
/// </summary>
public sealed class SnapshotOwnership
{
    private readonly HashSet<string> _python = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dotnet = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _files;

    /// <param name="files">What <see cref="Files.FolderListing"/> found.</param>
    public SnapshotOwnership(IReadOnlyList<string> files)
    {
        _files = files;
        foreach (var file in files)
        {
            if (Path.GetExtension(file) is ".py" or ".pyw")
                _python.Add(FolderOf(file));
            else if (Path.GetExtension(file) is ".cs" or ".fs" or ".vb")
                _dotnet.Add(FolderOf(file));
        }
    }

    /// <summary>The received files that wait for review, in ordinal order.</summary>
    public IEnumerable<string> Pending => _files.Where(file => file.EndsWith(SnapshotNames.Received, StringComparison.Ordinal) && IsOurs(file));

    /// <summary>Whether a sample or snapshot belongs to a node.</summary>
    public bool IsOurs(string file)
    {
        var folder = FolderOf(file);
        var around = folder is "samples" || folder.EndsWith("/samples", StringComparison.Ordinal) ? FolderOf(folder) : folder;
        return _python.Contains(folder) || _python.Contains(around) || (!_dotnet.Contains(folder) && !_dotnet.Contains(around));
    }

    internal static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";
}
