using System.Collections.Immutable;
using Sandbox.Analysis.Reports;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Execution.Files;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>What will be run: the scanned files that are nodes, each with its samples, on the terms that scan and configuration set.</summary>
/// <param name="Plan">Its jobs.</param>
/// <param name="Problems">Samples and datasets that cannot be used.</param>
/// <param name="Dangling">Verified snapshots whose sample or node is gone.</param>
internal sealed record RunPlan(ExecutionPlan Plan, ImmutableArray<string> Problems, ImmutableArray<string> Dangling);

/// <summary>Makes a <see cref="RunPlan"/>.</summary>
internal sealed class RunPlanner(Settings settings, string? home)
{
    /// <param name="scanned">The scanned files.</param>
    /// <param name="folders">The folders searched.</param>
    /// <param name="validated">Whether risk decides what is run; false under <c>--no-scan</c>.</param>
    /// <param name="samples">Names of the samples to run; empty for all.</param>
    /// <exception cref="FileRefusedException">A folder could not be listed.</exception>
    public RunPlan Plan(ImmutableArray<ScannedFile> scanned, IReadOnlyList<string> folders, bool validated, ImmutableArray<string> samples)
    {
        var byPath = scanned.ToDictionary(f => f.File.Path, StringComparer.Ordinal);
        var root = new RootFolder(settings.Root);
        var found = NodeDiscovery.Find(
            NodeListing.Find(settings, folders, scanned.Select(f => f.File)),
            path => byPath.TryGetValue(path, out var file) && !CompiledCode.Is(path) ? new NodeSettings(file.Policy.Kind, file.Policy.Entry, file.Policy.Call, samples) : null,
            path => root.Read(path, SampleInput.MaxBytes) ?? throw new FileRefusedException($"{SafeText.Line(path)} is gone"),
            path => FilesOf(byPath[path]));
        var problems = found.Problems.Select(p => $"{p.Path}:{p.Line}:{p.Column}: {p.Message}").ToList();
        var plan = ExecutionPlanner.Plan(found.Nodes, node => TermsOf(byPath[node.Path], validated, problems));
        return new RunPlan(plan, [.. problems.Distinct(StringComparer.Ordinal)], [.. found.Dangling.Where(path => IsJudged(path, byPath))]);
    }

    /// <summary>One node on an input that is no sample.</summary>
    /// <exception cref="ToolException">A dataset cannot be used.</exception>
    public Job Single(ScannedFile file, Sample sample, bool validated)
    {
        var problems = new List<string>();
        var node = new Node(Path.GetFileNameWithoutExtension(file.File.Path), file.File.Path, file.Policy.Kind, file.Policy.Entry, file.Policy.Call, FilesOf(file), [sample]);
        var plan = ExecutionPlanner.Plan([node], _ => TermsOf(file, validated, problems));
        return problems.Count == 0 ? plan.Jobs[0] : throw new ToolException(problems[0]);
    }

    /// <summary>The bytes that were scanned: the node's own and its local modules'.</summary>
    public static ImmutableArray<NodeFile> FilesOf(ScannedFile node)
    {
        var folder = Path.GetDirectoryName(node.File.FullPath)!;
        var files = node.Modules.Prepend(node);
        var root = files.All(f => f.File.FullPath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            ? folder
            : LocalModules.SourceRoot(node.File.FullPath);
        return [.. files.Select(f => new NodeFile(FileDiscovery.Relative(root, f.File.FullPath), f.Source.Content))];
    }

    private JobTerms TermsOf(ScannedFile file, bool validated, List<string> problems)
    {
        var profile = file.Policy.Profile;
        var rules = new DatasetRules(settings.Root, home, settings.Operator.Datasets.IsDefault ? [] : settings.Operator.Datasets, Reader: null);
        var datasets = ImmutableArray.CreateBuilder<Dataset>();
        string? rejection = validated ? Rejection(file) : null;
        foreach (var entry in file.Policy.Datasets)
        {
            if (DatasetResolver.TryResolve(entry, rules, out var dataset, out var error))
            {
                datasets.Add(dataset);
            }
            else
            {
                problems.Add(error);
                rejection ??= error;
            }
        }

        return new JobTerms(profile.Name, profile.Limits, datasets.ToImmutable(), validated, rejection);
    }

    private static string? Rejection(ScannedFile file)
    {
        if (file.Modules.Append(file).FirstOrDefault(f => f.Report.Status == AnalysisStatus.Failed || !f.Report.RuleFailures.IsEmpty) is { } failed)
            return $"{failed.File.Path} could not be analysed";
        var (risk, limit) = (file.Risk, file.Policy.Profile.Scan.RunBelow);
        return risk.Value < limit ? null
            : $"its risk {risk.Value} ({risk.Level.ToString().ToUpperInvariant()}) is not below {limit}, the run limit of the profile {file.Policy.Profile.Name}";
    }

    /// <summary>A snapshot of a node that lies there but is left out of this check is not judged.</summary>
    private bool IsJudged(string snapshot, Dictionary<string, ScannedFile> byPath)
    {
        var folder = Path.GetDirectoryName(snapshot)!.Replace('\\', '/');
        var node = Path.GetFileNameWithoutExtension(Path.GetFileName(snapshot)[..^".verified.json".Length]);
        return new[] { folder, folder.EndsWith("samples", StringComparison.Ordinal) ? Path.GetDirectoryName(folder)!.Replace('\\', '/') : folder }
            .Select(f => f.Length == 0 ? node + ".py" : $"{f}/{node}.py")
            .All(path => byPath.ContainsKey(path) || !File.Exists(Path.Combine(settings.Root, path)));
    }
}
