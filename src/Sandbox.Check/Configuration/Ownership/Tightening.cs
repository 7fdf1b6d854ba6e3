using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>
/// What an operator's configuration leaves of the repository's: the same document without each value that would loosen what already
/// holds. What each key may do says <see cref="ConfigTable"/> (<see cref="Owner"/>); here is how each kind of owner judges. Which profile
/// a file gets depends on the file and is judged by <see cref="FilePolicies"/>.
/// </summary>
/// <param name="held">The values that hold without the document.</param>
/// <param name="profiles">The profiles that exist without it.</param>
/// <param name="rules">How far it may go.</param>
/// <param name="root">The repository, absolute.</param>
/// <param name="folder">What the document's paths are relative to, absolute.</param>
internal sealed class Tightening(Layers held, IReadOnlyDictionary<string, RunProfile> profiles, OperatorRules rules, string root, string folder)
{
    private readonly ImmutableArray<Loosening>.Builder _loosenings = ImmutableArray.CreateBuilder<Loosening>();
    private readonly Dictionary<string, RunProfile> _profiles = new(profiles, StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private string _defaultProfile = held.Text("defaults.profile")!;

    public ImmutableArray<Loosening> Loosenings => _loosenings.ToImmutable();

    /// <param name="document">Valid by <see cref="ConfigTable.Root"/>.</param>
    /// <exception cref="ConfigException">Its profiles extend what there is not.</exception>
    public ConfigMap Apply(ConfigMap document)
    {
        // The profiles first: limits and overrides are judged by them.
        var own = document["profiles"] is ConfigMap map ? ApplyProfiles(map) : null;
        if ((document["defaults"] as ConfigMap)?["profile"] is ConfigScalar profile && _profiles.ContainsKey(profile.Text))
            _defaultProfile = profile.Text;
        return ApplyObject(document, ConfigTable.Root, "", own);
    }

    private ConfigMap ApplyObject(ConfigMap map, ObjectShape shape, string prefix, ConfigMap? own = null)
    {
        var kept = ImmutableArray.CreateBuilder<ConfigEntry>();
        foreach (var entry in map.Entries)
        {
            var (key, path) = (shape[entry.Key]!, prefix + entry.Key);
            var value = path == "profiles" ? own
                : key.Shape is ObjectShape inner ? ApplyObject((ConfigMap)entry.Value, inner, path + ".")
                : ApplyLeaf(key, path, entry);
            if (value is not null)
                kept.Add(entry with { Value = value });
        }

        return map with { Entries = kept.ToImmutable() };
    }

    /// <summary>The value that the document may set; null where what holds stays.</summary>
    private ConfigNode? ApplyLeaf(ConfigKey key, string path, ConfigEntry entry)
    {
        if (entry.Value is ConfigScalar { Variable: { } written } own)
        {
            // Replaced where the operator wrote it, not here: what is written is compared.
            if ((held[path] as ConfigScalar)?.Variable == written)
                return null;
            if (own.IsUnresolved)
                return Refuse(entry.KeyWhere, path, $"'{path}: {written}' reads a variable of the environment, which only the operator may");
        }

        return ApplyByOwner(key, path, entry);
    }

    private ConfigNode? ApplyByOwner(ConfigKey key, string path, ConfigEntry entry) => key.Owner switch
    {
        Owner.Repository => entry.Value,
        Owner.Lower => Rank(key.Shape, (ConfigScalar)entry.Value).CompareTo(Rank(key.Shape, (ConfigScalar)held[path]!)) switch
        {
            < 0 => entry.Value,
            0 => null,
            _ => Refuse(entry, path),
        },
        Owner.Limit => ApplyDockerLimit(path, entry),
        Owner.Raise => ApplyPoints((ConfigMap)entry.Value, path),
        Owner.Shorten => ApplyExclusion((ConfigList)entry.Value, path),
        Owner.Lengthen => ApplyInclusion(entry, path),
        Owner.Listed => path.EndsWith("datasets", StringComparison.Ordinal) ? ApplyDatasets((ConfigList)entry.Value, path) : ApplyListed(path, entry),
        Owner.RepositoryUnlessSet => ApplyUnlessSet(entry, path),
        Owner.NoWeaker => path == "overrides" ? ApplyOverrides((ConfigList)entry.Value) : IsOffered((ConfigScalar)entry.Value, path) ? entry.Value : null,
        _ => held[path]?.Flow == entry.Value.Flow || (held[path] is null && entry.Value is ConfigScalar { IsNull: true }) ? null : Refuse(entry, path),
    };

    private static double Rank(ConfigShape shape, ConfigScalar value) => shape switch
    {
        ChoiceShape choice => choice.Values.IndexOf(value.Text),
        FlagShape => value.Text == "true" ? 1 : 0,
        SizeShape => Units.ParseSize(value.Text)!.Value,
        _ => double.Parse(value.Text, CultureInfo.InvariantCulture),
    };

    private ConfigNode? ApplyDockerLimit(string path, ConfigEntry entry)
    {
        var limit = LimitKey.All.First(k => k.DockerKey == path);
        return Within(limit, ((ConfigScalar)entry.Value).Text, _profiles[_defaultProfile], out var most) ? entry.Value
            : Refuse(entry.KeyWhere, path, $"'{path}: {entry.Value.Flow}' is more than the operator's {limit.Show(most)}");
    }

    private bool Within(LimitKey limit, string text, RunProfile reference, out double most)
    {
        most = rules.Ceiling(limit.Name) is { } ceiling ? limit.Parse(ceiling) : limit.Of(reference.Limits);
        return limit.Parse(text) <= most;
    }

    private ConfigMap ApplyPoints(ConfigMap map, string path)
    {
        var before = held[path] as ConfigMap;
        var merged = (before?.Entries ?? []).ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            // A rule that does not exist is said by ReferenceCheck.
            var standard = (before?[entry.Key] as ConfigScalar)?.Text ?? RuleCatalog.Find(entry.Key)?.Descriptor.Points.ToString(CultureInfo.InvariantCulture);
            var least = rules.PointsFloor.TryGetValue(entry.Key, out var floor) ? floor : int.Parse(standard ?? "0", CultureInfo.InvariantCulture);
            if (int.Parse(((ConfigScalar)entry.Value).Text, CultureInfo.InvariantCulture) >= least)
                merged[entry.Key] = entry;
            else
                Refuse(entry.KeyWhere, $"{path}.{entry.Key}", $"'{path}.{entry.Key}: {entry.Value.Flow}' is less than the operator's {least} points");
        }

        return map with { Entries = [.. merged.Values.OrderBy(e => e.Key, StringComparer.Ordinal)] };
    }

    /// <summary>What the operator excludes stays excluded; nothing else is, or a pull request could hide a file.</summary>
    private ConfigNode? ApplyExclusion(ConfigList list, string path)
    {
        var known = held.Texts(path).ToHashSet(StringComparer.Ordinal);
        foreach (var item in list.Items.Cast<ConfigScalar>().Where(i => !known.Contains(i.Text)))
            Refuse(item.Where, path, $"'{path}' hides '{item.Text}' from the scan, which the operator does not");
        return null;
    }

    private ConfigNode? ApplyInclusion(ConfigEntry entry, string path)
    {
        var own = Layers.TextsOf(entry.Value).ToHashSet(StringComparer.Ordinal);
        // The same glob in another folder means other files.
        var isElsewhere = (held.FolderOf(path) ?? root) != folder;
        var missing = own.Overlaps(["**", "**/*"]) ? null : held.Texts(path).FirstOrDefault(glob => isElsewhere || !own.Contains(glob));
        return missing is null ? entry.Value
            : Refuse(entry.KeyWhere, path, $"'{path}: {entry.Value.Flow}' leaves out '{missing}', which the operator scans");
    }

    private ConfigNode? ApplyListed(string path, ConfigEntry entry)
    {
        if (held[path]?.Flow == entry.Value.Flow)
            return null;
        var isGranted = entry.Value is ConfigScalar { IsNull: true } || (path == "docker.image" && rules.Images.Contains(((ConfigScalar)entry.Value).Text));
        return isGranted ? entry.Value : Refuse(entry, path);
    }

    private ConfigList ApplyDatasets(ConfigList list, string path) => list with
    {
        Items = [.. list.Items.Cast<ConfigScalar>().Where(item =>
            ReferenceCheck.IsGranted(item.Text, root, folder, rules) || Refuse(item.Where, path, $"the dataset '{item.Text}' lies outside of what the operator allows") is not null)],
    };

    private ConfigNode? ApplyUnlessSet(ConfigEntry entry, string path)
    {
        if (rules.Source is null || held[path] is not ConfigList list || list.Where.Source != rules.Source)
            return entry.Value;
        var known = list.Items.Select(i => i.Flow).ToHashSet(StringComparer.Ordinal);
        var own = (ConfigList)entry.Value;
        foreach (var item in own.Items.Where(i => !known.Contains(i.Flow)))
            Refuse(item.Where, path, $"'{path}' takes '{item.Flow}' out of the comparison, which the policy does not");
        return own with { Items = [.. own.Items.Where(i => known.Contains(i.Flow))] };
    }

    private ConfigMap ApplyProfiles(ConfigMap map)
    {
        var kept = new Dictionary<string, ConfigEntry>(StringComparer.Ordinal);
        foreach (var entry in ProfileTable.InOrder(map, profiles))
        {
            var extends = ProfileTable.ParentOf(entry);
            if (!IsOffered(extends, $"profiles.{entry.Key}.extends"))
            {
                _refused.Add(entry.Key);
                continue;
            }

            var parent = _profiles[extends.Text];
            var own = entry with { Value = ApplyProfile((ConfigMap)entry.Value, $"profiles.{entry.Key}", profiles.GetValueOrDefault(entry.Key) ?? parent) };
            var result = ProfileTable.Extend(parent, own);
            if (profiles.TryGetValue(entry.Key, out var same)
                && (ProfileStrictness.WeakerScan(result.Scan, same.Scan, rules) ?? ProfileStrictness.HigherLimit(result.Limits, same.Limits, rules)) is { } weaker)
            {
                Refuse(entry.KeyWhere, $"profiles.{entry.Key}", $"the profile '{entry.Key}' is weaker than the operator's: {weaker}");
                continue;
            }

            _profiles[entry.Key] = result;
            kept[entry.Key] = own;
        }

        return map with { Entries = [.. map.Entries.Select(e => kept.GetValueOrDefault(e.Key)).OfType<ConfigEntry>()] };
    }

    private ConfigMap ApplyProfile(ConfigMap map, string path, RunProfile reference)
    {
        var kept = ImmutableArray.CreateBuilder<ConfigEntry>();
        foreach (var entry in map.Entries)
        {
            var value = entry.Key switch
            {
                "allow_imports" => ApplyImports((ConfigList)entry.Value, $"{path}.allow_imports", reference),
                "run_below" => ApplyRunLimit(entry, $"{path}.run_below", rules.RunBelow ?? reference.Scan.RunBelow),
                "limits" => ApplyLimits((ConfigMap)entry.Value, $"{path}.limits", reference),
                _ => entry.Value,
            };
            if (value is not null)
                kept.Add(entry with { Value = value });
        }

        return map with { Entries = kept.ToImmutable() };
    }

    private ConfigList ApplyImports(ConfigList list, string path, RunProfile reference) => list with
    {
        Items = [.. list.Items.Cast<ConfigScalar>().Where(item =>
            rules.AllowsImport(item.Text) || reference.Scan.GrantedModules.Contains(item.Text)
            || Refuse(item.Where, path, $"'{path}' allows the module '{item.Text}', which the operator does not") is not null)],
    };

    private ConfigNode? ApplyRunLimit(ConfigEntry entry, string path, int most) => int.Parse(((ConfigScalar)entry.Value).Text, CultureInfo.InvariantCulture) <= most
        ? entry.Value
        : Refuse(entry.KeyWhere, path, $"'{path}: {entry.Value.Flow}' is more than the operator's {most}");

    private ConfigMap ApplyLimits(ConfigMap map, string path, RunProfile reference) => map with
    {
        Entries = [.. map.Entries.Where(entry => Within(LimitKey.All.First(k => k.Name == entry.Key), ((ConfigScalar)entry.Value).Text, reference, out var most)
            || Refuse(entry.KeyWhere, $"{path}.{entry.Key}", $"'{path}.{entry.Key}: {entry.Value.Flow}' is more than the operator's {LimitKey.All.First(k => k.Name == entry.Key).Show(most)}") is not null)],
    };

    private ConfigList ApplyOverrides(ConfigList list) => list with
    {
        Items = [.. list.Items.Cast<ConfigMap>().Select((map, i) => map with
        {
            Entries = [.. map.Entries
                .Select(entry => entry.Key switch
                {
                    "datasets" => entry with { Value = ApplyDatasets((ConfigList)entry.Value, $"overrides[{i}].datasets") },
                    "profile" when !IsOffered((ConfigScalar)entry.Value, $"overrides[{i}].profile") => null,
                    _ => entry,
                })
                .OfType<ConfigEntry>()],
        })],
    };

    /// <summary>Whether the repository may use a profile; one of its own may be used where it was kept.</summary>
    private bool IsOffered(ConfigScalar name, string path)
    {
        // A profile that was refused is said once, where it is defined.
        if (_refused.Contains(name.Text))
            return false;
        if (rules.Profiles.IsEmpty || rules.Profiles.Contains(name.Text) || !profiles.ContainsKey(name.Text))
            return true;
        Refuse(name.Where, path, $"'{path}: {name.Text}' is a profile that the policy does not offer");
        return false;
    }

    private ConfigNode? Refuse(ConfigEntry entry, string path) =>
        Refuse(entry.KeyWhere, path, $"'{path}: {entry.Value.Flow}' is not the operator's '{held[path]?.Flow ?? "null"}'");

    /// <returns>Always null, the value that is left.</returns>
    private ConfigNode? Refuse(ConfigOrigin where, string path, string message)
    {
        _loosenings.Add(new Loosening(where, path, message));
        return null;
    }
}
