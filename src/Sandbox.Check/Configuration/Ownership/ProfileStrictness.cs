using Sandbox.Analysis.Policy;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>Whether one profile lets pass or run what another does not.</summary>
internal static class ProfileStrictness
{
    /// <summary>What the scan of <paramref name="candidate"/> allows beyond <paramref name="held"/> and beyond what the policy grants; null for nothing.</summary>
    public static string? WeakerScan(Profile candidate, Profile held, OperatorRules rules)
    {
        bool Beyond(string module) => !rules.AllowsImport(module);
        if (held.AllowedModules is not null && candidate.AllowedModules is null)
            return "it allows every known harmless module";
        if (held.AllowedModules is { } allowed && candidate.AllowedModules!.Except(allowed).Where(Beyond).Order(StringComparer.Ordinal).FirstOrDefault() is { } more)
            return $"it allows the module {more}";
        if (held.DeniedModules.Except(candidate.DeniedModules).Where(Beyond).Order(StringComparer.Ordinal).FirstOrDefault() is { } denied)
            return $"it does not deny the module {denied}";
        if (candidate.GrantedModules.Except(held.GrantedModules).Where(Beyond).Order(StringComparer.Ordinal).FirstOrDefault() is { } granted)
            return $"it grants the module {granted}";
        if (candidate.Contract && !held.Contract)
            return "it allows files by contract";
        if (candidate.ImportCharging < held.ImportCharging)
            return "it does not charge denied modules on import";
        return candidate.RunBelow > (rules.RunBelow ?? held.RunBelow) ? $"it runs nodes below risk {candidate.RunBelow}" : null;
    }

    /// <summary>The limit that <paramref name="candidate"/> has more of than <paramref name="held"/> or the ceiling; null for none.</summary>
    public static string? HigherLimit(ResourceLimits candidate, ResourceLimits held, OperatorRules rules)
    {
        foreach (var key in LimitKey.All)
        {
            var most = rules.Ceiling(key.Name) is { } ceiling ? key.Parse(ceiling) : key.Of(held);
            if (key.Of(candidate) > most)
                return $"its {key.Name} is {key.Show(key.Of(candidate))}, not {key.Show(most)}";
        }

        return null;
    }
}
