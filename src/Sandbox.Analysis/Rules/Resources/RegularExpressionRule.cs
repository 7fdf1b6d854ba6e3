using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2004: matches with an exponential regular expression.</summary>
public sealed class RegularExpressionRule() : EffectRule(
    new DiagnosticDescriptor("SBX2004", "exponential-regex", Category.Resources, "Matches with an exponential regular expression", 20, 30, [1333], "medium"),
    new RuleDocumentation(
        What: "Patterns such as `(a+)+$`, where one text can be matched in exponentially many ways.",
        Why: "A short text then takes years to be refused.",
        Bad: """
            import re
            import sys

            re.match(r"(a+)+$", sys.stdin.read())
            """,
        Good: """
            import re
            import sys

            re.match(r"a+$", sys.stdin.read())
            """,
        Allow: Allowing.Points),
    "resource.regex")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Argument("pattern") is not ConstantValue { Text: { } pattern })
            return null;
        return ExponentialPattern.Matches(pattern, MayHaveDotAll(use), use.Symbol.Name.EndsWith(".fullmatch", StringComparison.Ordinal)) ? Default(use) : null;
    }

    /// <summary>Whether the call may give <c>re.DOTALL</c>; flags that are not known may be.</summary>
    private static bool MayHaveDotAll(EffectUse use) => use.Argument("flags") switch
    {
        null => false,
        KnownValue { Name: var name } => !Others.Contains(name[(name.LastIndexOf('.') + 1)..]),
        KnownInstance { ClassName: var name } => !Others.Contains(name[(name.LastIndexOf('.') + 1)..]),
        _ => true,
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "MULTILINE", "M", "IGNORECASE", "I", "VERBOSE", "X", "ASCII", "A", "UNICODE", "U" };
}
