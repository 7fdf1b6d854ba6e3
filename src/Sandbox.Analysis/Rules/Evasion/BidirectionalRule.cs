using System.Buffers;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>SBX1902: hides its order with bidirectional controls.</summary>
public sealed class BidirectionalRule() : SourceRule(
    new DiagnosticDescriptor("SBX1902", "bidirectional-control", Category.Evasion, "Hides its order with bidirectional controls", 30, 70, [1007], "very-high"),
    new RuleDocumentation(
        What: "Unicode controls that reorder what is shown (U+202A to U+202E, U+2066 to U+2069), in comments and strings too (Trojan Source, CVE-2021-42574).",
        Why: "What looks like a comment is code, and the reverse.",
        Bad: """
            # \u202e trojan
            """,
        Good: "# plain",
        Allow: Allowing.Points))
{
    public override IEnumerable<(TextSpan Span, Verdict Verdict)> Judge(SourceUnit unit, RuleContext context)
    {
        var text = unit.Source.Text;
        var line = -1;
        for (var i = text.AsSpan().IndexOfAny(Controls); i >= 0;)
        {
            if (unit.Source.PositionOf(i).Line is var at && at != line)
                yield return (new TextSpan(i, i + 1), Default($"U+{(int)text[i]:X4}"));
            line = at;
            var next = text.AsSpan(i + 1).IndexOfAny(Controls);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private static readonly SearchValues<char> Controls = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
