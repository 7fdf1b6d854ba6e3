using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>
/// A token: a range of the source in UTF-16 offsets. What lies between two tokens is trivia: blanks, comments, joined lines.
/// </summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, not included.</param>
/// <param name="Value">For names an index into the parse's names, for strings <see cref="StringFlags"/>, for indents the column.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int End, int Value, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);
}
