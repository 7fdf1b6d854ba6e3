using Sandbox.Python.Syntax;

namespace Sandbox.Python.Binding;

/// <summary>
/// Declares what the statements of one scope bind (Language Reference 4.2.1), without entering nested scopes. Works through a stack of
/// pending bodies, so that an <c>elif</c> chain of any length needs no recursion.
/// </summary>
internal readonly struct ScopeBinder(Scope scope, bool hasWalrus)
{
    public void Bind(NodeList<Statement> body)
    {
        var pending = new ValueStack<NodeList<Statement>>(8);
        pending.Push(body);
        while (pending.TryPop(out var statements))
        {
            foreach (var statement in statements)
                Bind(statement, pending);
        }
    }

    public void BindParameters(Parameters parameters)
    {
        foreach (var parameter in parameters.PositionalOnly)
            scope.Declare(parameter.Name, SymbolKinds.Parameter);
        foreach (var parameter in parameters.Positional)
            scope.Declare(parameter.Name, SymbolKinds.Parameter);
        if (parameters.VariadicPositional is { } rest)
            scope.Declare(rest.Name, SymbolKinds.Parameter);
        foreach (var parameter in parameters.KeywordOnly)
            scope.Declare(parameter.Name, SymbolKinds.Parameter);
        if (parameters.VariadicKeyword is { } keywords)
            scope.Declare(keywords.Name, SymbolKinds.Parameter);
    }

    public void BindGenerators(NodeList<Comprehension> generators)
    {
        foreach (var generator in generators)
            BindTarget(generator.Target);
    }

    /// <summary>Declares the targets of <c>:=</c>, those inside comprehensions too (PEP 572), but not those inside lambdas.</summary>
    public void BindWalruses(SyntaxNode? expression)
    {
        if (!hasWalrus || expression is null)
            return;
        var stack = default(NodeStack);
        stack.Add(expression);
        while (stack.TryTake(out var node))
        {
            if (node is NamedExpression named)
                BindTarget(named.Target);
            if (node is not (LambdaExpression or Statement))
                node.AddChildrenTo(ref stack);
        }
    }

    private void Bind(Statement statement, ValueStack<NodeList<Statement>> pending)
    {
        switch (statement)
        {
            case ExpressionStatement expression:
                BindWalruses(expression.Value);
                break;
            case AssignStatement assign:
                foreach (var target in assign.Targets)
                    BindTarget(target);
                BindWalruses(assign.Value);
                break;
            case AugmentedAssignStatement assign:
                BindTarget(assign.Target);
                BindWalruses(assign.Value);
                break;
            case AnnotatedAssignStatement assign:
                BindTarget(assign.Target);
                BindWalruses(assign.Value);
                break;
            case IfStatement @if:
                BindWalruses(@if.Test);
                pending.Push(@if.Body);
                pending.Push(@if.OrElse);
                break;
            case ForStatement @for:
                BindTarget(@for.Target);
                BindWalruses(@for.Iterable);
                pending.Push(@for.Body);
                pending.Push(@for.OrElse);
                break;
            case WhileStatement @while:
                BindWalruses(@while.Test);
                pending.Push(@while.Body);
                pending.Push(@while.OrElse);
                break;
            case TryStatement @try:
                pending.Push(@try.Body);
                foreach (var handler in @try.Handlers)
                {
                    if (handler.Name is not null)
                        scope.Declare(handler.Name, SymbolKinds.Assigned);
                    BindWalruses(handler.Type);
                    pending.Push(handler.Body);
                }

                pending.Push(@try.OrElse);
                pending.Push(@try.Finally);
                break;
            case WithStatement with:
                foreach (var item in with.Items)
                {
                    BindWalruses(item.Context);
                    if (item.Target is not null)
                        BindTarget(item.Target);
                }

                pending.Push(with.Body);
                break;
            case MatchStatement match:
                BindWalruses(match.Subject);
                foreach (var @case in match.Cases)
                {
                    BindPattern(@case.Pattern);
                    BindWalruses(@case.Guard);
                    pending.Push(@case.Body);
                }

                break;
            case FunctionDefStatement function:
                scope.Declare(function.Name, SymbolKinds.Function);
                foreach (var decorator in function.Decorators)
                    BindWalruses(decorator);
                BindWalruses(function.Parameters);
                break;
            case ClassDefStatement @class:
                scope.Declare(@class.Name, SymbolKinds.Class);
                foreach (var decorator in @class.Decorators)
                    BindWalruses(decorator);
                foreach (var parent in @class.Bases)
                    BindWalruses(parent);
                foreach (var keyword in @class.Keywords)
                    BindWalruses(keyword);
                break;
            case ImportStatement import:
                foreach (var alias in import.Names)
                    scope.Declare(alias.AsName ?? new QualifiedName(alias.Name).TopLevel, SymbolKinds.Imported);
                break;
            case ImportFromStatement import:
                foreach (var alias in import.Names)
                {
                    if (alias.Name != "*")
                        scope.Declare(alias.AsName ?? alias.Name, SymbolKinds.Imported);
                }

                break;
            case GlobalStatement global:
                foreach (var name in global.Names)
                {
                    if (scope.Kind == ScopeKind.Module)
                        continue;
                    scope.Module.BindLate();
                    scope.Link(name, scope.Module.Declare(name, SymbolKinds.Global));
                }

                break;
            case NonlocalStatement nonlocal:
                foreach (var name in nonlocal.Names)
                {
                    if (scope.Outer?.Find(name) is { } symbol)
                    {
                        symbol.Kinds |= SymbolKinds.Nonlocal;
                        scope.Link(name, symbol);
                    }
                }

                break;
            case TypeAliasStatement alias:
                BindTarget(alias.Name);
                break;
            case ReturnStatement or DeleteStatement or RaiseStatement or AssertStatement:
                if (statement is DeleteStatement delete)
                {
                    foreach (var target in delete.Targets)
                        BindTarget(target);
                }
                else if (hasWalrus)
                {
                    BindWalrusesIn(statement);
                }

                break;
        }
    }

    private void BindWalrusesIn(Statement statement)
    {
        var stack = default(NodeStack);
        statement.AddChildrenTo(ref stack);
        while (stack.TryTake(out var node))
            BindWalruses(node);
    }

    private void BindTarget(Expression target)
    {
        switch (target)
        {
            case NameExpression name:
                scope.Declare(name.Name, SymbolKinds.Assigned);
                break;
            case StarredExpression starred:
                BindTarget(starred.Value);
                break;
            case TupleExpression or ListExpression:
                var stack = default(NodeStack);
                stack.Add(target);
                while (stack.TryTake(out var node))
                {
                    if (node is NameExpression element)
                        scope.Declare(element.Name, SymbolKinds.Assigned);
                    else if (node is TupleExpression or ListExpression or StarredExpression)
                        node.AddChildrenTo(ref stack);
                    else
                        BindWalruses(node);
                }

                break;
            default:
                BindWalruses(target);
                break;
        }
    }

    private void BindPattern(Pattern pattern)
    {
        var stack = default(NodeStack);
        stack.Add(pattern);
        while (stack.TryTake(out var node))
        {
            var name = node switch
            {
                AsPattern capture => capture.Name,
                StarPattern star => star.Name,
                MappingPattern mapping => mapping.Rest,
                _ => null,
            };
            if (name is not null)
                scope.Declare(name, SymbolKinds.Assigned);
            if (node is Pattern)
                node.AddChildrenTo(ref stack);
        }
    }
}
