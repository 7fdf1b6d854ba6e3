using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Waits that nobody ends: for a lock that the program holds itself, for a queue or an event that nothing else in the file mentions.</summary>
internal sealed partial class Interpreter
{
    private readonly List<HeldLock> _locks = [];

    /// <summary>All that are held are looked at whenever one is taken or a branch ends.</summary>
    private const int MostLocks = 100;

    /// <summary>Takes a lock for a <c>with</c> block or, where it is given, until the activation's end; false where the expression is none.</summary>
    private bool TakeLock(Expression expression, SyntaxNode node, Activation? until)
    {
        if (_locks.Count >= MostLocks || LockOf(expression) is not { } key)
            return false;

        // Callbacks and threads run at another time, or wait for the one that holds the lock.
        if (_via is not (ImplicitVia.Thread or ImplicitVia.Callback or ImplicitVia.ExitHandler or ImplicitVia.Signal or ImplicitVia.Finalizer or ImplicitVia.InterpreterHook) && _locks.Exists(held => held.Key.Equals(key) && (!held.IsByCall || held.Activation == until)))
            Emit(new ResourceOperation(node, Context(), ResourceKind.EndlessWait, 0));
        _locks.Add(new HeldLock(key, until, node is CallExpression, _regionDepth, _loops));
        return true;
    }

    private void ReleaseLock() => _locks.RemoveAt(_locks.Count - 1);

    /// <summary><c>lock.acquire()</c> and <c>lock.release()</c>.</summary>
    private void FollowLock(CallExpression call)
    {
        if (call.Function is not AttributeExpression { Name: "acquire" or "release", Value: var expression } method || call.Arguments.Count + call.Keywords.Count > 0)
            return;
        if (method.Name == "acquire")
            TakeLock(expression, call, _activation);
        else if (LockOf(expression) is { } key)
            _locks.RemoveAll(held => held.IsByCall && held.Key.Equals(key));
    }

    /// <summary>A branch or a turn of a loop ends: what was taken in it may be another lock next time, or not taken at all.</summary>
    private void ForgetLocks() => _locks.RemoveAll(held => held.IsByCall && (held.Region > _regionDepth || held.Loops >= _loops && _loops > 0));

    /// <summary>What tells locks apart: the variable, or the object and its attribute. Only locks that their own holder cannot take again.</summary>
    private (object Owner, string Name)? LockOf(Expression expression)
    {
        var attribute = expression as AttributeExpression;
        if ((attribute?.Value ?? expression) is not NameExpression { Name: var name } || _frame.Scope.Find(name) is not { } symbol || _frame.Of(symbol.Scope) is not { } frame)
            return null;
        return (attribute, frame[symbol.Slot]) switch
        {
            (null, var value) when IsLock(value) => (symbol, name),
            ({ } field, InstanceValue owner) when IsLock(owner.Attributes.Find(field.Name)) => (owner.Attributes, field.Name),
            _ => null,
        };
    }

    private static bool IsLock(AbstractValue? value) => value is KnownInstance { ClassName: "threading.Lock" or "multiprocessing.Lock" };

    /// <summary><c>queue.get()</c> of a queue that is empty, and that no other place of the file puts anything into.</summary>
    internal void AwaitEmpty(SyntaxNode node)
    {
        if (node is CallExpression { Arguments.Count: 0, Keywords.Count: 0, Function: AttributeExpression { Value: var queue } } && FileNames.Of(_unit.Unit.Root).IsAlone(queue))
            Emit(new ResourceOperation(node, Context(), ResourceKind.EndlessWait, 0));
    }

    /// <summary>A loop that does nothing but look at the clock until a minute or more is over: <c>while time.time() &lt; end: pass</c>.</summary>
    private bool IsLongWatch(WhileStatement loop)
    {
        if (loop.Test is not CompareExpression { Operators: [ComparisonOperator.Lt or ComparisonOperator.LtE], Left: var left, Comparators: [var limit] } || !loop.Body.All(static statement => statement is PassStatement or ContinueStatement or AugmentedAssignStatement or ExpressionStatement { Value: ConstantExpression }))
            return false;
        if (left is BinaryExpression { Operator: BinaryOperator.Sub, Left: var now })
            return IsClock(now) && Library.Sizes.Number(Evaluate(limit)) >= LongWatch;
        if (!IsClock(left))
            return false;
        if (limit is ConstantExpression)
            return Library.Sizes.Number(Evaluate(limit)) >= FarDate;
        if (limit is NameExpression { Name: var name })
            limit = FileNames.Of(_unit.Unit.Root).ValueOf(name) ?? limit;
        return limit is BinaryExpression { Operator: BinaryOperator.Add } end && (Library.Sizes.Number(Evaluate(end.Left)) >= LongWatch || Library.Sizes.Number(Evaluate(end.Right)) >= LongWatch);
    }

    /// <summary>Seconds that no node has to spare.</summary>
    private const double LongWatch = 60;

    /// <summary>Seconds since 1970 that lie far ahead (the year 2100); clocks that count from another start take longer still.</summary>
    private const double FarDate = 4.1e9;

    private bool IsClock(Expression expression) =>
        expression is CallExpression { Arguments.Count: 0, Function: var function } && Evaluate(function) is KnownValue { Name: "time.time" or "time.monotonic" or "time.perf_counter" or "time.process_time" };

    private sealed record HeldLock((object Owner, string Name) Key, Activation? Activation, bool IsByCall, int Region, int Loops);
}
