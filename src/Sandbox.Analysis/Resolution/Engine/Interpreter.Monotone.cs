using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Loops whose test a body can only keep true: a number that moves away from its limit, a container that is only filled.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Whether a test that may be true now stays so in the loop it guards. The body has no exit.</summary>
    private bool KeepsTrue(Expression test, NodeList<Statement> body)
    {
        switch (test)
        {
            case CompareExpression { Operators: [ComparisonOperator.IsNot], Left: NameExpression kept, Comparators: [ConstantExpression { Value: null }] }:
                return _frame.Scope.Find(kept.Name) is { } binding && binding.Scope == _frame.Scope && !Assigns(body, kept.Name);
            case UnaryExpression { Operator: UnaryOperator.Not, Operand: CallExpression { Function: AttributeExpression { Name: "is_set", Value: NameExpression flag }, Arguments.Count: 0 } }:
                return Evaluate(flag) is KnownInstance { ClassName: "threading.Event" or "asyncio.Event" } && FileNames.Of(_unit.Unit.Root).IsAlone(flag);
            case CompareExpression { Operators: [ComparisonOperator.GtE], Left: var count, Comparators: [ConstantExpression { Value: 0L }] } when IsLength(count):
                return true;
            case CompareExpression { Operators: [ComparisonOperator.Lt or ComparisonOperator.LtE or ComparisonOperator.NotEq], Left: NameExpression index, Comparators: [CallExpression { Function: NameExpression { Name: "len" }, Arguments: [NameExpression list] }] }:
                return IsOutrun(index.Name, list.Name, body);
            case CompareExpression { Operators: [ComparisonOperator.Lt or ComparisonOperator.LtE or ComparisonOperator.NotEq], Left: NameExpression chaser, Comparators: [var end] } when IsInfinity(end):
                return IsOnlyStepped(chaser.Name, body);
            case CompareExpression { Operators: [var comparison], Left: NameExpression left, Comparators: [var limit] } when Evaluate(limit) is ConstantValue { IsNumber: true } bound:
                return IsDriven(left.Name, comparison, bound, body) || (comparison == ComparisonOperator.NotEq && IsSteppedPast(left.Name, bound, body));
            case CompareExpression { Operators: [ComparisonOperator.Gt or ComparisonOperator.NotEq], Left: CallExpression { Function: NameExpression { Name: "len" }, Arguments: [NameExpression list] }, Comparators: [ConstantExpression { Value: 0L }] }:
                return IsOnlyFilled(list.Name, body);
            case CallExpression { Function: NameExpression { Name: "len" or "bool" }, Arguments: [NameExpression list] }:
                return IsOnlyFilled(list.Name, body);
            case NameExpression name:
                return IsOnlyFilled(name.Name, body) || IsLengthened(name.Name, body) || IsRefilled(name.Name, body) || IsDriven(name.Name, ComparisonOperator.NotEq, ConstantValue.Of(0L), body) || IsSteppedPast(name.Name, ConstantValue.Of(0L), body);
            default:
                return false;
        }
    }

    /// <summary><c>math.inf</c>, <c>float("inf")</c>.</summary>
    private bool IsInfinity(Expression expression) => expression switch
    {
        AttributeExpression { Name: "inf" or "Inf" or "infty" } => Evaluate(expression) is KnownValue { Name: "math.inf" or "numpy.inf" or "numpy.Inf" or "numpy.infty" },
        CallExpression { Function: NameExpression { Name: "float" } function, Arguments: [ConstantExpression { Value: string text }] } => text.TrimStart('+').StartsWith("inf", StringComparison.OrdinalIgnoreCase) && _frame.Scope.Find(function.Name) is null,
        _ => false,
    };

    /// <summary>Whether all that a body does to a number is adding known numbers, which reach no infinity.</summary>
    private bool IsOnlyStepped(string name, NodeList<Statement> body) =>
        _frame.Scope.Find(name) is { } symbol && symbol.Scope == _frame.Scope
        && IsOnlyUpdated(name, body, static update => update is { Operator: BinaryOperator.Add or BinaryOperator.Sub, Value: ConstantExpression });

    /// <summary>Whether a text that is not empty is only made longer.</summary>
    private bool IsLengthened(string name, NodeList<Statement> body) =>
        _frame.Scope.Find(name) is { } symbol && symbol.Scope == _frame.Scope && _frame[symbol.Slot] is ConstantValue { Text.Length: > 0 }
        && IsOnlyUpdated(name, body, static update => update.Operator == BinaryOperator.Add);

    /// <summary>Whether a body updates a name in one way (<c>name += 1</c>), at least once, and gives it nothing else.</summary>
    private bool IsOnlyUpdated(string name, NodeList<Statement> body, Func<AugmentedAssignStatement, bool> isWanted)
    {
        var steps = 0;
        foreach (var statement in body)
        {
            if (statement is AugmentedAssignStatement { Target: NameExpression target } update && target.Name == name && isWanted(update))
                steps++;
            else if (statement.Holds(node => IsWriteOf(node, name)))
                return false;
        }

        return steps > 0;
    }

    /// <summary>A length, which is never negative.</summary>
    private bool IsLength(Expression expression) => expression switch
    {
        NamedExpression named => IsLength(named.Value),
        CallExpression { Function: NameExpression { Name: "len" or "abs" } function, Arguments.Count: 1 } => _frame.Scope.Find(function.Name) is null,
        _ => false,
    };

    /// <summary>Whether each turn adds an element to a list and one to the index that is to reach its end.</summary>
    private bool IsOutrun(string index, string list, NodeList<Statement> body)
    {
        var steps = 0;
        var fills = 0;
        foreach (var statement in body)
        {
            switch (statement)
            {
                case AugmentedAssignStatement { Target: NameExpression target, Operator: BinaryOperator.Add, Value: ConstantExpression { Value: 1L } } when target.Name == index:
                    steps++;
                    break;
                case ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Name: "append" or "appendleft", Value: NameExpression filled } } } when filled.Name == list:
                case AssignStatement { Targets: [SubscriptExpression { Value: NameExpression grown, Index: CallExpression { Function: NameExpression { Name: "len" }, Arguments: [NameExpression counted] } }] } when grown.Name == list && counted.Name == list:
                    fills++;
                    break;
                case ExpressionStatement or AssignStatement:
                    if (Mentions.IsIn(statement, index) || Mentions.IsIn(statement, list))
                        return false;
                    break;
                default:
                    return false;
            }
        }

        return steps == 1 && fills >= 1 && _frame.Scope.Find(list) is { } symbol && _frame.Of(symbol.Scope)?[symbol.Slot] is SequenceValue { Count: > 0 } or DictionaryValue { Count: > 0 };
    }

    /// <summary>Whether each turn puts as much into a list as it takes out of it: <c>queue.append(queue.popleft())</c>, and touches it nowhere else.</summary>
    private bool IsRefilled(string list, NodeList<Statement> body)
    {
        var (puts, takes) = (0, 0);
        foreach (var statement in body)
        {
            switch (statement)
            {
                case ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Name: "append" or "appendleft" or "extend" or "extendleft", Value: NameExpression target } method, Arguments: [var put], Keywords.Count: 0 } } when target.Name == list:
                    var isTake = IsTake(put, list);
                    if (!isTake && Mentions.IsIn(put, list))
                        return false;
                    puts += method.Name.StartsWith("append", StringComparison.Ordinal) ? 1 : put is ListExpression { Elements: var items } && !items.Holds(static item => item is StarredExpression) ? items.Count : 0;
                    takes += isTake ? 1 : 0;
                    break;
                case AssignStatement { Targets: [NameExpression holder], Value: var taken } when holder.Name != list && IsTake(taken, list):
                case ExpressionStatement { Value: CallExpression thrown } when IsTake(thrown, list):
                    takes++;
                    break;
                case AugmentedAssignStatement or AssignStatement when !Mentions.IsIn(statement, list):
                    break;
                default:
                    return false;
            }
        }

        return puts > 0 && puts >= takes && _frame.Scope.Find(list) is { } symbol && symbol.Scope == _frame.Scope && _frame[symbol.Slot] is SequenceValue { IsExact: true, Count: > 0 };
    }

    private static bool IsTake(Expression value, string list) =>
        value is CallExpression { Function: AttributeExpression { Name: "pop" or "popleft", Value: NameExpression source } } && source.Name == list;

    /// <summary>Whether all that a body does to a number moves it away from a limit that it is on the right side of.</summary>
    private bool IsDriven(string name, ComparisonOperator comparison, ConstantValue limit, NodeList<Statement> body)
    {
        if (_frame.Scope.Find(name) is not { } symbol || symbol.Scope != _frame.Scope)
            return false;
        // A length that is not known is no less than nothing.
        var isLength = _frame[symbol.Slot] is UnknownValue { Facts: var facts } && (facts & ValueFacts.Number) != 0 && limit is { IsTrue: false };
        if (!isLength && _frame[symbol.Slot] is not ConstantValue { IsNumber: true })
            return false;
        var isAbove = isLength || Library.Sizes.Number(_frame[symbol.Slot]) >= Library.Sizes.Number(limit);
        var isRising = comparison switch
        {
            ComparisonOperator.Gt or ComparisonOperator.GtE => true,
            ComparisonOperator.Lt or ComparisonOperator.LtE => false,
            ComparisonOperator.NotEq => isAbove,
            _ => (bool?)null,
        };
        if (isRising is not { } rising || rising != isAbove)
            return false;
        var writes = 0;
        var stack = default(NodeStack);
        stack.Add(body);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case AugmentedAssignStatement { Target: NameExpression target } update when target.Name == name:
                    if (!Moves(update, rising))
                        return false;
                    writes++;
                    stack.Add(update.Value);
                    continue;
                case NameExpression { Context: not ExpressionContext.Load } target when target.Name == name:
                case FunctionDefStatement or LambdaExpression or ClassDefStatement or GlobalStatement:
                case CallExpression { Function: NameExpression { Name: var called } } when _frame.Scope.Find(called) is not null:
                    return false;
            }

            node.AddChildrenTo(ref stack);
        }

        return writes > 0;
    }

    /// <summary>Whether equal steps towards a number miss it: <c>while i != 10: i += 3</c> from 0, <c>while x != 1.0: x += 0.1</c>.</summary>
    private bool IsSteppedPast(string name, ConstantValue limit, NodeList<Statement> body)
    {
        if (_frame.Scope.Find(name) is not { } symbol || symbol.Scope != _frame.Scope || _frame[symbol.Slot] is not ConstantValue { IsNumber: true } start)
            return false;
        AugmentedAssignStatement? update = null;
        foreach (var statement in body)
        {
            if (statement is AugmentedAssignStatement { Target: NameExpression target, Operator: BinaryOperator.Add or BinaryOperator.Sub } step && target.Name == name && update is null)
                update = step;
            else if (statement is not (PassStatement or ExpressionStatement or AugmentedAssignStatement) || statement.Holds(node => IsWriteOf(node, name)))
                return false;
        }

        if (update is null)
            return false;
        var (value, end, stride) = (Library.Sizes.Number(start), Library.Sizes.Number(limit), Library.Sizes.Number(Evaluate(update.Value)));
        stride = update.Operator == BinaryOperator.Sub ? -stride : stride;
        if (double.IsNaN(stride) || value == end)
            return false;
        if (stride == 0 || (stride > 0) == (value > end))
            return true;
        if (double.IsInteger(value) && double.IsInteger(end) && double.IsInteger(stride))
            return (end - value) % stride != 0;
        if (!HasBudget)
            return false;
        // Steps are added as the interpreter adds them, rounding included.
        var steps = 0;
        while (steps < MostSteps && value != end && (stride > 0) == (value < end))
        {
            value += stride;
            steps++;
        }

        _steps += steps / 8;
        return (stride > 0) == (value > end) && value != end;
    }

    private const int MostSteps = 100_000;

    /// <summary>An assignment of a name, or a call of the scanned code, which might assign it.</summary>
    private bool IsWriteOf(SyntaxNode node, string name) =>
        node is NameExpression { Context: not ExpressionContext.Load } target && target.Name == name
        || node is CallExpression { Function: NameExpression { Name: var called } } && _frame.Scope.Find(called) is not null;

    private bool Moves(AugmentedAssignStatement update, bool rising) => Library.Sizes.Number(Evaluate(update.Value)) is var step && update.Operator switch
    {
        BinaryOperator.Add => rising ? step > 0 : step < 0,
        BinaryOperator.Sub => rising ? step < 0 : step > 0,
        BinaryOperator.Mult => rising && step >= 1,
        _ => false,
    };

    /// <summary>Whether a container that holds something is mentioned in a body only where something is added to it or read from it.</summary>
    private bool IsOnlyFilled(string name, NodeList<Statement> body)
    {
        if (_frame.Scope.Find(name) is not { } symbol || symbol.Scope != _frame.Scope || _frame[symbol.Slot] is not (SequenceValue { SequenceKind: SequenceKind.List, IsExact: true, Count: > 0 } or DictionaryValue { IsExact: true, Count: > 0 }))
            return false;
        var added = 0;
        var stack = default(NodeStack);
        stack.Add(body);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case CallExpression { Function: AttributeExpression { Name: "append" or "insert" or "extend" or "add" or "appendleft", Value: NameExpression target } } call when target.Name == name:
                    added++;
                    stack.Add(call.Arguments);
                    continue;
                case AssignStatement { Targets: [SubscriptExpression { Value: NameExpression target, Index: not SliceExpression } subscript] } assign when target.Name == name:
                    added++;
                    stack.Add(subscript.Index);
                    stack.Add(assign.Value);
                    continue;
                case SubscriptExpression { Context: ExpressionContext.Load, Value: NameExpression source } read when source.Name == name:
                    stack.Add(read.Index);
                    continue;
                case CallExpression { Function: NameExpression { Name: "len" or "sum" or "max" or "min" or "print" } reader, Arguments: [NameExpression argument] } when argument.Name == name && _frame.Scope.Find(reader.Name) is null:
                    continue;
                case NameExpression mention when mention.Name == name:
                case FunctionDefStatement or LambdaExpression or ClassDefStatement or GlobalStatement:
                case CallExpression { Function: NameExpression { Name: var called } } when _frame.Scope.Find(called) is not null:
                    return false;
            }

            node.AddChildrenTo(ref stack);
        }

        return added > 0;
    }
}
