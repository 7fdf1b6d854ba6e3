namespace Sandbox.Python.Syntax;

/// <summary>Asks whole trees one question, without recursion.</summary>
public static class SyntaxSearch
{
    /// <summary>Whether the answer is yes for a node or for any below it.</summary>
    public static bool Holds(this SyntaxNode root, Func<SyntaxNode, bool> isAsked)
    {
        var stack = default(NodeStack);
        stack.Add(root);
        return AnyOf(ref stack, isAsked);
    }

    /// <summary>Whether the answer is yes for a node of a list or for any below it.</summary>
    public static bool Holds<T>(this NodeList<T> roots, Func<SyntaxNode, bool> isAsked)
        where T : SyntaxNode?
    {
        var stack = default(NodeStack);
        stack.Add(roots);
        return AnyOf(ref stack, isAsked);
    }

    private static bool AnyOf(ref NodeStack stack, Func<SyntaxNode, bool> isAsked)
    {
        while (stack.TryTake(out var node))
        {
            if (isAsked(node))
                return true;
            node.AddChildrenTo(ref stack);
        }

        return false;
    }
}
