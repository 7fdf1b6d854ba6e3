using System.Collections.Immutable;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Nodes;
using Sandbox.Python.Parsing;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>
/// The first straight line over many files. Each file is read and analysed by itself first, which says what it imports; those that
/// import local modules are then analysed again together with them. Both rounds run in parallel; results are in the order of paths.
/// </summary>
/// <param name="settings">What to judge by.</param>
/// <param name="countsModules">Whether a file is a node, so that its modules' findings count to it.</param>
/// <param name="kind">The kind of every file, where the command line sets one.</param>
internal sealed class Scanner(Settings settings, Func<FoundFile, FilePolicy, bool> countsModules, CancellationToken cancellation, NodeKind? kind = null)
{
    /// <summary>A larger closure is not resolved across files unless the file is a node: its modules are scanned by themselves.</summary>
    private const int MaxModules = 32;

    private const int MaxNodeModules = 1000;

    private readonly Dictionary<(string Path, string Profile), ScannedFile> _scanned = [];
    private readonly LocalModules _modules = new();

    public ImmutableArray<ScannedFile> Scan(IReadOnlyList<FoundFile> files)
    {
        var first = WorkerThreads.Map(files, settings.Jobs, file => ScanAlone(file, PolicyOf(file)), cancellation, SourceReader.LengthOf);
        foreach (var file in first)
            _scanned[(file.File.FullPath, file.Policy.Profile.Name)] = file;

        // Closures are followed on this thread: they may read files that no path named, each once.
        var (closures, isAlone) = (new ScannedFile[first.Length][], true);
        for (var i = 0; i < closures.Length; i++)
        {
            closures[i] = CloseOver(first[i]);
            isAlone &= closures[i].Length == 0;
        }

        return isAlone ? first : ScanTogether(first, closures);
    }

    private ImmutableArray<ScannedFile> ScanTogether(ImmutableArray<ScannedFile> first, ScannedFile[][] closures)
    {
        var indexes = Enumerable.Range(0, first.Length).ToArray();
        return WorkerThreads.Map(
            indexes, settings.Jobs, i => closures[i].Length == 0 ? first[i] : ScanTogether(first[i], [.. closures[i]]),
            cancellation, i => closures[i].Length == 0 ? 0 : closures[i].Sum(module => (long)module.Source.Content.Length) + first[i].Source.Content.Length);
    }

    /// <summary>A source that is no file, such as standard input.</summary>
    public ImmutableArray<ScannedFile> Scan(FoundFile file, ReadOnlyMemory<byte> content) =>
        WorkerThreads.Map([file], 1, f => ScanBytes(f, PolicyOf(f), content), cancellation);

    private FilePolicy PolicyOf(FoundFile file)
    {
        var policy = settings.Nodes.For(file);
        return kind is { } forced ? policy with { Kind = forced } : policy;
    }

    private ScannedFile ScanAlone(FoundFile file, FilePolicy policy)
    {
        try
        {
            return ScanBytes(file, policy, SourceReader.Read(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var report = Failed(file.Path, default, policy);
            return new ScannedFile(file, new SourceFile(file.Path, "", default), policy, report, [], RiskScore.Zero, $"cannot read {SafeText.Line(file.Path)}: {SafeText.Line(exception.Message)}");
        }
    }

    private ScannedFile ScanBytes(FoundFile file, FilePolicy policy, ReadOnlyMemory<byte> content)
    {
        var source = new SourceFile(file.Path, LocalModules.ModuleName(LocalModules.SourceRoot(file.FullPath), file.FullPath), content);
        var report = CompiledCode.Is(file.Path) ? CompiledCode.Report(file, content, policy.Profile.Name) : Analyze(source, [], policy);
        return new ScannedFile(file, source, policy, report, [], report.Risk, null);
    }

    private ScannedFile ScanTogether(ScannedFile file, ImmutableArray<ScannedFile> modules)
    {
        var report = Analyze(file.Source, [.. modules.Select(m => m.Source)], file.Policy);
        var together = file with { Report = report, Modules = modules, Risk = report.Risk };
        return countsModules(file.File, file.Policy) ? together with { Risk = NodeRisk.Of(together) } : together with { Modules = [] };
    }

    private FileReport Analyze(SourceFile source, ImmutableArray<SourceFile> modules, FilePolicy policy)
    {
        try
        {
            var options = new AnalysisOptions(policy.Profile.Scan, PythonVersion.Latest, settings.Points, settings.InlineSuppressions) { SinkFingerprints = settings.SinkFingerprints, MeasuresRules = settings.MeasuresRules };
            var begun = modules.IsEmpty ? settings.HeadStart?.Claim(source, options) : null;
            return settings.Baseline.Apply(begun ?? FileAnalyzer.Analyze(source, modules, options, cancellation));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of the scanner must neither pass for clean nor take the other files' findings with it.
            return Failed(source.Path, source.Content, policy) with { RuleFailures = [$"{exception.GetType().Name}: {exception.Message}"] };
        }
    }

    private static FileReport Failed(string path, ReadOnlyMemory<byte> content, FilePolicy policy) => new(
        path, content, AnalysisStatus.Failed, policy.Profile.Name, RiskScore.Zero, [], [], [], [], []);

    /// <summary>The local modules a file imports, directly or through one another.</summary>
    private ScannedFile[] CloseOver(ScannedFile file)
    {
        cancellation.ThrowIfCancellationRequested();
        if (file.Report.LocalImports.IsEmpty)
            return [];
        var isNode = countsModules(file.File, file.Policy);
        var limit = isNode ? MaxNodeModules : MaxModules;
        var (own, root) = (Path.GetDirectoryName(file.File.FullPath)!, LocalModules.SourceRoot(file.File.FullPath));
        string[] folders = own == root ? [own] : [own, root];
        var closure = new Dictionary<string, ScannedFile>(StringComparer.Ordinal);
        var open = new Stack<ScannedFile>([file]);
        while (open.TryPop(out var next))
        {
            // Beside a node a file comes before the library of its name, as in Python. Elsewhere a library is itself, or each of its own files would be read with all others.
            foreach (var name in next.Report.LocalImports)
            {
                if (!isNode && KnowledgeBase.IsKnownLibrary(name))
                    continue;
                foreach (var path in _modules.Files(name, folders))
                {
                    if (path == file.File.FullPath || closure.ContainsKey(path))
                        continue;
                    if (closure.Count == limit)
                        return isNode ? throw new ToolException($"{SafeText.Line(file.File.Path)} imports more than {limit} local modules; split it") : [];
                    var module = Module(path, file.Policy);
                    closure.Add(path, module);
                    open.Push(module);
                }
            }
        }

        var modules = closure.Values.ToArray();
        Array.Sort(modules, (x, y) => string.CompareOrdinal(x.File.FullPath, y.File.FullPath));
        return modules;
    }

    private ScannedFile Module(string fullPath, FilePolicy policy)
    {
        if (_scanned.TryGetValue((fullPath, policy.Profile.Name), out var known))
            return known;
        var file = new FoundFile(fullPath, FileDiscovery.Relative(settings.Root, fullPath), Explicit: false);
        // On a deep stack as well: this file may be one that no path named.
        return _scanned[(fullPath, policy.Profile.Name)] = WorkerThreads.Map([file], 1, f => ScanAlone(f, policy), cancellation)[0];
    }
}
