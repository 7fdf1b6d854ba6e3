using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Time and memory: what is collected, iterated, doubled or awaited in an amount that is known and absurd.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Fewer than these are not worth an operation; the rules draw the line higher.</summary>
    private const double ManyElements = 50_000_000;
    private const double ManyTurns = 1e9;

    /// <summary>How often the place at hand is run for one run of the file, as far as the loops around it say.</summary>
    private double _turns = 1;

    /// <summary>So many elements are held at once.</summary>
    internal void Collect(SyntaxNode node, double length)
    {
        if (length > ManyElements)
            Emit(new ResourceOperation(node, Context(), double.IsInfinity(length) ? ResourceKind.EndlessIteration : ResourceKind.HugeAllocation, length));
    }

    /// <summary>So many elements are gone through.</summary>
    internal void Traverse(SyntaxNode node, double length)
    {
        if (length >= ManyTurns)
            Emit(new ResourceOperation(node, Context(), ResourceKind.EndlessIteration, length));
    }

    /// <summary>
    /// Names that a loop's body multiplies on every turn: <c>s += s</c>, <c>s = s * 2</c>, <c>n = n * n</c>, <c>s.extend(s)</c>. Growth by turns is exponential,
    /// so a few dozen turns are enough.
    /// </summary>
    /// <param name="body">The loop's body.</param>
    /// <param name="turns">How often it is run; NaN where that is not known.</param>
    /// <param name="test">Of a while loop: its test, whose limit may say how far the growth goes.</param>
    private void ReportGrowth(NodeList<Statement> body, double turns, Expression? test)
    {
        if (!(turns >= 16) && test is null)
            return;
        foreach (var statement in body)
        {
            var (name, growth, isPower) = GrowthOf(statement);
            if (growth < 2 || _frame.Scope.Find(name!) is not { } symbol || _frame.Of(symbol.Scope) is not { } frame || frame[symbol.Slot] is not { } value)
                continue;
            var length = value switch
            {
                ConstantValue { Text: { Length: > 0 } text } => text.Length,
                ConstantValue { Bytes: { Length: > 0 } bytes } => bytes.Length,
                SequenceValue { Count: > 0 } sequence => sequence.Count,
                TextValue => 1,
                _ when statement is AssignStatement { Value: ListExpression or TupleExpression or DictExpression } => 1, // a nest of lists, whatever lies in it
                _ => 0,
            };
            if (length > 0 && !isPower)
            {
                var size = turns >= 16 ? length * Math.Pow(growth, turns) : LimitOf(test!, name!);
                if (size > ManyElements)
                    Emit(new ResourceOperation(statement, Context(), ResourceKind.HugeAllocation, size));
            }
            else if (isPower && value is ConstantValue number && turns >= 16 && Folding.IsBeyondOne(number))
            {
                Emit(new ResourceOperation(statement, Context(), ResourceKind.HugeNumber, Math.Pow(growth, turns)));
            }
        }
    }

    /// <summary>The name that a statement multiplies, by what factor; or raises to what power.</summary>
    private static (string? Name, double Factor, bool IsPower) GrowthOf(Statement statement)
    {
        switch (statement)
        {
            case AugmentedAssignStatement { Target: NameExpression { Name: var name } } update:
                return update.Operator switch
                {
                    BinaryOperator.Add => (name, 1 + Terms(update.Value, name), false),
                    BinaryOperator.Mult when update.Value is NameExpression other && other.Name == name => (name, 2, true),
                    BinaryOperator.Mult => (name, Factor(update.Value), false),
                    BinaryOperator.Pow => (name, Factor(update.Value), true),
                    _ => default,
                };
            case AssignStatement { Targets: { Count: 1 } targets, Value: BinaryExpression value } when targets[0] is NameExpression { Name: var name }:
                return value.Operator switch
                {
                    BinaryOperator.Add => (name, Terms(value, name), false),
                    BinaryOperator.Mult when IsName(value.Left, name) && IsName(value.Right, name) => (name, 2, true),
                    BinaryOperator.Mult when IsName(value.Left, name) => (name, Factor(value.Right), false),
                    BinaryOperator.Mult when IsName(value.Right, name) => (name, Factor(value.Left), false),
                    BinaryOperator.Pow when IsName(value.Left, name) => (name, Factor(value.Right), true),
                    _ => default,
                };
            case AssignStatement { Targets: [NameExpression { Name: var name }], Value: CallExpression { Function: AttributeExpression { Name: "replace", Value: NameExpression source }, Arguments: [ConstantExpression { Value: string { Length: > 0 } from }, ConstantExpression { Value: string to }] } } when source.Name == name:
                return (name, to.Split(from).Length - 1, false);
            case AssignStatement { Targets: [NameExpression { Name: var repeated }], Value: FormattedStringExpression text }:
                return (repeated, text.Values.Count(part => part is FormattedValue { Value: var field } && IsName(field, repeated)), false);
            case AssignStatement { Targets: [NameExpression { Name: var branched }], Value: DictExpression branches }:
                return (branched, branches.Values.Count(value => IsName(value, branched)), false);
            case AssignStatement { Targets: [NameExpression { Name: var nested }], Value: ListExpression or TupleExpression } nest:
                return (nested, (nest.Value is ListExpression list ? list.Elements : ((TupleExpression)nest.Value).Elements).Count(element => IsName(element, nested)), false);
            case ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Name: "extend", Value: NameExpression { Name: var target } }, Arguments: { Count: 1 } arguments } }:
                return (target, 1 + Terms(arguments[0], target), false);
            default:
                return default;
        }
    }

    private static bool IsName(Expression expression, string name) => expression is NameExpression other && other.Name == name;

    /// <summary>How often a sum has a name as a term.</summary>
    private static double Terms(Expression sum, string name)
    {
        var count = 0;
        while (sum is BinaryExpression { Operator: BinaryOperator.Add } binary)
        {
            count += IsName(binary.Right, name) ? 1 : 0;
            sum = binary.Left;
        }

        return count + (IsName(sum, name) ? 1 : 0);
    }

    private static double Factor(Expression expression) => expression is ConstantExpression constant ? Sizes.Number(ConstantValue.Of(constant)) : 0;

    /// <summary>The length that a test of the form <c>len(name) &lt; limit</c> lets a value reach.</summary>
    private double LimitOf(Expression test, string name) =>
        test is CompareExpression { Operators: [ComparisonOperator.Lt or ComparisonOperator.LtE or ComparisonOperator.NotEq], Left: CallExpression { Function: NameExpression { Name: "len" }, Arguments: { Count: 1 } arguments } } compare
        && IsName(arguments[0], name)
            ? Sizes.Number(Evaluate(compare.Comparators[0]))
            : 0;

    /// <summary>Whether a loop goes over a list that its own body lengthens on every turn, and never shortens.</summary>
    private static bool Feeds(ForStatement statement)
    {
        if (statement.Iterable is not NameExpression { Name: var list })
            return false;
        var grows = false;
        foreach (var step in statement.Body)
        {
            if (step is AugmentedAssignStatement { Target: NameExpression grown, Operator: BinaryOperator.Add, Value: ListExpression { Elements: [not StarredExpression, ..] } } && grown.Name == list)
            {
                grows = true;
                continue;
            }

            if (step is not ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Value: NameExpression target, Name: var method }, Arguments: var given } } || target.Name != list)
                continue;
            if (method is "remove" or "pop" or "clear")
                return false;
            grows |= method is "append" or "insert" || (method == "extend" && given is [ListExpression { Elements: [not StarredExpression, ..] }]);
        }

        return grows;
    }

    /// <summary>
    /// Whether a test that is true now stays so: it is made of literals, of builtins of those, and of local names that neither the loop nor a nested function assigns.
    /// </summary>
    private bool IsStable(Expression test, NodeList<Statement> body)
    {
        var stack = default(NodeStack);
        stack.Add(test);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case ConstantExpression or CompareExpression or UnaryExpression or BooleanExpression or BinaryExpression or ListExpression or TupleExpression:
                    break;
                case CallExpression { Function: NameExpression { Name: "bool" or "int" or "len" or "abs" or "str" or "all" or "any" or "callable" } builtin, Keywords.Count: 0 } call when _frame.Scope.Find(builtin) is null:
                    foreach (var argument in call.Arguments)
                        stack.Add(argument);
                    continue;
                case NameExpression name when _frame.Scope.Find(name) is { } symbol:
                    if (symbol.Scope != _frame.Scope || _frame[symbol.Slot] is not ConstantValue || Assigns(body, name.Name))
                        return false;
                    continue;
                default:
                    return false;
            }

            node.AddChildrenTo(ref stack);
        }

        return true;
    }

    /// <summary>Whether statements bind a name, or call anything of the scanned code, which might.</summary>
    private bool Assigns(NodeList<Statement> body, string name)
    {
        var stack = default(NodeStack);
        foreach (var statement in body)
            stack.Add(statement);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case NameExpression { Context: not ExpressionContext.Load } target when target.Name == name:
                case ExceptHandler handler when handler.Name == name:
                case CallExpression { Function: NameExpression { Name: var called } } when _frame.Scope.Find(called) is not null:
                case CallExpression { Function: NameExpression { Name: "exec" or "eval" or "globals" or "locals" } }:
                case FunctionDefStatement or ClassDefStatement or ImportStatement or ImportFromStatement or MatchStatement or AwaitExpression:
                    return true;
            }

            node.AddChildrenTo(ref stack);
        }

        return false;
    }
}
