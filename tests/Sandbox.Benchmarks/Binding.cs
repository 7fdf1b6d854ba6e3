using Sandbox.Python.Binding;
using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;

namespace Sandbox.Benchmarks;

/// <summary>Binds every scope of a tree; the model binds only those that are asked for.</summary>
internal static class Binding
{
    public static SemanticModel BindAll(ParseResult parse)
    {
        var model = SemanticModel.Create(parse.Root, parse.Source);
        var pending = new Stack<(SyntaxNode Node, Scope Scope)>();
        pending.Push((parse.Root, model.Module));
        var children = default(NodeStack);
        while (pending.TryPop(out var next))
        {
            var scope = next.Node is FunctionDefStatement or LambdaExpression or ClassDefStatement or ListComprehension or SetComprehension
                or DictComprehension or GeneratorExpression ? model.ScopeOf(next.Node, next.Scope) : next.Scope;
            next.Node.AddChildrenTo(ref children);
            while (children.TryTake(out var child))
                pending.Push((child, scope));
        }

        return model;
    }
}
