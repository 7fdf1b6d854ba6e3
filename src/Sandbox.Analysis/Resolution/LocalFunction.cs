using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution;

/// <summary>A function or lambda of the scanned code, as defined by one execution of its <c>def</c>.</summary>
public sealed class LocalFunction
{
    internal LocalFunction(SyntaxNode node, SourceUnit unit, string name, Frame closure)
    {
        Node = node;
        Unit = unit;
        Name = name;
        Closure = closure;
    }

    /// <summary>A <see cref="FunctionDefStatement"/> or <see cref="LambdaExpression"/>.</summary>
    public SyntaxNode Node { get; }

    public SourceUnit Unit { get; }

    public string Name { get; }

    internal Frame Closure { get; }
}
