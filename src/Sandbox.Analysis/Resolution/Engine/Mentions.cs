using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Where a name stands.</summary>
internal static class Mentions
{
    public static bool IsIn(SyntaxNode place, string name) => place.Holds(node => node is NameExpression mention && mention.Name == name);
}
