using System.Diagnostics;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>
/// Judges operations as they come. A place is charged once, by what weighs most there; reading a function is charged only where
/// nothing in the file calls it. A rule that throws is noted and the others go on.
/// </summary>
/// <param name="context">What rules judge by.</param>
/// <param name="clock">Measures each rule; null for no measuring.</param>
internal sealed class FindingSink(RuleContext context, RuleClock? clock = null) : OperationSink
{
    private static readonly Dictionary<string, EffectRule> ByEffect = new(StringComparer.Ordinal);
    private static readonly Dictionary<Type, List<OperationRule>> ByOperation = [];

    private readonly Dictionary<PlaceKey, Finding> _findings = [];
    private readonly Dictionary<PlaceKey, Finding> _references = [];
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly HashSet<PlaceKey> _continued = [];
    private SortedSet<string>? _failures;

    static FindingSink()
    {
        foreach (var rule in RuleCatalog.All)
        {
            if (rule is EffectRule { Effects: var effects } ofEffect)
            {
                foreach (var effect in effects)
                    ByEffect.Add(effect, ofEffect);
            }
            else if (rule is OperationRule ofOperation)
            {
                if (!ByOperation.TryGetValue(ofOperation.OperationType, out var rules))
                    ByOperation[ofOperation.OperationType] = rules = [];
                rules.Add(ofOperation);
            }
        }
    }

    /// <summary>What rules threw, in order.</summary>
    public IReadOnlyCollection<string> Failures => (IReadOnlyCollection<string>?)_failures ?? [];

    public override void Accept(Operation operation)
    {
        switch (operation)
        {
            case CallOperation { Symbol: { } symbol } call:
                _called.Add(symbol.Name);
                if (call.Receiver is not null)
                    _continued.Add(Start(call.Context.Unit.Path, call.Node.Span.Start));
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
            var start = clock is null ? 0 : Stopwatch.GetTimestamp();
            try
            {
                foreach (var (span, verdict) in rule.Judge(unit, context))
                    Keep(new Finding(rule, unit, span, verdict));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Fail(rule, error);
            }

            clock?.Add(rule, start);
        }
    }

    public void Report(Finding finding) => Keep(finding);

    /// <summary>What is left when the program was seen to its end.</summary>
    public IReadOnlyCollection<Finding> Complete()
    {
        foreach (var (place, reference) in _references)
        {
            if (!_called.Contains(place.Text) && !_continued.Contains(Start(place.Path, place.Start)))
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
        if (clock is null)
        {
            JudgeUnmeasured(rule, operation, use, name);
            return;
        }

        var start = Stopwatch.GetTimestamp();
        JudgeUnmeasured(rule, operation, use, name);
        clock.Add(rule, start);
    }

    private void JudgeUnmeasured(Rule rule, Operation operation, EffectUse? use, string? name)
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
                _references[new PlaceKey(unit.Path, node.Span.Start, node.Span.End, null, name)] = finding;
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
        // Notes on determinism, and what is wrong with the file itself, stand beside what the code does at the same place.
        var category = finding.Rule.Descriptor.Category;
        var key = new PlaceKey(finding.Unit.Path, finding.Span.Start, finding.Span.End, category is Category.Determinism or Category.File ? category : null, finding.Inner);
        if (!_findings.TryGetValue(key, out var known) || finding.Outweighs(known))
            _findings[key] = finding;
    }

    /// <summary>Leaves out findings of a rule inside a longer one that starts at the same place, such as the links of one attribute chain.</summary>
    private List<Finding> WithoutNested()
    {
        var chains = new Dictionary<PlaceKey, int>();
        var kept = new List<Finding>();
        foreach (var (_, finding) in _findings)
        {
            var chain = new PlaceKey(finding.Unit.Path, finding.Span.Start, -1, finding.Rule.Descriptor.Category, finding.Inner);
            if (!chains.TryGetValue(chain, out var index))
            {
                chains.Add(chain, kept.Count);
                kept.Add(finding);
            }
            else if (finding.Outweighs(kept[index]) || (!kept[index].Outweighs(finding) && finding.Span.Length > kept[index].Span.Length))
            {
                kept[index] = finding;
            }
        }

        return kept;
    }

    private void Fail(Rule rule, Exception error) =>
        (_failures ??= new SortedSet<string>(StringComparer.Ordinal)).Add($"{rule.Descriptor.Id}: {error.GetType().Name}: {ValueText.Clean(error.Message, 200)}");

    /// <summary>Where something begins, whatever it is.</summary>
    private static PlaceKey Start(string path, int position) => new(path, position, -1, null, "");
}
