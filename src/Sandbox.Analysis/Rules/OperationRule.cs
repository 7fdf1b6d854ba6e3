using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules;

/// <summary>A rule that judges one kind of operation.</summary>
public abstract class OperationRule<T>(DiagnosticDescriptor descriptor, RuleDocumentation documentation) : OperationRule
    where T : Operation
{
    public sealed override DiagnosticDescriptor Descriptor => descriptor;

    public sealed override RuleDocumentation Documentation => documentation;

    public sealed override Type OperationType => typeof(T);

    public sealed override Verdict? Judge(Operation operation, RuleContext context) => Judge((T)operation, context);

    /// <summary>What the rule says of an operation.</summary>
    protected abstract Verdict? Judge(T operation, RuleContext context);

    protected Verdict Default(string detail, Resolution.Trace? trace = null) =>
        new(descriptor.Points, descriptor.Floor, $"{descriptor.Title}: {detail}", trace);
}

/// <summary>A rule that judges operations; see <see cref="OperationRule{T}"/>.</summary>
public abstract class OperationRule : Rule
{
    /// <summary>Which operations.</summary>
    public abstract Type OperationType { get; }

    public abstract Verdict? Judge(Operation operation, RuleContext context);
}
