using System.Collections.Immutable;

namespace Sandbox.Analysis.Knowledge;

/// <summary>What calling a function or class (or reading a value) does, and which arguments decide how bad it is.</summary>
/// <param name="Id">Such as <c>process.shell</c>; one rule answers for it (see <see cref="Rules.Rule.Effects"/>), or the resolver for <c>calls</c>: the argument <c>callback</c> gets called.</param>
/// <param name="Roles">The arguments that matter.</param>
public sealed record KnownEffect(string Id, ImmutableArray<ArgumentRole> Roles)
{
    /// <summary>The argument that plays a part; null where the effect names none.</summary>
    public ArgumentRole? Role(string name)
    {
        foreach (var role in Roles)
        {
            if (role.Name == name)
                return role;
        }

        return null;
    }
}
