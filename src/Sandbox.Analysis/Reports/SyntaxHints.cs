using System.Collections.Immutable;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>What a file that does not parse is, where that can be told: its author knows the language, and wonders about one line.</summary>
internal static class SyntaxHints
{
    private const string Statement = "Missing parentheses in call to ";

    /// <summary>The end of the message of one syntax error; empty where nothing is to be added.</summary>
    public static string Of(SyntaxDiagnostic broken, ImmutableArray<SyntaxDiagnostic> all, SourceText source)
    {
        var line = source.Text.AsSpan(source.LineStart(source.PositionOf(Math.Min(broken.Span.Start, source.Text.Length)).Line)..);
        var start = line.TrimStart(" \t");
        if (start.StartsWith('!') || (start.StartsWith('%') && start.Length > 1 && (char.IsAsciiLetter(start[1]) || start[1] == '%')))
            return "; a line of a notebook: take the lines with '!' and '%' out";
        return all.Any(other => other.Message.StartsWith(Statement, StringComparison.Ordinal)) ? "; the file looks like Python 2, which is not checked" : "";
    }
}
