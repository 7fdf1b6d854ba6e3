using System.Collections.Immutable;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>nonlocal a, b</c>. ASDL: <c>Nonlocal</c>.</summary>
public sealed class NonlocalStatement(TextSpan span, ImmutableArray<string> names)
    : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;

    public override SyntaxKind Kind => SyntaxKind.NonlocalStatement;
}
