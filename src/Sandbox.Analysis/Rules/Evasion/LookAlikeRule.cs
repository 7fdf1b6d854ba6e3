using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;
using System.Text;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>SBX1901: uses look-alike letters.</summary>
public sealed class LookAlikeRule() : SourceRule(
    new DiagnosticDescriptor("SBX1901", "look-alike", Category.Evasion, "Uses look-alike letters", 10, 0, [1007], "high"),
    new RuleDocumentation(
        What: "Identifiers that Python reads as other letters than they show (`ｅｖａｌ` is `eval`, PEP 3131), or that mix Latin with Cyrillic or Greek letters.",
        Why: "A reviewer and the interpreter read two different programs.",
        Bad: """
            ｅｖａｌ("1")
            """,
        Good: "result = evaluate(rule)",
        Allow: Allowing.Points))
{
    public override IEnumerable<(TextSpan Span, Verdict Verdict)> Judge(SourceUnit unit, RuleContext context)
    {
        if (Ascii.IsValid(unit.Source.Text))
            yield break;
        foreach (var (span, shown, read) in IdentifierSpelling.Odd(unit))
        {
            yield return (span, shown == read
                ? new Verdict(2, 0, $"{Descriptor.Title}: '{ValueText.Clean(shown, 60)}' mixes alphabets")
                : Default($"'{ValueText.Clean(shown, 60)}' is read as '{ValueText.Clean(read, 60)}'"));
        }
    }
}
