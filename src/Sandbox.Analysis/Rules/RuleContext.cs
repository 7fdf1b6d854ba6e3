using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules;

/// <summary>What a rule may ask besides what it judges.</summary>
/// <param name="Profile">What the code may do.</param>
/// <param name="Main">The scanned file.</param>
public sealed record RuleContext(Profile Profile, SourceUnit Main)
{
    /// <summary>Whether the program has put a network connection in the place of one of its streams: what it starts then talks to the other end.</summary>
    public bool HasConnectedStreams { get; set; }

    /// <summary>Whether the configuration allows a name's module over the profile it extends.</summary>
    public bool IsGranted(string qualifiedName) => Names(Profile.GrantedModules, qualifiedName);

    public bool IsDenied(string qualifiedName) => Names(Profile.DeniedModules, qualifiedName);

    /// <summary>Whether a set of modules holds a dotted name or one of its packages.</summary>
    internal static bool Names(IReadOnlySet<string> modules, string name)
    {
        if (modules.Count == 0)
            return false;
        for (var length = name.Length; length > 0; length = name.LastIndexOf('.', length - 1))
        {
            if (modules.Contains(length == name.Length ? name : name[..length]))
                return true;
        }

        return false;
    }
}
