using System.Collections.Frozen;
using System.Collections.Immutable;
using Sandbox.Check.Configuration.Document;
using Sandbox.Execution.Nodes;

namespace Sandbox.Check.Configuration;

/// <summary>The policy of each file: the defaults, then every override whose globs match it, last one wins.</summary>
internal sealed class FilePolicies
{
    private readonly FilePolicy _default;
    private readonly RunProfile? _forced;
    private readonly ImmutableArray<Override> _overrides;

    public FilePolicies(Layers values, FrozenDictionary<string, RunProfile> profiles)
    {
        Profiles = profiles;
        var forced = values[Layers.ForcedProfile] as ConfigScalar;
        _forced = forced is null ? null : ProfileNamed(forced);
        _default = new FilePolicy(
            _forced ?? ProfileNamed((ConfigScalar)values["defaults.profile"]!),
            Kind(values.Text("defaults.kind")!),
            values.Text("defaults.entry")!,
            Call(values.Text("defaults.call")!),
            [.. values.Texts("defaults.datasets")]);
        _overrides = values["overrides"] is ConfigList list ? [.. list.Items.Select(i => Read((ConfigMap)i))] : [];
    }

    /// <summary>All profiles by name.</summary>
    public FrozenDictionary<string, RunProfile> Profiles { get; }

    /// <param name="path">Relative to the configuration's folder, with <c>/</c>.</param>
    public FilePolicy For(string path)
    {
        var policy = _default;
        foreach (var entry in _overrides)
        {
            if (!entry.Files.Matches(path))
                continue;
            policy = new FilePolicy(
                _forced ?? entry.Profile ?? policy.Profile,
                entry.Kind ?? policy.Kind,
                entry.Entry ?? policy.Entry,
                entry.Call ?? policy.Call,
                entry.Datasets.IsDefault ? policy.Datasets : entry.Datasets);
        }

        return policy;
    }

    private Override Read(ConfigMap map) => new(
        new GlobSet([.. Layers.TextsOf(map["files"])]),
        map["profile"] is ConfigScalar profile ? ProfileNamed(profile) : null,
        map["kind"] is ConfigScalar kind ? Kind(kind.Text) : null,
        (map["entry"] as ConfigScalar)?.Text,
        map["call"] is ConfigScalar call ? Call(call.Text) : null,
        map["datasets"] is { } datasets ? [.. Layers.TextsOf(datasets)] : default);

    private RunProfile ProfileNamed(ConfigScalar name) => Profiles.GetValueOrDefault(name.Text)
        ?? throw new ConfigException(name.Where, $"unknown profile '{name.Text}'{Suggestion.For(name.Text, Profiles.Keys)}");

    private static NodeKind Kind(string text) => Enum.Parse<NodeKind>(text, ignoreCase: true);

    private static CallStyle Call(string text) => Enum.Parse<CallStyle>(text, ignoreCase: true);

    private sealed record Override(GlobSet Files, RunProfile? Profile, NodeKind? Kind, string? Entry, CallStyle? Call, ImmutableArray<string> Datasets);
}
