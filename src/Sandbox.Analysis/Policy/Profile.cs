namespace Sandbox.Analysis.Policy;

/// <summary>What code of one kind may do, as far as the scan is concerned; the sandbox limits of the same name live in Sandbox.Check.</summary>
/// <param name="Name">The profile's name.</param>
/// <param name="AllowedModules">Top-level or dotted module names that are known and allowed; <c>null</c> means every known harmless one.</param>
/// <param name="DeniedModules">Top-level or dotted names charged as denied.</param>
/// <param name="Contract">Whether <c>argv[1]</c>, <c>argv[2]</c>, the standard streams and <c>/datasets</c> may be used.</param>
/// <param name="ImportCharging">When a denied import is charged.</param>
/// <param name="RunBelow">A node runs only while its risk is below this (0 to 101).</param>
public sealed record Profile(
    string Name,
    IReadOnlySet<string>? AllowedModules,
    IReadOnlySet<string> DeniedModules,
    bool Contract,
    ImportCharging ImportCharging,
    int RunBelow)
{
    /// <summary>
    /// Names that the configuration allows over the profile it extends: calls into them are not charged, whatever they reach. The
    /// built-in profiles grant none.
    /// </summary>
    public IReadOnlySet<string> GrantedModules { get; init; } = new HashSet<string>();
}
