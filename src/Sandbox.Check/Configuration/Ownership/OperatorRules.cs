using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>The policy's own section: how far the repository's file may go.</summary>
/// <param name="Source">The policy file, as values name it as their origin; null without one.</param>
/// <param name="Section">The section as written; null where the policy has none.</param>
/// <param name="Engine">The engine that runs use; null for the default.</param>
/// <param name="Profiles">The profiles the repository may use and extend; empty for every one there is.</param>
/// <param name="AllowImports">Modules its profiles may allow, with all below them.</param>
/// <param name="Datasets">Absolute folders its datasets must lie in; default (unset) for any inside the repository.</param>
/// <param name="Images">Images it may choose besides the operator's.</param>
/// <param name="Ceilings">The most that runs may get; null for what the operator's profiles say.</param>
/// <param name="RunBelow">The highest run limit its profiles may set; null for the extended profile's.</param>
/// <param name="PointsFloor">The least points it may give to a rule.</param>
/// <param name="AllowNoScan">Whether <c>run --no-scan</c> is offered.</param>
internal sealed record OperatorRules(
    string? Source,
    ConfigMap? Section,
    ConfigScalar? Engine,
    ImmutableArray<string> Profiles,
    ImmutableArray<string> AllowImports,
    ImmutableArray<string> Datasets,
    ImmutableArray<string> Images,
    ConfigMap? Ceilings,
    int? RunBelow,
    IReadOnlyDictionary<string, int> PointsFloor,
    bool AllowNoScan)
{
    /// <summary>Nobody but the repository decides, or its base branch does.</summary>
    public static readonly OperatorRules None = new(null, null, null, [], [], default, [], null, null, new Dictionary<string, int>(), AllowNoScan: true);

    /// <param name="source">The policy file as its values name it.</param>
    /// <param name="section">Its key <c>policy</c>; null where it has none.</param>
    /// <param name="root">The repository, which dataset folders may be relative to.</param>
    public static OperatorRules Read(string source, ConfigMap? section, string root) => new(
        source,
        section,
        section?["engine"] as ConfigScalar,
        [.. Layers.TextsOf(section?["profiles"])],
        [.. Layers.TextsOf(section?["allow_imports"])],
        section?["datasets"] is { } datasets ? [.. Layers.TextsOf(datasets).Select(d => Path.TrimEndingDirectorySeparator(Path.GetFullPath(d, root)))] : default,
        [.. Layers.TextsOf(section?["images"])],
        section?["ceilings"] as ConfigMap,
        section?["run_below"] is ConfigScalar below ? int.Parse(below.Text, CultureInfo.InvariantCulture) : null,
        section?["points_floor"] is ConfigMap points
            ? points.Entries.ToDictionary(e => e.Key, e => int.Parse(((ConfigScalar)e.Value).Text, CultureInfo.InvariantCulture), StringComparer.Ordinal)
            : new Dictionary<string, int>(),
        section?["allow_no_scan"] is ConfigScalar { Text: "true" });

    public bool AllowsImport(string module) => AllowImports.Any(allowed => module == allowed || module.StartsWith(allowed + ".", StringComparison.Ordinal));

    /// <summary>The ceiling of a limit as written; null where there is none.</summary>
    public string? Ceiling(string limit) => (Ceilings?[limit] as ConfigScalar)?.Text;
}
