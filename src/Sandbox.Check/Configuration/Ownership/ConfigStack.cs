using System.Collections.Immutable;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>
/// Configurations on top of one another: the defaults, then the operator's, then the repository's. The first may set anything; each
/// further one can only tighten what holds below it. Where there is no operator the repository's is the first.
/// </summary>
internal sealed class ConfigStack
{
    private readonly string _root;
    private readonly OperatorRules _rules;
    private readonly List<ConfigSource> _sources = [];
    private IReadOnlyDictionary<string, RunProfile> _profiles;

    public ConfigStack(string root, OperatorRules rules)
    {
        (_root, _rules) = (root, rules);
        SetDefaults(ConfigTable.Root, "");
        Values.Set("engine", new ConfigScalar(ConfigOrigin.Default, "auto", false));
        _profiles = ProfileTable.BuiltIn(Tmp);
    }

    /// <summary>The values that hold.</summary>
    public Layers Values { get; } = new();

    /// <summary>What the repository's document asked for and does not get, by keys alone; see <see cref="FilePolicies.Loosenings"/> for files.</summary>
    public ImmutableArray<Loosening> Loosenings { get; private set; } = [];

    /// <summary>The documents without what they do not get.</summary>
    public IReadOnlyList<ConfigSource> Sources => _sources;

    /// <summary>The profiles, none above the policy's ceilings.</summary>
    public IReadOnlyDictionary<string, RunProfile> Profiles => Each(limits => ProfileTable.Fit(LimitKey.Cap(limits, _rules.Ceilings)));

    private long Tmp => Units.ParseSize(Values.Text("docker.tmpfs.size")!)!.Value;

    /// <exception cref="ConfigException">The document names what there is not.</exception>
    public void Add(ConfigSource source)
    {
        var isFirst = _sources.Count == 0;
        if (isFirst && source.Shown != _rules.Source)
            ReferenceCheck.Datasets(source.Document, _root, source.Folder);
        if (!isFirst)
            source = Tighten(source);
        ReferenceCheck.Points(source.Document);
        Set(source.Document, ConfigTable.Root, "", source.Folder);
        _sources.Add(source);

        var tmp = Tmp;
        _profiles = isFirst ? ProfileTable.BuiltIn(tmp) : Each(limits => limits with { Tmp = Math.Min(limits.Tmp, tmp) });
        _profiles = ProfileTable.With(_profiles, source.Document["profiles"] as ConfigMap);
        if (source.Document["docker"] is ConfigMap docker && _profiles.TryGetValue(Values.Text("defaults.profile")!, out var standard))
            _profiles = new Dictionary<string, RunProfile>(_profiles, StringComparer.Ordinal) { [standard.Name] = standard with { Limits = ProfileTable.WithDocker(standard.Limits, docker) } };
    }

    private ConfigSource Tighten(ConfigSource source)
    {
        var tightening = new Tightening(Values, _profiles, _rules, _root, source.Folder);
        source = source with { Document = tightening.Apply(source.Document) };
        if (source.IsRepositorys)
            Loosenings = tightening.Loosenings;
        return source;
    }

    private Dictionary<string, RunProfile> Each(Func<Execution.Plans.ResourceLimits, Execution.Plans.ResourceLimits> change)
    {
        var changed = new Dictionary<string, RunProfile>(StringComparer.Ordinal);
        foreach (var (name, profile) in _profiles)
            changed.Add(name, profile with { Limits = change(profile.Limits) });
        return changed;
    }

    private void SetDefaults(ObjectShape shape, string prefix)
    {
        foreach (var key in shape.Keys)
        {
            if (key.Shape is ObjectShape inner)
                SetDefaults(inner, $"{prefix}{key.Name}.");
            else if (key.Default is { } text && !text.StartsWith('[') && !text.StartsWith('{'))
                Values.Set(prefix + key.Name, new ConfigScalar(ConfigOrigin.Default, text, false));
        }

        if (prefix == "scan.")
            Values.Set("scan.include", new ConfigList(ConfigOrigin.Default, [new ConfigScalar(ConfigOrigin.Default, "**", true)]));
    }

    private void Set(ConfigMap map, ObjectShape shape, string prefix, string folder)
    {
        foreach (var entry in map.Entries)
        {
            var path = prefix + entry.Key;
            if (shape[entry.Key]!.Shape is ObjectShape inner)
                Set((ConfigMap)entry.Value, inner, path + ".", folder);
            else
                Values.Set(path, path is "overrides" or "profiles" ? Joined(Values[path], entry.Value) : entry.Value, folder);
        }
    }

    /// <summary>Overrides and profiles add up: later ones outrank earlier ones.</summary>
    private static ConfigNode Joined(ConfigNode? before, ConfigNode value) => (before, value) switch
    {
        (ConfigList first, ConfigList second) => second with { Items = [.. first.Items, .. second.Items] },
        (ConfigMap first, ConfigMap second) => second with { Entries = [.. first.Entries.Where(e => second[e.Key] is null), .. second.Entries] },
        _ => value,
    };
}
