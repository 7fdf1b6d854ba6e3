using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Binding;

/// <summary>
/// The scopes of one file. A scope is bound when it is first asked for, from its statements alone; expressions are walked only where the
/// source holds a walrus. Not for use by several threads at once.
/// </summary>
public sealed class SemanticModel
{
    private readonly Dictionary<SyntaxNode, Scope> _scopes = [];
    private readonly bool _hasWalrus;

    private SemanticModel(Module root, SourceText source, Scope module)
    {
        _hasWalrus = source.Text.Contains(":=", StringComparison.Ordinal);
        Module = module;
        new ScopeBinder(module, _hasWalrus).Bind(root.Body);
        _scopes.Add(root, module);
    }

    /// <summary>The scope of the module itself.</summary>
    public Scope Module { get; }

    public static SemanticModel Create(Module root, SourceText source) => new(root, source, new Scope(ScopeKind.Module, root, null));

    /// <summary>A model whose names are those of another scope: code that is run by <c>exec</c> in it.</summary>
    public static SemanticModel CreateWithin(Module root, SourceText source, Scope scope)
    {
        scope.BindLate();
        return new(root, source, scope);
    }

    /// <summary>The scope that a function, lambda, class or comprehension opens.</summary>
    /// <param name="node">The node that opens it.</param>
    /// <param name="outer">The scope it stands in.</param>
    public Scope ScopeOf(SyntaxNode node, Scope outer)
    {
        if (_scopes.TryGetValue(node, out var scope) && scope.Outer == outer)
            return scope;
        scope = new Scope(KindOf(node), node, outer);
        var binder = new ScopeBinder(scope, _hasWalrus);
        switch (node)
        {
            case FunctionDefStatement function:
                binder.BindParameters(function.Parameters);
                binder.Bind(function.Body);
                break;
            case LambdaExpression lambda:
                binder.BindParameters(lambda.Parameters);
                binder.BindWalruses(lambda.Body);
                break;
            case ClassDefStatement @class:
                binder.Bind(@class.Body);
                break;
            case ListComprehension list:
                binder.BindGenerators(list.Generators);
                break;
            case SetComprehension set:
                binder.BindGenerators(set.Generators);
                break;
            case DictComprehension dict:
                binder.BindGenerators(dict.Generators);
                break;
            case GeneratorExpression generator:
                binder.BindGenerators(generator.Generators);
                break;
        }

        _scopes[node] = scope;
        return scope;
    }

    private static ScopeKind KindOf(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.FunctionDefStatement => ScopeKind.Function,
        SyntaxKind.LambdaExpression => ScopeKind.Lambda,
        SyntaxKind.ClassDefStatement => ScopeKind.Class,
        SyntaxKind.Module => ScopeKind.Module,
        _ => ScopeKind.Comprehension,
    };
}
