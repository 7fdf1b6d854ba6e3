using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>A place where the source breaks the grammar.</summary>
/// <param name="Span">Where, in UTF-16 offsets.</param>
/// <param name="Message">What was expected, in CPython's wording where that is good.</param>
public sealed record SyntaxDiagnostic(TextSpan Span, string Message);
