using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Functions that call themselves more than once on a path, each time with a number lessened by a constant: <c>fib(n - 1) + fib(n - 2)</c>. With r the root of
/// the sum of r^-c over those constants, <c>fib(n)</c> takes about r^n calls. What remembers results (a decorator, a store by subscript, a test with <c>in</c>) is left alone.
/// </summary>
/// <param name="Parameter">The place of the number among the parameters.</param>
/// <param name="Root">By what factor one more of it multiplies the calls.</param>
/// <param name="IsNested">Whether a call of itself is an argument of another, so that calls grow faster than any power (Ackermann).</param>
internal sealed record BranchingRecursion(int Parameter, double Root, bool IsNested)
{
    private const int MaxBlocks = 24;

    /// <summary>How many calls a run with a number makes.</summary>
    public double CallsFor(double number) => IsNested ? (number >= 4 ? double.PositiveInfinity : 0) : Math.Pow(Root, number);

    /// <summary>Null for a function that does not call itself so.</summary>
    public static BranchingRecursion? Of(FunctionDefStatement function)
    {
        if (function.Decorators.Count > 0 || function.Parameters.Positional.Count is 0 or > 8)
            return null;
        var calls = new List<CallExpression>();
        if (!Collect(function.Body, function, calls, MaxBlocks) || calls.Count < 2)
            return null;
        for (var place = 0; place < function.Parameters.Positional.Count; place++)
        {
            var name = function.Parameters.Positional[place].Name;
            var steps = calls.Select(call => StepOf(call, place, name)).ToList();
            var isNested = calls.Exists(call => call.Arguments.Any(argument => CallsOf(argument, function).Count > 0));
            if (isNested && steps.Exists(step => step > 0))
                return new BranchingRecursion(place, double.PositiveInfinity, true);
            if (steps.TrueForAll(step => step > 0))
                return new BranchingRecursion(place, RootOf(steps), false);
        }

        return null;
    }

    /// <summary>The constant by which a call lessens a parameter; 0 where it does not.</summary>
    private static double StepOf(CallExpression call, int place, string name) =>
        place < call.Arguments.Count && call.Arguments[place] is BinaryExpression { Operator: BinaryOperator.Sub, Left: NameExpression left, Right: ConstantExpression { Value: long and > 0 and var step } } && left.Name == name
            ? step
            : 0;

    /// <summary>Bisection: the sum falls as r grows.</summary>
    private static double RootOf(List<double> steps)
    {
        var (low, high) = (1.0, steps.Count + 1.0);
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if (steps.Sum(step => Math.Pow(middle, -step)) > 1)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The calls on the path with most of them; false where the function may remember what it computed.</summary>
    private static bool Collect(NodeList<Statement> body, FunctionDefStatement function, List<CallExpression> calls, int depth)
    {
        if (depth == 0)
            return false;
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IfStatement @if:
                    var (first, second) = (new List<CallExpression>(), new List<CallExpression>());
                    if (Remembers(@if.Test) || !Collect(@if.Body, function, first, depth - 1) || !Collect(@if.OrElse, function, second, depth - 1))
                        return false;
                    calls.AddRange(first.Count >= second.Count ? first : second);
                    break;
                case ReturnStatement or ExpressionStatement or AssignStatement or AugmentedAssignStatement or AnnotatedAssignStatement:
                    if (Remembers(statement))
                        return false;
                    calls.AddRange(CallsOf(statement, function));
                    if (statement is ReturnStatement)
                        return true;
                    break;
                case PassStatement or RaiseStatement or AssertStatement or GlobalStatement:
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool Remembers(SyntaxNode node) => node.Holds(static next => next is SubscriptExpression or CompareExpression { Operators: [ComparisonOperator.In or ComparisonOperator.NotIn, ..] }
        or CallExpression { Function: AttributeExpression { Name: "get" or "setdefault" } });

    /// <summary>The outermost calls of the function itself in a statement or expression; of a conditional's branches the one with more.</summary>
    private static List<CallExpression> CallsOf(SyntaxNode node, FunctionDefStatement function)
    {
        var calls = new List<CallExpression>();
        var stack = default(NodeStack);
        stack.Add(node);
        while (stack.TryTake(out var next))
        {
            switch (next)
            {
                case CallExpression { Function: NameExpression callee } call when callee.Name == function.Name:
                    calls.Add(call);
                    break;
                case LambdaExpression:
                    continue;
                case ConditionalExpression conditional:
                    var (first, second) = (CallsOf(conditional.Body, function), CallsOf(conditional.OrElse, function));
                    calls.AddRange(first.Count >= second.Count ? first : second);
                    stack.Add(conditional.Test);
                    continue;
            }

            next.AddChildrenTo(ref stack);
        }

        return calls;
    }
}
