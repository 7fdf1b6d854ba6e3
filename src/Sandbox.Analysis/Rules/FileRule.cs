using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules;

/// <summary>A rule that judges nothing by itself: other rules name it in their verdicts, or the analysis or the tool reports it.</summary>
public abstract class FileRule(DiagnosticDescriptor descriptor, RuleDocumentation documentation) : Rule
{
    public sealed override DiagnosticDescriptor Descriptor => descriptor;

    public sealed override RuleDocumentation Documentation => documentation;
}
