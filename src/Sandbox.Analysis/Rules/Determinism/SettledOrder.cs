using System.Runtime.CompilerServices;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>
/// Which expressions of a source give something whose order is lost or set right before anybody sees it: what <c>sorted</c>, <c>set</c>, <c>len</c> and their like take, what is
/// only searched, and what a name holds that is sorted somewhere in the source. Found once a source, because a source may ask for it on every line.
/// </summary>
internal sealed class SettledOrder
{
    private static readonly ConditionalWeakTable<SourceUnit, SettledOrder> s_known = [];

    private readonly HashSet<SyntaxNode> _expressions = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private SettledOrder(Module root)
    {
        var assigned = new List<(string Name, Expression Value)>();
        var stack = default(NodeStack);
        stack.Add(root);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case CallExpression { Function: NameExpression { Name: "sorted" or "set" or "frozenset" or "len" or "min" or "max" or "any" or "all" }, Arguments: [var taken, ..] }:
                    Settle(taken);
                    break;
                case CallExpression { Function: AttributeExpression { Name: "sort", Value: NameExpression list } }:
                    _names.Add(list.Name);
                    break;
                case SetComprehension { Generators: [var first, ..] }:
                    Settle(first.Iterable);
                    break;
                case CompareExpression { Operators: [ComparisonOperator.In or ComparisonOperator.NotIn], Comparators: [var searched] }:
                    Settle(searched);
                    break;
                case AssignStatement { Targets: [NameExpression target], Value: var value }:
                    assigned.Add((target.Name, value));
                    break;
            }

            node.AddChildrenTo(ref stack);
        }

        foreach (var (name, value) in assigned)
        {
            if (_names.Contains(name))
                Settle(value);
        }
    }

    public static bool Has(SourceUnit unit, SyntaxNode expression) => s_known.GetValue(unit, static unit => new SettledOrder(unit.Root))._expressions.Contains(expression);

    /// <summary>An expression, and what hands its order on to it.</summary>
    private void Settle(Expression expression)
    {
        var stack = default(NodeStack);
        stack.Add(expression);
        while (stack.TryTake(out var node))
        {
            _expressions.Add(node);
            switch (node)
            {
                case NameExpression name:
                    _names.Add(name.Name);
                    break;
                case CallExpression { Function: NameExpression { Name: "list" or "tuple" or "iter" or "reversed" }, Arguments: [var handed, ..] }:
                    stack.Add(handed);
                    break;
                case CallExpression { Function: NameExpression { Name: "map" or "filter" }, Arguments: [_, var handed, ..] }:
                    stack.Add(handed);
                    break;
                case GeneratorExpression { Generators: [var first, ..] }:
                    stack.Add(first.Iterable);
                    break;
                case ListComprehension { Generators: [var first, ..] }:
                    stack.Add(first.Iterable);
                    break;
                case ListExpression or StarredExpression or BinaryExpression:
                    node.AddChildrenTo(ref stack);
                    break;
            }
        }
    }
}
