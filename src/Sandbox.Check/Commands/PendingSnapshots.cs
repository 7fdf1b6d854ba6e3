using System.Collections.Immutable;
using System.Text;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Files;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Commands;

/// <summary>Received snapshots below the working directory that wait for review.</summary>
internal sealed class PendingSnapshots
{
    private readonly Settings _settings;
    private readonly string _directory;

    public PendingSnapshots(CommandContext context)
    {
        _settings = context.LoadSettings([]);
        _directory = context.Host.Directory;
        Store = new SnapshotStore(new RootFolder(_settings.Root), context.Host.IsCi);
        All = [.. new SnapshotOwnership(NodeListing.Find(_settings, [_directory], [])).Pending];
    }

    public SnapshotStore Store { get; }

    public SnapshotOptions Options => PlanRunner.Options(_settings.Snapshots);

    /// <summary>Paths relative to the root, in ordinal order.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The first lines of a received snapshot that has no verified one to differ from.</summary>
    public string Beginning(string path)
    {
        const int MaxLines = 40;
        var bytes = new RootFolder(_settings.Root).Read(path, 128 << 20) ?? [];
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n');
        var rest = lines.Length > MaxLines ? $"\n… {lines.Length - MaxLines} more lines" : "";
        return $"new, there is no verified snapshot yet\n{string.Join('\n', lines.Take(MaxLines))}{rest}";
    }

    /// <summary>Those of the nodes named: by file, by name, by <c>Node.sample</c>, or by the snapshot's own file.</summary>
    /// <exception cref="ToolException">A name fits none.</exception>
    public ImmutableArray<string> Of(IReadOnlyList<string> nodes)
    {
        var chosen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var fitting = All.Where(path => Fits(path, node)).ToArray();
            if (fitting.Length == 0)
                throw new ToolException($"no received snapshot of '{SafeText.Line(node)}' waits{Suggestion.For(node, All.SelectMany(Names))}; 'review' lists what does");
            chosen.UnionWith(fitting);
        }

        return [.. chosen];
    }

    private bool Fits(string path, string node)
    {
        if (Names(path).Contains(node))
            return true;
        var full = FileDiscovery.Relative(_settings.Root, Path.GetFullPath(node, _directory));
        if (full == path || full == SnapshotNames.VerifiedFor(path))
            return true;
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        return Path.GetFileNameWithoutExtension(full) == Names(path)[0]
            && Path.GetDirectoryName(full)!.Replace('\\', '/') is var its && (its == folder || (its.Length == 0 ? "samples" : its + "/samples") == folder);
    }

    /// <summary>The node's name, and with its sample's.</summary>
    private static string[] Names(string path)
    {
        var stem = Path.GetFileName(path)[..^SnapshotNames.Received.Length];
        return [Path.GetFileNameWithoutExtension(stem), stem];
    }
}
