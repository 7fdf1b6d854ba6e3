using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>SBX1905: hides code out of sight.</summary>
public sealed class HiddenTextRule() : SourceRule(
    new DiagnosticDescriptor("SBX1905", "hidden-code", Category.Evasion, "Hides code out of sight", 15, 0, [506], "medium"),
    new RuleDocumentation(
        What: "A statement pushed far to the right of the screen by blanks, and invisible characters in code.",
        Why: "Reviewers do not scroll sideways.",
        Bad: "x = 1            …            ; import os",
        Good: """
            x = 1
            import os
            """,
        Allow: Allowing.Points))
{
    public override IEnumerable<(TextSpan Span, Verdict Verdict)> Judge(SourceUnit unit, RuleContext context)
    {
        var text = unit.Source.Text;
        for (var i = FindBlanks(text, 0); i >= 0; i = i < 0 ? -1 : FindBlanks(text, i))
        {
            var start = i;
            while (i < text.Length && text[i] is ' ' or '\t')
                i++;
            var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
            if (i < text.Length && text[i] == ';' && start > lineStart)
                yield return (new TextSpan(i, i + 1), Default($"a statement in column {i - lineStart + 1}"));
            if (i >= text.Length)
                yield break;
        }
    }

    private const int Blanks = 60;

    /// <summary>The start of the next so many blanks; -1 where there are none. Looks at their last place first, so that it skips most of the text.</summary>
    private static int FindBlanks(string text, int start)
    {
        while (start + Blanks <= text.Length)
        {
            var i = start + Blanks - 1;
            while (i >= start && text[i] == ' ')
                i--;
            if (i < start)
                return start;
            start = i + 1;
        }

        return -1;
    }
}
