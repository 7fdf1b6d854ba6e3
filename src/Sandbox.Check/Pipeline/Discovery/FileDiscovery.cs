using System.Collections.Immutable;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>
/// Finds the Python files below the given paths. What a repository's own files (<c>.gitignore</c>, links) keep out of sight is never
/// silently gone: it is counted as skipped. A file named on the command line is always scanned, and under an operator every one that git tracks.
/// </summary>
internal sealed class FileDiscovery
{
    private static readonly ImmutableHashSet<string> s_toolFolders =
        [".git", ".hg", ".svn", ".venv", "site-packages", "__pycache__", "node_modules", ".tox", ".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache"];

    private readonly Settings _settings;
    private GlobSet? _include;
    private GlobSet? _exclude;
    private GitIgnore? _ignore;
    /// <summary>How many tool folders the current one lies in: there, only what git tracks is looked at.</summary>
    private int _toolFolders;

    private readonly Dictionary<string, FoundFile> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SkippedPath>.Builder _skipped = ImmutableArray.CreateBuilder<SkippedPath>();
    private readonly ImmutableArray<string>.Builder _folders = ImmutableArray.CreateBuilder<string>();

    private FileDiscovery(Settings settings) => _settings = settings;

    // A file that is named needs none of them.
    private GlobSet Include => _include ??= new GlobSet(_settings.Include.Globs);

    private GlobSet Exclude => _exclude ??= new GlobSet(_settings.Exclude.Globs);

    private GitIgnore Ignore => _ignore ??= new GitIgnore(_settings.Root, _settings.Ignore.Files);

    /// <param name="paths">Files and folders as given; empty for the working directory.</param>
    /// <exception cref="ToolException">A path does not exist, or nothing below them is a Python file.</exception>
    public static Found Find(Settings settings, string workingDirectory, IReadOnlyList<string> paths, IEnumerable<string> commands)
    {
        var discovery = new FileDiscovery(settings);
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
            if (Directory.Exists(full))
                discovery.AddFolder(full, isStart: true);
            else if (IsPipeOrDevice(new FileInfo(full)))
                throw new ToolException($"{SafeText.Line(path)} is no plain file; 'scan -' reads standard input");
            else if (File.Exists(full))
                discovery.Add(full, isExplicit: true);
            else
                throw new ToolException($"no such path: {SafeText.Line(path)}{CommandHint(path, commands)}");
        }

        if (discovery._files.Count == 0)
        {
            var where = paths.Count == 0 ? "." : string.Join(", ", paths);
            var skipped = discovery._skipped.Count == 0 ? "" : $" ({discovery._skipped.Count} skipped: {SafeText.Line(discovery._skipped[0].Path)}, {discovery._skipped[0].Reason})";
            throw new ToolException($"no Python file found below {SafeText.Line(where)}{skipped}; give another path, or check 'include', 'exclude' and .gitignore (--no-ignore)");
        }

        var files = discovery._files.Values.ToArray();
        Array.Sort(files, (x, y) => string.CompareOrdinal(x.Path, y.Path));
        return new Found(ImmutableArray.Create(files), discovery._skipped.ToImmutable(), discovery._folders.ToImmutable());
    }

    private static string CommandHint(string path, IEnumerable<string> commands) =>
        Suggestion.Nearest(path, commands) is { } command ? $"; did you mean the command '{command}'?" : "; check its spelling";

    private void AddFolder(string folder, bool isStart)
    {
        if (isStart)
            _folders.Add(folder);
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new ToolException($"cannot read the folder {SafeText.Line(Relative(_settings.Root, folder))}: {SafeText.Line(exception.Message)}", exception);
        }

        Array.Sort(entries, (x, y) => string.CompareOrdinal(x.Name, y.Name));
        var hasSource = false;
        foreach (var entry in entries)
        {
            var before = _files.Count;
            if (entry is DirectoryInfo)
            {
                VisitFolder(entry);
            }
            else if (!CompiledCode.Is(entry.Name))
            {
                VisitFile((FileInfo)entry);
                hasSource |= _files.Count > before;
            }
        }

        // Elsewhere such a file is no business of Python's.
        foreach (var entry in hasSource ? entries : [])
        {
            if (entry is not FileInfo file || !CompiledCode.Is(file.Name))
                continue;
            if (file.LinkTarget is null)
                VisitCode(file);
            else
                Skip(file.FullName, "symbolic link");
        }
    }

    private void VisitFolder(FileSystemInfo folder)
    {
        var path = folder.FullName;
        var isTracked = _settings.Ignore.Tracked?.HasBelow(Relative(_settings.Root, path)) ?? false;
        var isTools = s_toolFolders.Contains(folder.Name);
        if (folder.Name == ".git" || ((isTools || _toolFolders > 0) && !isTracked))
        {
            if (folder.Name is not (".git" or ".hg" or ".svn"))
                Skip(path, "tool folder");
        }
        else if (folder.LinkTarget is not null)
        {
            Skip(path, "symbolic link");
        }
        else if (!_settings.Ignore.IsOff && !isTracked && Ignore.Ignores(path, isFolder: true))
        {
            Skip(path, "ignored by git");
        }
        else
        {
            _toolFolders += isTools ? 1 : 0;
            AddFolder(path, isStart: false);
            _toolFolders -= isTools ? 1 : 0;
        }
    }

    private void VisitFile(FileInfo file)
    {
        var path = file.FullName;
        var byName = file.Extension is ".py" or ".pyw";
        if (file.LinkTarget is not null)
        {
            if (byName && IsTracked(path) && LeadsToOtherFile(file))
                Add(path, isExplicit: false);
            else if (byName)
                Skip(path, "symbolic link");
        }
        else if (byName || (file.Extension.Length == 0 && Shebang.IsPython(file)))
        {
            VisitCode(file);
        }
    }

    /// <summary>A file that Python would run or import.</summary>
    private void VisitCode(FileInfo file)
    {
        var path = file.FullName;
        if (_toolFolders > 0 && !IsTracked(path))
        {
            Skip(path, "tool folder");
        }
        else if (!_settings.Ignore.IsOff && !IsTracked(path) && Ignore.Ignores(path, isFolder: false))
        {
            Skip(path, "ignored by git");
        }
        else if (IsPipeOrDevice(file))
        {
            Skip(path, "no plain file");
        }
        else
        {
            Add(path, isExplicit: false);
        }
    }

    private bool IsTracked(string path) => _settings.Ignore.Tracked?.Contains(Relative(_settings.Root, path)) ?? false;

    /// <summary>Python imports what a link leads to, whatever its name: code in the repository that no name of its own would bring into the scan.</summary>
    private bool LeadsToOtherFile(FileInfo link) =>
        TargetOf(link) is { Exists: true, Extension: not (".py" or ".pyw") } target && ConfigPlaces.IsWithin(target.FullName, _settings.Root);

    /// <summary>Where a link leads in the end; null for a folder, for nothing, and for links in a circle.</summary>
    private static FileInfo? TargetOf(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            // A circle: there is no file to speak of.
            return null;
        }
    }

    /// <summary>Opening a FIFO blocks until somebody writes to it. All such files seem empty, so that only empty ones are asked.</summary>
    private static bool IsPipeOrDevice(FileInfo file) =>
        file.Exists && (file.LinkTarget is null ? file : TargetOf(file)) is { Exists: true, Length: 0 } target
        && FileStatus.Of(target.FullName).Kind is FileKind.Special;

    private void Add(string full, bool isExplicit)
    {
        var path = Relative(_settings.Root, full);
        if (isExplicit || (Include.Matches(Relative(_settings.Include.Folder, full)) && !Exclude.Matches(Relative(_settings.Exclude.Folder, full))))
            _files[path] = new FoundFile(full, path, isExplicit || (_files.TryGetValue(path, out var known) && known.Explicit));
        else
            Skip(full, "excluded");
    }

    private void Skip(string full, string reason) => _skipped.Add(new SkippedPath(Relative(_settings.Root, full), reason));

    /// <summary>A path relative to a folder, with <c>/</c>; both are absolute and normal.</summary>
    internal static string Relative(string folder, string path) =>
        path.Length > folder.Length + 1 && path[folder.Length] == Path.DirectorySeparatorChar && path.StartsWith(folder, StringComparison.Ordinal)
            ? path[(folder.Length + 1)..].Replace('\\', '/')
            : Path.GetRelativePath(folder, path).Replace('\\', '/');
}
