namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>Names of what bubblewrap boxes leave on the host while they live, cgroups and working folders: they tell whose they are.</summary>
internal static class OwnedNames
{
    public const string Prefix = "sandbox-check~";

    /// <param name="owner">The owner, as <see cref="OwnerIdentity.ToString"/> writes it.</param>
    /// <param name="id">What tells it from the owner's others.</param>
    public static string Of(string owner, string id) => $"{Prefix}{owner.Replace('/', '~')}~{id}";

    /// <summary>Whether a name is of this tool and its process is known to be gone.</summary>
    public static bool IsOrphan(string name, OwnerIdentity self) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.LastIndexOf('~') is var end && end > Prefix.Length
        && OwnerIdentity.Parse(name[Prefix.Length..end].Replace('~', '/'))?.IsDead(self) == true;
}
