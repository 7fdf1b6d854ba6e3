using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Where a name stands in a file.</summary>
internal static class Mentions
{
    public static bool IsIn(SyntaxNode place, string name) => place.Holds(node => node is NameExpression mention && mention.Name == name);

    /// <summary>Whether what is waited for is made on the spot, or is a variable that the whole file only makes, enters and waits for: nobody will wake the one who waits.</summary>
    public static bool IsAlone(Expression waitedFor, SyntaxNode root)
    {
        if (waitedFor is CallExpression)
            return true;
        if (waitedFor is not NameExpression { Name: var name })
            return false;
        var stack = default(NodeStack);
        stack.Add(root);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case CallExpression { Function: AttributeExpression { Name: "wait" or "get" or "acquire" or "join" or "is_set" or "empty", Value: NameExpression receiver } } call when receiver.Name == name:
                    stack.Add(call.Arguments);
                    continue;
                case WithItem { Context: NameExpression entered, Target: null } when entered.Name == name:
                    continue;
                case NameExpression { Context: ExpressionContext.Load } mention when mention.Name == name:
                case GlobalStatement or NonlocalStatement:
                    return false;
                // What a caller passes, or another variable holds, others may know by another name.
                case Parameter { Name: var given } when given == name:
                case AssignStatement { Value: not CallExpression } assignment when IsIn(assignment, name):
                    return false;
            }

            node.AddChildrenTo(ref stack);
        }

        return true;
    }
}
