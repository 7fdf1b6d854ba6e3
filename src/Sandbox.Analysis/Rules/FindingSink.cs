using System.Collections.Frozen;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules;

/// <summary>
/// Judges operations as they come. A place is charged once, by what weighs most there; reading a function is charged only where
/// nothing in the file calls it. A rule that throws is noted and the others go on.
/// </summary>
internal sealed class FindingSink(RuleContext context) : OperationSink
{
    private static readonly FrozenDictionary<string, EffectRule> ByEffect = RuleCatalog.All.OfType<EffectRule>()
        .SelectMany(rule => rule.Effects, (rule, effect) => (effect, rule))
        .ToFrozenDictionary(pair => pair.effect, pair => pair.rule, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, OperationRule[]> ByOperation = RuleCatalog.All.OfType<OperationRule>()
        .GroupBy(rule => rule.OperationType)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private readonly Dictionary<(string Path, TextSpan Span, bool Note, string Inner), Finding> _findings = [];
    private readonly Dictionary<(string Path, TextSpan Span, string Name), Finding> _references = [];
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, int Start)> _continued = [];

    public SortedSet<string> Failures { get; } = new(StringComparer.Ordinal);

    public override void Accept(Operation operation)
    {
        switch (operation)
        {
            case CallOperation { Symbol: { } symbol } call:
                _called.Add(symbol.Name);
                if (call.Receiver is not null)
                    _continued.Add((call.Context.Unit.Path, call.Node.Span.Start));
                JudgeEffects(call, call.Callee, symbol);
                break;
            case MemberReadOperation { Result: KnownValue { Symbol: { Effects.Length: > 0 } symbol } } read:
                JudgeEffects(read, read.Result, symbol);
                break;
            case EscapeOperation { Value: KnownValue { Symbol: { Effects.Length: > 0 } symbol } } escape:
                JudgeEffects(escape, escape.Value, symbol);
                break;
        }

        if (ByOperation.TryGetValue(operation.GetType(), out var rules))
        {
            foreach (var rule in rules)
                Judge(rule, operation, null, null);
        }
    }

    /// <summary>Reports what the text of a file shows.</summary>
    public void AcceptSource(SourceUnit unit)
    {
        foreach (var rule in RuleCatalog.SourceRules)
        {
            try
            {
                foreach (var (span, verdict) in rule.Judge(unit, context))
                    Keep(new Finding(rule, unit, span, verdict));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Fail(rule, error);
            }
        }
    }

    public void Report(Finding finding) => Keep(finding);

    /// <summary>What is left when the program was seen to its end.</summary>
    public IReadOnlyCollection<Finding> Complete()
    {
        foreach (var ((path, span, name), reference) in _references)
        {
            if (!_called.Contains(name) && !_continued.Contains((path, span.Start)))
                Keep(reference);
        }

        return WithoutNested();
    }

    private void JudgeEffects(Operation operation, AbstractValue callee, KnownSymbol symbol)
    {
        if (context.IsGranted(symbol.Name))
            return;
        foreach (var effect in symbol.Effects)
        {
            if (ByEffect.TryGetValue(effect.Id, out var rule))
                Judge(rule, operation, new EffectUse(operation, callee, symbol, effect, context), symbol.Name);
        }
    }

    private void Judge(Rule rule, Operation operation, EffectUse? use, string? name)
    {
        try
        {
            if ((use is null ? ((OperationRule)rule).Judge(operation, context) : ((EffectRule)rule).Judge(use)) is not { } verdict)
                return;
            var (unit, node) = Outermost(operation);
            var isInner = !ReferenceEquals(unit, operation.Context.Unit);
            if (isInner)
                verdict = verdict with { Message = "In a code string: " + verdict.Message };
            var answering = verdict.RuleId is { } id ? RuleCatalog.Find(id)! : rule;
            var finding = new Finding(answering, unit, node.Span, verdict, isInner);
            if (name is not null && operation is not CallOperation)
                _references[(unit.Path, node.Span, name)] = finding;
            else
                Keep(finding);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Fail(rule, error);
        }
    }

    /// <summary>Where in a file an operation lies: what a code string does is shown at the call that runs it.</summary>
    private static (SourceUnit Unit, Python.Syntax.SyntaxNode Node) Outermost(Operation operation)
    {
        var (unit, node) = (operation.Context.Unit, operation.Node);
        while (unit is { OuterUnit: { } outer, OuterNode: { } call })
            (unit, node) = (outer, call);
        return (unit, node);
    }

    private void Keep(Finding finding)
    {
        var key = (finding.Unit.Path, finding.Span, finding.Rule.Descriptor.Category == Category.Determinism, finding.Inner);
        if (!_findings.TryGetValue(key, out var known) || finding.Outweighs(known))
            _findings[key] = finding;
    }

    /// <summary>Leaves out findings of a rule inside a longer one that starts at the same place, such as the links of one attribute chain.</summary>
    private List<Finding> WithoutNested()
    {
        var kept = new List<Finding>();
        foreach (var chain in _findings.Values.GroupBy(finding => (finding.Unit.Path, finding.Span.Start, finding.Rule.Descriptor.Category, finding.Inner)))
        {
            Finding? best = null;
            foreach (var finding in chain)
            {
                if (best is null || finding.Outweighs(best) || (!best.Outweighs(finding) && finding.Span.Length > best.Span.Length))
                    best = finding;
            }

            kept.Add(best!);
        }

        return kept;
    }

    private void Fail(Rule rule, Exception error) =>
        Failures.Add($"{rule.Descriptor.Id}: {error.GetType().Name}: {ValueText.Clean(error.Message, 200)}");
}
