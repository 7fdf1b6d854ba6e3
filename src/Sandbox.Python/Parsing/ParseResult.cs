using System.Collections.Immutable;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>A tree, always, and what was wrong with the source.</summary>
public sealed record ParseResult(SourceText Source, Module Root, ImmutableArray<SyntaxDiagnostic> Diagnostics);
