using System.Collections.Immutable;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Ownership;
using Sandbox.Execution.Nodes;

namespace Sandbox.Check.Configuration;

/// <summary>What one configuration says of files: its defaults and its overrides.</summary>
internal sealed class FileRules
{
    private readonly Choice? _defaults;
    private readonly ImmutableArray<Choice> _overrides;

    /// <param name="profileOf">Finds a profile by name or throws.</param>
    /// <exception cref="ConfigException">A profile is named that there is not.</exception>
    public FileRules(ConfigSource source, Func<ConfigScalar, RunProfile> profileOf)
    {
        (Folder, IsRepositorys) = (source.Folder, source.IsRepositorys);
        _defaults = source.Document["defaults"] is ConfigMap defaults ? Read(defaults) : null;
        _overrides = source.Document["overrides"] is ConfigList list ? [.. list.Items.Cast<ConfigMap>().Select(Read)] : [];

        Choice Read(ConfigMap map) => new(
            map["files"] is { } files ? new GlobSet([.. Layers.TextsOf(files)]) : null,
            map["profile"] as ConfigScalar,
            map["profile"] is ConfigScalar profile ? profileOf(profile) : null,
            map["kind"] is ConfigScalar kind ? Enum.Parse<NodeKind>(kind.Text, ignoreCase: true) : null,
            (map["entry"] as ConfigScalar)?.Text,
            map["call"] is ConfigScalar call ? Enum.Parse<CallStyle>(call.Text, ignoreCase: true) : null,
            map["datasets"] is { } datasets ? [.. Layers.TextsOf(datasets).Select(d => Path.GetFullPath(d, Folder))] : null);
    }

    /// <summary>What the globs are relative to, absolute.</summary>
    public string Folder { get; }

    /// <summary>Whether it is the repository's, whose attempts to loosen are reported.</summary>
    public bool IsRepositorys { get; }

    /// <summary>Whether all files are treated alike.</summary>
    public bool IsUniform => _overrides.IsEmpty;

    /// <param name="policy">What held before.</param>
    /// <param name="path">The file, relative to <see cref="Folder"/>; null for one that no override names.</param>
    /// <returns>What holds with this, where its profile was chosen (null: not here), and whether an override chose it.</returns>
    public (FilePolicy Policy, ConfigScalar? Profile, bool ByGlob) Apply(FilePolicy policy, string? path)
    {
        var (profile, byGlob) = (_defaults?.ProfileName, false);
        if (_defaults is not null)
            policy = _defaults.Over(policy);
        foreach (var choice in path is null ? [] : _overrides)
        {
            if (!choice.Files!.Matches(path!))
                continue;
            policy = choice.Over(policy);
            if (choice.ProfileName is not null)
                (profile, byGlob) = (choice.ProfileName, true);
        }

        return (policy, profile, byGlob);
    }

    /// <summary>The keys of <c>defaults</c> or of one override; null for what it does not set.</summary>
    private sealed record Choice(
        GlobSet? Files, ConfigScalar? ProfileName, RunProfile? Profile, NodeKind? Kind, string? Entry, CallStyle? Call, ImmutableArray<string>? Datasets)
    {
        public FilePolicy Over(FilePolicy policy) => new(
            Profile ?? policy.Profile, Kind ?? policy.Kind, Entry ?? policy.Entry, Call ?? policy.Call, Datasets ?? policy.Datasets);
    }
}
