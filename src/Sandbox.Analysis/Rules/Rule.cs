using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules;

/// <summary>One rule: what it is called, what it is worth, what its page says and for which effects of the tables it answers.</summary>
public abstract class Rule
{
    public abstract DiagnosticDescriptor Descriptor { get; }

    public abstract RuleDocumentation Documentation { get; }

    /// <summary>The effects of the knowledge tables that are this rule's; each effect belongs to exactly one rule.</summary>
    public virtual ImmutableArray<string> Effects => [];
}
