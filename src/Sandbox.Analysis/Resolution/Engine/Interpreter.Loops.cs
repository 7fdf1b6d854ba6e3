using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Loops. Over known elements that may build a string or pick a function, iterations are followed one by one, within the budget; else the
/// body is run once or twice from a state in which what it counts is unknown.
/// </summary>
internal sealed partial class Interpreter
{
    private AbstractValue? _raised;

    private Flow RunFor(ForStatement statement)
    {
        var iterable = Evaluate(statement.Iterable);
        var elements = Iterate(iterable, statement.Iterable);
        ReportGrowth(statement.Body, elements.Length, null);
        var turns = _turns;
        _turns *= elements.Length >= 1 ? elements.Length : 1;
        if ((double.IsInfinity(elements.Length) || Feeds(statement)) && elements.Exact is not { Count: 0 })
            ReportLoop(statement, statement.Body);
        else if (elements.Length > 1 && _turns is >= ManyTurns and < double.PositiveInfinity && !HasExit(statement.Body))
            Traverse(statement, _turns);
        _loops++;
        var done = 0;
        var broken = false;
        if (elements.Exact is { } items)
        {
            var limit = Math.Min(items.Count, _budget.Iterations);
            while (done < limit && (done == 0 || HasBudget))
            {
                var before = _interesting;
                var start = _steps;
                Assign(statement.Target, items[done], statement.Iterable);
                var flow = RunBody(statement.Body);
                if (_locks.Count > 0)
                    ForgetLocks();
                done++;
                if (flow == Flow.Exit)
                {
                    _loops--;
                    _turns = turns;
                    return Flow.Exit;
                }

                if (flow == Flow.Jump && EndsByBreak(statement.Body))
                {
                    broken = true;
                    break;
                }

                // Nothing came of it that a rule could ask for: the rest is taken together.
                if (before == _interesting && !IsInteresting(items[done - 1]) && _steps - start > 8)
                    break;
            }

            if (done < items.Count && !broken)
            {
                RunLoop(statement.Target, RestOf(items, done), statement.Iterable, null, statement.Body);
            }
        }
        else
        {
            RunLoop(statement.Target, elements.Any, statement.Iterable, null, statement.Body);
        }

        _loops--;
        _turns = turns;
        return broken ? Flow.Next : RunBody(statement.OrElse) == Flow.Exit ? Flow.Exit : Flow.Next;
    }

    /// <summary>What the elements from one on may be: some of them, and whatever is dangerous further on.</summary>
    private static AbstractValue RestOf(IReadOnlyList<AbstractValue> items, int start)
    {
        var rest = items[start];
        for (var i = start + 1; i < items.Count; i++)
        {
            if (i < start + 64 || Lattice.IsDangerous(items[i]))
                rest = Lattice.Join(rest, items[i]);
        }

        return rest;
    }

    private Flow RunWhile(WhileStatement statement)
    {
        _loops++;
        var test = Evaluate(statement.Test);
        var truth = TruthOf(test);
        var isAlways = truth == true && (IsAlwaysTrue(statement.Test) || IsStable(statement.Test, statement.Body))
            || truth != false && !HasExit(statement.Body) && KeepsTrue(statement.Test, statement.Body);
        var turns = _turns;
        if (!isAlways && truth != false && IsLongWatch(statement))
            Emit(new ResourceOperation(statement, Context(), ResourceKind.EndlessWait, 0));
        if (isAlways)
        {
            // One that is left, or waits, makes no million of anything.
            if (ReportLoop(statement, statement.Body) is { HasExit: false, Waits: false })
                _turns = double.PositiveInfinity;
        }
        else
        {
            ReportGrowth(statement.Body, double.NaN, statement.Test);
            Narrow(statement.Test, true);
        }

        // A loop whose test is decided each time is followed like the program would.
        var rounds = 0;
        while (truth == true && !isAlways && rounds < _budget.Iterations && (rounds == 0 || HasBudget))
        {
            var before = _interesting;
            var flow = RunBody(statement.Body);
            rounds++;
            if (flow == Flow.Exit)
            {
                _loops--;
                _turns = turns;
                return Flow.Exit;
            }

            truth = TruthOf(Evaluate(statement.Test));
            if (truth == true && before == _interesting && rounds > 1)
                break;
        }

        if (truth != false || rounds == 0)
            RunLoop(null, null, statement.Test, statement.Test, statement.Body);
        _loops--;
        _turns = turns;
        if (isAlways && _activation is { Yields: not null } activation && _conditions == activation.Conditions && !IsCaught(statement.Body) && !HasExit(statement.Body, yields: false))
            activation.IsEndless = true;
        return RunBody(statement.OrElse) == Flow.Exit ? Flow.Exit : isAlways && !HasExit(statement.Body) ? Flow.Exit : Flow.Next;
    }

    /// <summary>Runs a body any number of times: what it may change is joined with the state before, until that is stable or twice.</summary>
    private void RunLoop(Expression? target, AbstractValue? element, Expression source, Expression? test, NodeList<Statement> body)
    {
        ForgetCounters(body);
        for (var pass = 0; pass < 2; pass++)
        {
            var before = _interesting;
            var merger = RentMerger();
            var mark = BeginBranch();
            _conditions--;
            if (test is not null)
                _conditions += IsAlwaysTrue(test) ? 0 : 1;
            else
                _conditions++;
            if (target is not null)
                Assign(target, element!, source);
            RunBody(body);
            if (test is null || !IsAlwaysTrue(test))
                _conditions--;
            _conditions++;
            EndBranch(mark, merger, Flow.Next);
            merger.Branches++;
            var isStable = true;
            for (var i = 0; i < merger.Places.Count; i++)
            {
                var (frame, slot, value, _) = merger.Places[i];
                isStable &= value is null || (frame[slot] is { } old && (old.Equals(value) || !IsInteresting(value)));
            }

            Merge(merger);
            if (isStable || before == _interesting || !HasBudget)
                return;
            if (test is not null)
                Evaluate(test);
        }
    }

    /// <summary>Numbers that a loop's body assigns are unknown in it.</summary>
    private void ForgetCounters(NodeList<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case AugmentedAssignStatement { Target: NameExpression name }:
                    Forget(name.Name);
                    break;
                case AssignStatement { Targets: { Count: 1 } targets } when targets[0] is NameExpression name:
                    Forget(name.Name);
                    break;
                case IfStatement @if when @if.Body.Count < 200:
                    ForgetCounters(@if.Body);
                    if (@if.OrElse.Count > 0 && @if.OrElse[0] is not IfStatement)
                        ForgetCounters(@if.OrElse);
                    break;
                case ForStatement @for when _loops < 4:
                    ForgetCounters(@for.Body);
                    break;
                case WhileStatement @while when _loops < 4:
                    ForgetCounters(@while.Body);
                    break;
            }
        }
    }

    private void Forget(string name)
    {
        if (_frame.Scope.Find(name) is { } symbol && _frame.Of(symbol.Scope) is { } frame && frame[symbol.Slot] is ConstantValue { IsNumber: true })
            Write(frame, symbol.Slot, UnknownValue.Number);
    }

    private LoopOperation ReportLoop(Statement statement, NodeList<Statement> body)
    {
        var loop = new LoopOperation(statement, Context(), HasExit(body), Waits(body) && !Idles(body), IsCaught(body));
        Emit(loop);
        return loop;
    }

    private bool IsCaught(NodeList<Statement> body) => _tries > 0 && body.Holds(static node => node is CallExpression);

    /// <summary>Whether a body does nothing but wait and count.</summary>
    private static bool Idles(NodeList<Statement> body)
    {
        foreach (var statement in body)
        {
            if (statement is not (PassStatement or ContinueStatement or AugmentedAssignStatement { Value: ConstantExpression }
                or ExpressionStatement { Value: CallExpression { Function: AttributeExpression { Name: "sleep", Value: NameExpression } or NameExpression { Name: "sleep" }, Arguments: [ConstantExpression] } }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A literal, or an expression of literals, known to be true: <c>1 &lt; 2</c>, <c>not False</c>.</summary>
    private static bool IsAlwaysTrue(Expression test)
    {
        if (test is NamedExpression named)
            return IsAlwaysTrue(named.Value);
        if (test is ConstantExpression constant)
            return ConstantValue.Of(constant).IsTrue;
        var stack = default(NodeStack);
        stack.Add(test);
        while (stack.TryTake(out var node))
        {
            if (node is not (ConstantExpression or CompareExpression or UnaryExpression or BooleanExpression or BinaryExpression))
                return false;
            node.AddChildrenTo(ref stack);
        }

        return true;
    }

    private static bool EndsByBreak(NodeList<Statement> body) => body.Count > 0 && body[^1] is BreakStatement;

    /// <summary>Whether a body may leave its loop: break of its own, return, raise, yield (where asked for), await, or a call that ends the program.</summary>
    private static bool HasExit(NodeList<Statement> body, bool yields = true)
    {
        var stack = default(NodeStack);
        foreach (var statement in body)
            stack.Add(statement);
        var inner = new List<SyntaxNode>();
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case AwaitExpression { Value: CallExpression pause } when IsNoPause(pause):
                    continue; // gives way to other tasks, and goes on
                case TryStatement { Finally: [.., ContinueStatement] } again:
                    stack.Add(again.Finally); // whatever would leave the loop is given up
                    continue;
                case ReturnStatement or RaiseStatement or AssertStatement or AwaitExpression:
                case YieldExpression or YieldFromExpression when yields:
                    return true;
                case IfStatement { Test: ConstantExpression test } dead when !ConstantValue.Of(test).IsTrue:
                    foreach (var other in dead.OrElse)
                        stack.Add(other);
                    continue;
                case BreakStatement when !inner.Exists(loop => loop.Span.Start <= node.Span.Start && node.Span.End <= loop.Span.End):
                    return true;
                case CallExpression { Function: NameExpression { Name: "exit" or "quit" or "next" } }:
                case CallExpression { Function: AttributeExpression { Name: "exit" or "_exit" or "abort" or "execv" or "kill" } }:
                    return true;
                case FunctionDefStatement or LambdaExpression or ClassDefStatement:
                    continue;
                case WhileStatement @while:
                    inner.Add(@while);
                    break;
                case ForStatement @for:
                    inner.Add(@for);
                    break;
            }

            node.AddChildrenTo(ref stack);
        }

        return false;
    }

    /// <summary><c>asyncio.sleep(0)</c>, which does not wait.</summary>
    private static bool IsNoPause(CallExpression call) =>
        call is { Function: AttributeExpression { Name: "sleep", Value: NameExpression { Name: "asyncio" } } or NameExpression { Name: "sleep" }, Arguments: [ConstantExpression { Value: 0L or 0.0 }] };

    /// <summary>Whether a body calls something that waits, or that the resolver cannot see into.</summary>
    private static bool Waits(NodeList<Statement> body)
    {
        var stack = default(NodeStack);
        foreach (var statement in body)
            stack.Add(statement);
        while (stack.TryTake(out var node))
        {
            // What a task waits for, its maker does not.
            if (node is AwaitExpression { Value: CallExpression pause } && IsNoPause(pause) || node is CallExpression { Function: AttributeExpression { Name: "create_task" or "ensure_future" } })
                continue;
            if (node is CallExpression { Function: AttributeExpression { Value: not ConstantExpression, Name: "sleep" or "wait" or "recv" or "accept" or "get" or "join" or "readline" or "poll" or "select" } })
                return true;
            if (node is CallExpression { Function: NameExpression { Name: "sleep" or "input" } })
                return true;
            if (node is not (FunctionDefStatement or LambdaExpression or ClassDefStatement))
                node.AddChildrenTo(ref stack);
        }

        return false;
    }
}
