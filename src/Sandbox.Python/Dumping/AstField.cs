using Sandbox.Python.Syntax;

namespace Sandbox.Python.Dumping;

/// <summary>One field of a node as the ASDL names it: text, a node, or a list of nodes, texts and nulls.</summary>
internal readonly record struct AstField(string Name, string? Text, SyntaxNode? Node, IReadOnlyList<object?>? Items);
