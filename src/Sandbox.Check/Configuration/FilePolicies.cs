using System.Collections.Immutable;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Ownership;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Nodes;

namespace Sandbox.Check.Configuration;

/// <summary>
/// The policy of each file: of each configuration the defaults, then every override whose globs match it, last one wins; then the next
/// configuration. A profile that a later configuration chooses, the repository's over the operator's, holds only where it is no weaker.
/// </summary>
internal sealed class FilePolicies
{
    private readonly OperatorRules _rules;
    private readonly RunProfile? _forced;
    private readonly FilePolicy _default;
    private readonly ImmutableArray<FileRules> _sources;

    /// <param name="sources">The operator's first, the repository's last.</param>
    /// <param name="profiles">All profiles, ceilings applied.</param>
    /// <param name="forced">The command line's profile; null for none.</param>
    /// <exception cref="ConfigException">A profile is named that there is not.</exception>
    public FilePolicies(IEnumerable<ConfigSource> sources, IReadOnlyDictionary<string, RunProfile> profiles, ConfigScalar? forced, OperatorRules rules)
    {
        Profiles = profiles;
        _rules = rules;
        _forced = forced is null ? null : ProfileNamed(forced);
        _default = new FilePolicy(_forced ?? profiles["node"], NodeKind.Node, "run", CallStyle.Whole, []);
        var rulesOf = ImmutableArray.CreateBuilder<FileRules>();
        foreach (var source in sources)
            rulesOf.Add(new FileRules(source, ProfileNamed));
        _sources = rulesOf.ToImmutable();
    }

    /// <summary>All profiles by name.</summary>
    public IReadOnlyDictionary<string, RunProfile> Profiles { get; }

    /// <summary>The policy of a file that no override names.</summary>
    public FilePolicy Default => Evaluate(_ => null, null);

    public FilePolicy For(FoundFile file) => Evaluate(source => FileDiscovery.Relative(source.Folder, file.FullPath), null);

    /// <summary>What the repository chose for these files and does not get.</summary>
    public IEnumerable<Loosening> Loosenings(IEnumerable<FoundFile> files)
    {
        if (_sources.Length < 2 || _forced is not null)
            return [];
        var found = new List<Loosening>();
        Evaluate(_ => null, found);
        foreach (var file in files)
            Evaluate(source => FileDiscovery.Relative(source.Folder, file.FullPath), found);
        return found.DistinctBy(l => l.Where);
    }

    private FilePolicy Evaluate(Func<FileRules, string?> pathOf, List<Loosening>? loosenings)
    {
        var (policy, isChosenByGlob) = (_default, false);
        for (var i = 0; i < _sources.Length; i++)
        {
            var (next, choice, byGlob) = _sources[i].Apply(policy, _sources[i].IsUniform ? null : pathOf(_sources[i]));
            if (_forced is not null)
                next = next with { Profile = _forced };
            else if (i > 0 && choice is not null)
                next = next with { Profile = NoWeaker(policy.Profile, isChosenByGlob, choice, _sources[i].IsRepositorys ? loosenings : null) };
            (policy, isChosenByGlob) = (next, isChosenByGlob || byGlob);
        }

        return policy;
    }

    /// <summary>The chosen profile, as far as the one that held is not stricter.</summary>
    /// <param name="isChosenByGlob">Whether an override set what held: then its limits are part of what the operator said of the file.</param>
    private RunProfile NoWeaker(RunProfile held, bool isChosenByGlob, ConfigScalar choice, List<Loosening>? loosenings)
    {
        var chosen = ProfileNamed(choice);
        if (chosen.Name == held.Name)
            return held;
        if (ProfileStrictness.WeakerScan(chosen.Scan, held.Scan, _rules) is { } weaker)
        {
            loosenings?.Add(Message(weaker));
            return held;
        }

        if (isChosenByGlob && ProfileStrictness.HigherLimit(chosen.Limits, held.Limits, _rules) is { } higher)
        {
            loosenings?.Add(Message(higher));
            return chosen with { Limits = LimitKey.Lower(chosen.Limits, held.Limits) };
        }

        return chosen;

        Loosening Message(string reason) =>
            new(choice.Where, "profile", $"the profile '{choice.Text}' is weaker than '{held.Name}', which the operator gives to files that this names: {reason}");
    }

    private RunProfile ProfileNamed(ConfigScalar name) => Profiles.GetValueOrDefault(name.Text)
        ?? throw new ConfigException(name.Where, $"unknown profile '{name.Text}'{Suggestion.For(name.Text, Profiles.Keys)}");
}
