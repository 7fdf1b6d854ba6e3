using Sandbox.Analysis.Knowledge;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Methods that are worth a look whatever they are called on (<c>x.to_pickle(…)</c>): the table of the pseudo-module <c>anything</c>.
/// Their callee is <c>anything.to_pickle</c> with the unknown object as receiver.
/// </summary>
internal static class Anything
{
    public const string Module = "anything";

    private static readonly Lazy<HashSet<string>> Names = new(() => new HashSet<string>(KnowledgeBase.MembersOf(Module), StringComparer.Ordinal));

    public static bool Has(string name) => Names.Value.Contains(name);
}
