using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Statements, but for loops, definitions, imports and patterns.</summary>
internal sealed partial class Interpreter
{
    private Flow RunBody(NodeList<Statement> body)
    {
        _depth++;
        var flow = RunStatements(body);
        _depth--;
        return flow;
    }

    private Flow RunStatements(NodeList<Statement> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            var flow = Run(body[i]);
            if (flow == Flow.Next)
                continue;
            if (i + 1 < body.Count)
                RunUnreached(body, i + 1);
            return flow;
        }

        return Flow.Next;
    }

    /// <summary>
    /// What follows a return or raise is run once and leaves no trace in variables: it is dead unless the resolver is wrong, and then the
    /// rules should still see it.
    /// </summary>
    private void RunUnreached(NodeList<Statement> body, int start)
    {
        if (!_visited.Add(body[start]))
            return;
        var mark = BeginBranch();
        for (var i = start; i < body.Count; i++)
            Run(body[i]);
        EndBranch(mark, null, Flow.Next);
    }

    private Flow Run(Statement statement)
    {
        Step();
        switch (statement.Kind)
        {
            case SyntaxKind.ExpressionStatement:
                RunExpression(((ExpressionStatement)statement).Value);
                return Flow.Next;
            case SyntaxKind.AssignStatement:
                RunAssign((AssignStatement)statement);
                return Flow.Next;
            case SyntaxKind.AugmentedAssignStatement:
                RunAugmentedAssign((AugmentedAssignStatement)statement);
                return Flow.Next;
            case SyntaxKind.AnnotatedAssignStatement:
                RunAnnotatedAssign((AnnotatedAssignStatement)statement);
                return Flow.Next;
            case SyntaxKind.IfStatement:
                return CanDescend(statement) ? RunIf((IfStatement)statement) : Flow.Next;
            case SyntaxKind.ForStatement:
                return CanDescend(statement) ? RunFor((ForStatement)statement) : Flow.Next;
            case SyntaxKind.WhileStatement:
                return CanDescend(statement) ? RunWhile((WhileStatement)statement) : Flow.Next;
            case SyntaxKind.TryStatement:
                return CanDescend(statement) ? RunTry((TryStatement)statement) : Flow.Next;
            case SyntaxKind.WithStatement:
                return CanDescend(statement) ? RunWith((WithStatement)statement) : Flow.Next;
            case SyntaxKind.MatchStatement:
                return CanDescend(statement) ? RunMatch((MatchStatement)statement) : Flow.Next;
            case SyntaxKind.FunctionDefStatement:
                DefineFunction((FunctionDefStatement)statement);
                return Flow.Next;
            case SyntaxKind.ClassDefStatement:
                if (CanDescend(statement))
                    DefineClass((ClassDefStatement)statement);
                return Flow.Next;
            case SyntaxKind.ImportStatement:
                RunImport((ImportStatement)statement);
                return Flow.Next;
            case SyntaxKind.ImportFromStatement:
                RunImportFrom((ImportFromStatement)statement);
                return Flow.Next;
            case SyntaxKind.ReturnStatement:
                RunReturn((ReturnStatement)statement);
                return Flow.Exit;
            case SyntaxKind.RaiseStatement:
                var raise = (RaiseStatement)statement;
                if (raise.Exception is not null)
                {
                    _raised = Evaluate(raise.Exception);
                    ReportRaised(raise, _raised);
                }

                if (raise.Cause is not null)
                    Evaluate(raise.Cause);
                return Flow.Exit;
            case SyntaxKind.AssertStatement:
                RunAssert((AssertStatement)statement);
                return Flow.Next;
            case SyntaxKind.DeleteStatement:
                foreach (var target in ((DeleteStatement)statement).Targets)
                    Delete(target);
                return Flow.Next;
            case SyntaxKind.TypeAliasStatement:
                var alias = (TypeAliasStatement)statement;
                EvaluateTypeParameters(alias.TypeParameters);
                Assign(alias.Name, Evaluate(alias.Value), alias.Value);
                return Flow.Next;
            case SyntaxKind.BreakStatement:
            case SyntaxKind.ContinueStatement:
                return Flow.Jump;
            default:
                return Flow.Next;
        }
    }

    private void RunAssert(AssertStatement statement)
    {
        Evaluate(statement.Test);
        if (statement.Message is { } message)
            RunMaybe(() => ReportRaised(statement, Evaluate(message)));
        Narrow(statement.Test, true);
    }

    private void RunExpression(Expression expression)
    {
        if (expression.Kind == SyntaxKind.ConstantExpression)
            return;
        var value = Evaluate(expression);

        // An instance that nothing holds is finalized at once.
        if (expression.Kind == SyntaxKind.CallExpression && value is InstanceValue instance)
            RunFinalizer(instance, expression);
    }

    private void RunAssign(AssignStatement statement)
    {
        var value = Evaluate(statement.Value);
        foreach (var target in statement.Targets)
            Assign(target, value, statement.Value);
    }

    private void RunAugmentedAssign(AugmentedAssignStatement statement)
    {
        var left = Evaluate(statement.Target);
        var right = Evaluate(statement.Value);
        if (left is SequenceValue { SequenceKind: SequenceKind.List } list && statement.Operator == BinaryOperator.Add)
        {
            Extend(list, right, statement);
            return;
        }

        if (left is KnownValue { IsModule: false } known && statement.Operator == BinaryOperator.Add)
            CallMember(known, known.Name, "__iadd__", new CallSite(statement, [right], []));
        Assign(statement.Target, Operate(statement, left, statement.Operator, right, inPlace: true), statement.Value);
    }

    /// <summary>What an operator, a subscript or a derived class does with something known, where the tables list it below a name: <c>sys.path += […]</c>. Null where they do not.</summary>
    private AbstractValue? CallMember(AbstractValue receiver, string owner, string method, in CallSite site) =>
        KnowledgeBase.Find(owner + "." + method) is { } symbol ? Call(new KnownValue(symbol.Name, symbol, false, receiver).WithTrace(receiver.Trace), site) : null;

    private void RunAnnotatedAssign(AnnotatedAssignStatement statement)
    {
        EvaluateAnnotation(statement.Annotation);
        if (statement.Value is { } expression)
            Assign(statement.Target, Evaluate(expression), expression);
        else if (statement.Target is AttributeExpression attribute)
            Evaluate(attribute.Value);
    }

    /// <summary>Annotations are evaluated for what they call; a name or subscript of names calls nothing.</summary>
    private void EvaluateAnnotation(Expression? annotation)
    {
        if (annotation is null or NameExpression or ConstantExpression or AttributeExpression { Value: NameExpression })
            return;
        Evaluate(annotation);
    }

    private void RunReturn(ReturnStatement statement)
    {
        var value = statement.Value is null ? ConstantValue.None : Evaluate(statement.Value);
        if (_activation is { } activation && ReferenceEquals(_frame.Scope, activation.Function.Scope))
            activation.Result = activation.Result is null ? value : Lattice.Join(activation.Result, value);
    }

    private Flow RunIf(IfStatement statement)
    {
        _activation?.HasChoice = true;
        var merger = RentMerger();
        var conditions = _conditions;
        var flow = Flow.Exit;
        var current = statement;
        while (true)
        {
            var test = Evaluate(current.Test);
            var truth = TruthOf(test);
            if (truth == true)
            {
                RunUntaken(current.OrElse);
                flow = LeastOf(flow, RunBranch(current.Test, true, current.Body, merger, conditions == _conditions && ReferenceEquals(current, statement)));
                break;
            }

            if (truth == false)
                RunUntaken(current.Body);
            else
                flow = LeastOf(flow, RunBranch(current.Test, true, current.Body, merger, false));
            var certain = truth == false && _conditions == conditions;
            if (current.OrElse.Count == 1 && current.OrElse[0] is IfStatement next)
            {
                if (truth is null)
                    _conditions++;
                current = next;
                Step();
                continue;
            }

            flow = LeastOf(flow, RunBranch(current.Test, false, current.OrElse, merger, certain));
            break;
        }

        _conditions = conditions;
        Merge(merger);
        return flow;
    }

    /// <summary>A branch that is certainly not taken is run once, for the rules only, in case the resolver errs.</summary>
    private void RunUntaken(NodeList<Statement> body)
    {
        if (body.Count == 0 || !_visited.Add(body[0]))
            return;
        var mark = BeginBranch();
        RunBody(body);
        EndBranch(mark, null, Flow.Next);
    }

    private Flow RunBranch(Expression test, bool holds, NodeList<Statement> body, BranchMerger merger, bool certain)
    {
        var mark = BeginBranch();
        if (certain)
            _conditions--;
        Narrow(test, holds);
        var flow = RunBody(body);
        if (certain)
            _conditions++;
        EndBranch(mark, merger, flow);
        return flow;
    }

    private static Flow LeastOf(Flow left, Flow right) => left < right ? left : right;

    private Flow RunTry(TryStatement statement)
    {
        _activation?.HasChoice = true;
        var outerRaised = _raised;
        _raised = null;
        var merger = RentMerger();
        var conditions = _conditions;
        _tries++;
        var mark = BeginBranch();
        _conditions = conditions; // its first statements do happen
        var flow = RunBody(statement.Body);
        if (flow == Flow.Next)
            flow = RunBody(statement.OrElse);
        _conditions = conditions + 1;
        EndBranch(mark, merger, Flow.Next);
        _tries--;
        if (statement.Handlers.Count > 0)
        {
            // A handler starts from the state before, or any state within, the body.
            var afterBody = new BranchMerger.Merged[merger.Places.Count];
            for (var i = 0; i < afterBody.Length; i++)
                afterBody[i] = merger.Places[i];
            if (flow == Flow.Exit)
                merger.Branches--;
            foreach (var handler in statement.Handlers)
            {
                var handlerMark = BeginBranch();
                foreach (var (frame, slot, value, _) in afterBody)
                {
                    if (value is not null)
                        Write(frame, slot, frame[slot] is { } before ? Lattice.Join(before, value) : value);
                }

                var handlerFlow = RunHandler(handler);
                EndBranch(handlerMark, merger, handlerFlow);
                flow = LeastOf(flow, handlerFlow);
            }
        }

        Merge(merger);
        _raised = outerRaised;
        var last = RunBody(statement.Finally);
        return last == Flow.Next ? flow : last;
    }

    private Flow RunHandler(ExceptHandler handler)
    {
        var type = handler.Type is null ? null : Evaluate(handler.Type);
        if (handler.Name is not null)
        {
            var raised = _raised is InstanceValue or KnownInstance ? _raised : null;
            AbstractValue value = raised ?? (type is KnownValue known ? new KnownInstance(known.Name, known.Symbol, [], Taint.None) : UnknownValue.Plain);
            Bind(handler.Name, value);
        }

        return RunBody(handler.Body);
    }

    private Flow RunWith(WithStatement statement)
    {
        var exits = new List<(InstanceValue, SyntaxNode)>();
        var locks = 0;
        foreach (var item in statement.Items)
        {
            var manager = Evaluate(item.Context);
            var entered = manager;
            locks += TakeLock(item.Context, item.Context, null) ? 1 : 0;
            if (manager is InstanceValue instance)
            {
                entered = CallHook(instance, statement.IsAsync ? "__aenter__" : "__enter__", item.Context, [], ImplicitVia.ContextManager) ?? manager;
                exits.Add((instance, item.Context));
            }
            else if (manager is SequenceValue { SequenceKind: SequenceKind.Iterator } generator)
            {
                // contextlib.contextmanager: what the generator yields.
                entered = generator.Any;
            }

            if (item.Target is { } target)
                Assign(target, entered, item.Context);
        }

        var flow = RunBody(statement.Body);
        for (; locks > 0; locks--)
            ReleaseLock();
        foreach (var (instance, node) in exits)
        {
            CallHook(
                instance,
                statement.IsAsync ? "__aexit__" : "__exit__",
                node,
                [UnknownValue.Plain, UnknownValue.Plain, UnknownValue.Plain],
                ImplicitVia.ContextManager);
        }

        // A manager may swallow the exception; only a return is final.
        return flow == Flow.Exit && EndsByReturn(statement.Body) ? Flow.Exit : flow == Flow.Exit ? Flow.Next : flow;
    }

    private static bool EndsByReturn(NodeList<Statement> body) => body.Count > 0 && body[^1] is ReturnStatement;
}
