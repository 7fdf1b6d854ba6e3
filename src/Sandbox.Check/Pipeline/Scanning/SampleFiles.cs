using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>Tells nodes by their samples: a script by its kind, anything else by an input file beside it or in its <c>samples</c> folder.</summary>
internal sealed class SampleFiles
{
    private readonly Dictionary<string, HashSet<string>> _nodesByFolder = new(StringComparer.Ordinal);

    public bool IsNode(FoundFile file, FilePolicy policy)
    {
        if (policy.Kind == NodeKind.Script)
            return true;
        var folder = Path.GetDirectoryName(file.FullPath)!;
        lock (_nodesByFolder)
        {
            if (!_nodesByFolder.TryGetValue(folder, out var nodes))
            {
                _nodesByFolder[folder] = nodes = [];
                AddNames(folder, nodes);
                AddNames(Path.Combine(folder, "samples"), nodes);
            }

            return nodes.Contains(Path.GetFileNameWithoutExtension(file.FullPath));
        }
    }

    private static void AddNames(string folder, HashSet<string> nodes)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "*" + SnapshotNames.Input))
            nodes.Add(Path.GetFileNameWithoutExtension(Path.GetFileName(file)[..^SnapshotNames.Input.Length]));
    }
}
