using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules;

/// <summary>A rule that judges the text and tree of a file, whatever its values.</summary>
public abstract class SourceRule(DiagnosticDescriptor descriptor, RuleDocumentation documentation) : Rule
{
    public sealed override DiagnosticDescriptor Descriptor => descriptor;

    public sealed override RuleDocumentation Documentation => documentation;

    /// <summary>The places it reports, in order.</summary>
    public abstract IEnumerable<(TextSpan Span, Verdict Verdict)> Judge(SourceUnit unit, RuleContext context);

    protected Verdict Default(string detail) => new(descriptor.Points, descriptor.Floor, $"{descriptor.Title}: {detail}");
}
