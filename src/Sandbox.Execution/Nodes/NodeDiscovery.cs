using System.Collections.Immutable;
using Sandbox.Execution.Files;
using Sandbox.Execution.Json;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Nodes;

/// <summary>
/// Finds nodes by their samples: a Python file is a node when <c>&lt;Node&gt;.&lt;sample&gt;.input.json</c> lies beside it or in the <c>samples</c> folder
/// beside it; a script, of which the configuration alone says that it is one, has the one sample <c>default</c> and no input. Pure but
/// for what it is given to read with.
/// </summary>
public sealed class NodeDiscovery
{
    private readonly IReadOnlyList<string> _files;
    private readonly HashSet<string> _known;
    private readonly SnapshotOwnership _ownership;
    private readonly Dictionary<string, NodeSettings> _settings = new(StringComparer.Ordinal);
    private readonly Func<string, ReadOnlyMemory<byte>> _read;
    private readonly ImmutableArray<SampleProblem>.Builder _problems = ImmutableArray.CreateBuilder<SampleProblem>();
    private readonly Dictionary<string, SortedDictionary<string, Sample>> _samples = new(StringComparer.Ordinal);

    /// <summary>Of each node the names of the samples that are there, whether they can be run or not.</summary>
    private readonly Dictionary<string, SortedSet<string>> _seen = new(StringComparer.Ordinal);

    /// <summary>The verified paths of samples that are there, whether they can be run or not.</summary>
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);

    private NodeDiscovery(IReadOnlyList<string> files, Func<string, NodeSettings?> settingsOf, Func<string, ReadOnlyMemory<byte>> read)
    {
        _files = files;
        _read = read;
        _known = new HashSet<string>(files, StringComparer.Ordinal);
        _ownership = new SnapshotOwnership(files);
        foreach (var file in files.Where(IsPython))
            if (settingsOf(file) is { } its)
                _settings.Add(file, its);
    }

    /// <summary>Finds the nodes among files.</summary>
    /// <param name="files">What <see cref="FolderListing"/> found: paths relative to the root.</param>
    /// <param name="settingsOf">The settings of a Python file; null where it is not part of this run.</param>
    /// <param name="read">Reads an input; throws <see cref="FileRefusedException"/>.</param>
    /// <param name="filesOf">The scanned bytes of a node's own file and then of the local modules it imports.</param>
    public static NodeDiscoveryResult Find(
        IReadOnlyList<string> files,
        Func<string, NodeSettings?> settingsOf,
        Func<string, ReadOnlyMemory<byte>> read,
        Func<string, ImmutableArray<NodeFile>> filesOf)
    {
        var discovery = new NodeDiscovery(files, settingsOf, read);
        discovery.AddScripts();
        discovery.AddInputs();
        discovery.MissChosenSamples();
        return new NodeDiscoveryResult(
            [.. discovery._samples.Where(node => node.Value.Count > 0).OrderBy(node => node.Key, StringComparer.Ordinal)
                .Select(node => discovery.Make(node.Key, filesOf(node.Key), node.Value.Values))],
            [.. discovery._problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)],
            [.. files.Where(discovery.IsDangling).Order(StringComparer.Ordinal)]);
    }

    private Node Make(string path, ImmutableArray<NodeFile> content, IEnumerable<Sample> its)
    {
        var (kind, entry, call, _) = _settings[path];
        return new Node(NameOf(path), path, kind, entry, call, content, [.. its]);
    }

    private void AddScripts()
    {
        foreach (var (path, its) in _settings.Where(node => node.Value.Kind is NodeKind.Script))
        {
            var verified = WithoutExtension(path) + "." + SampleName.Default + SnapshotNames.Verified;
            _claimed.Add(verified);
            See(path, SampleName.Default);
            if (IsChosen(its, SampleName.Default))
                SamplesOf(path).Add(SampleName.Default, new Sample(SampleName.Default, null, ReadOnlyMemory<byte>.Empty, verified));
        }
    }

    private void AddInputs()
    {
        foreach (var path in _files.Where(file => file.EndsWith(SnapshotNames.Input, StringComparison.Ordinal) && _ownership.IsOurs(file)))
        {
            if (!SampleName.TryParse(path, SnapshotNames.Input, out var name))
                MissSampleName(path);
            else if (NodeOf(name) is not { } node)
                Report(path, $"there is no node {name.Node}.py for this input; rename or delete it");
            else
                AddInput(path, name, node);
        }
    }

    private void AddInput(string path, SampleName name, string node)
    {
        var verified = path[..^SnapshotNames.Input.Length] + SnapshotNames.Verified;
        _claimed.Add(verified);
        if (!_settings.TryGetValue(node, out var its))
            return;
        See(node, name.Sample);
        if (!name.IsValid)
            Report(path, $"'{Printable.Excerpt(name.Sample, 0, 80)}' is no sample name: use up to 64 letters, digits, '_' and '-'");
        else if (its.Kind is NodeKind.Script)
            Report(path, $"{name.Node} is a script and takes no input; delete the file or give the node another kind");
        else if (!IsIdentifier(its.Entry))
            Report(node, $"the entry '{Printable.Excerpt(its.Entry, 0, 80)}' is no name of a function");
        else if (SamplesOf(node).ContainsKey(name.Sample))
            Report(path, $"{name.Node} has a sample '{name.Sample}' both beside it and in its samples folder; keep one");
        else if (IsChosen(its, name.Sample) && TryRead(path, its, out var input))
            SamplesOf(node).Add(name.Sample, new Sample(name.Sample, path, input, verified));
    }

    private bool TryRead(string path, NodeSettings its, out ReadOnlyMemory<byte> input)
    {
        input = default;
        try
        {
            if (SampleInput.Check(_read(path), its.Kind, its.Call, out input) is not { } error)
                return true;
            _problems.Add(new SampleProblem(path, error.Line, error.Column, $"the input is not usable: {error.Message}"));
        }
        catch (FileRefusedException error)
        {
            Report(path, error.Message);
        }

        return false;
    }

    /// <summary>An input without a sample's name is somebody else's file, unless it has a node's.</summary>
    private void MissSampleName(string path)
    {
        if (_known.Contains(path[..^SnapshotNames.Input.Length] + ".py"))
            Report(path, "the input has no sample name: call it <Node>.<sample>.input.json");
    }

    private void See(string node, string sample)
    {
        if (!_seen.TryGetValue(node, out var names))
            _seen.Add(node, names = new SortedSet<string>(StringComparer.Ordinal));
        names.Add(sample);
    }

    private void MissChosenSamples()
    {
        foreach (var (path, its) in _settings)
            foreach (var sample in its.Samples)
                if (!_seen.TryGetValue(path, out var names) || !names.Contains(sample))
                    Report(path, $"{NameOf(path)} has no sample '{Printable.Excerpt(sample, 0, 80)}'; {KnownSamples(path)}");
    }

    private string KnownSamples(string path) =>
        _seen.TryGetValue(path, out var names) ? "it has " + string.Join(", ", names) : "no <Node>.<sample>.input.json lies beside it or in its samples folder";

    private bool IsDangling(string file) =>
        file.EndsWith(SnapshotNames.Verified, StringComparison.Ordinal)
        && _ownership.IsOurs(file)
        && SampleName.TryParse(file, SnapshotNames.Verified, out _)
        && !_claimed.Contains(file);

    private string? NodeOf(SampleName name) => name.NodeFolders
        .Select(folder => (folder.Length == 0 ? "" : folder + "/") + name.Node)
        .SelectMany(path => (IEnumerable<string>)[path + ".py", path + ".pyw"])
        .FirstOrDefault(_known.Contains);

    private SortedDictionary<string, Sample> SamplesOf(string node)
    {
        if (!_samples.TryGetValue(node, out var its))
            _samples.Add(node, its = new SortedDictionary<string, Sample>(StringComparer.Ordinal));
        return its;
    }

    private void Report(string path, string message) => _problems.Add(new SampleProblem(path, 1, 1, message));

    private static bool IsChosen(NodeSettings its, string sample) => its.Samples.IsEmpty || its.Samples.Contains(sample);

    private static bool IsPython(string path) =>
        path.EndsWith(".py", StringComparison.Ordinal) || path.EndsWith(".pyw", StringComparison.Ordinal);

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= 256 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_');

    private static string WithoutExtension(string path) => path[..path.LastIndexOf('.')];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
