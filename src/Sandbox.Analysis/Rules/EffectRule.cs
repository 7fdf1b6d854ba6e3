using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules;

/// <summary>A rule that answers for effects of the knowledge tables.</summary>
public abstract class EffectRule(DiagnosticDescriptor descriptor, RuleDocumentation documentation, params ImmutableArray<string> effects) : Rule
{
    private const int HighFloor = 70;

    public sealed override DiagnosticDescriptor Descriptor => descriptor;

    public sealed override RuleDocumentation Documentation => documentation;

    public sealed override ImmutableArray<string> Effects => effects;

    /// <summary>
    /// What the rule says of a use; by default its points and floor for every call, and for a function that is passed on where the floor
    /// is HIGH. Classes are named for many reasons: annotations, <c>isinstance</c>, base classes.
    /// </summary>
    public virtual Verdict? Judge(EffectUse use) =>
        use.IsReference && (descriptor.Floor < HighFloor || !use.IsHandedOn) ? null : Default(use);

    protected Verdict Default(EffectUse use) =>
        use.At(descriptor.Points, descriptor.Floor, $"{descriptor.Title}: {use.Description}");
}
