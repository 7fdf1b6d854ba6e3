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
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            if (unit.Source.PositionOf(i).Line is var at && at != line)
                yield return (new TextSpan(i, i + 1), Default($"U+{(int)text[i]:X4}"));
            line = at;
        }
    }

    /// <summary>The controls lie in two ranges near each other: one search over both is much quicker than one for nine letters.</summary>
    private static int Next(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var skipped = text.AsSpan(i).IndexOfAnyInRange('\u202A', '\u2069');
            if (skipped < 0)
                return -1;
            i += skipped;
            if (text[i] is <= '\u202E' or >= '\u2066')
                return i;
        }

        return -1;
    }
}
