using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>SBX1903: names an unusual source encoding.</summary>
public sealed class CodingCookieRule() : SourceRule(
    new DiagnosticDescriptor("SBX1903", "coding-cookie", Category.Evasion, "Names an unusual source encoding", 10, 0, [176], "very-high"),
    new RuleDocumentation(
        What: "A coding cookie (PEP 263) other than UTF-8, ASCII and Latin-1.",
        Why: "Encodings such as UTF-7 or `unicode_escape` make code of what looks like text.",
        Bad: "# -*- coding: utf-7 -*-",
        Good: "# -*- coding: utf-8 -*-",
        Allow: Allowing.Points))
{
    public override IEnumerable<(TextSpan Span, Verdict Verdict)> Judge(SourceUnit unit, RuleContext context)
    {
        if ((unit.Source.Cookie is { } cookie && CodingCookie.IsPlain(cookie)) || CodingCookie.Find(unit.Source.Text) is not var (span, name) || CodingCookie.IsPlain(name))
            yield break;
        yield return (span, CodingCookie.IsTransforming(name)
            ? new Verdict(30, 70, $"{Descriptor.Title}: '{ValueText.Clean(name, 40)}' makes code of text")
            : Default($"'{ValueText.Clean(name, 40)}'"));
    }
}
