using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary><c>match</c> statements: patterns bind names, and class patterns read attributes.</summary>
internal sealed partial class Interpreter
{
    private Flow RunMatch(MatchStatement statement)
    {
        _activation?.HasChoice = true;
        var subject = Evaluate(statement.Subject);
        var merger = RentMerger();
        var flow = Flow.Exit;
        var isTotal = false;
        foreach (var @case in statement.Cases)
        {
            var mark = BeginBranch();
            BindPattern(@case.Pattern, subject, statement.Subject);
            if (@case.Guard is { } guard)
            {
                Evaluate(guard);
                Narrow(guard, true);
            }

            var caseFlow = RunBody(@case.Body);
            EndBranch(mark, merger, caseFlow);
            flow = LeastOf(flow, caseFlow);
            isTotal |= @case.Guard is null && @case.Pattern is AsPattern { Pattern: null };
        }

        if (!isTotal)
        {
            merger.Branches++;
            flow = Flow.Next;
        }

        Merge(merger);
        return flow;
    }

    private void BindPattern(Pattern pattern, AbstractValue subject, Expression source)
    {
        if (!CanDescend(pattern))
            return;
        switch (pattern)
        {
            case ValuePattern value:
                Evaluate(value.Value);
                break;
            case AsPattern capture:
                if (capture.Pattern is { } inner)
                    BindPattern(inner, subject, source);
                if (capture.Name is { } name)
                    Bind(name, Traced(subject, capture, TraceReason.Assigned, name));
                break;
            case OrPattern or:
                foreach (var alternative in or.Patterns)
                    BindPattern(alternative, subject, source);
                break;
            case SequencePattern sequence:
                BindSequence(sequence, subject, source);
                break;
            case MappingPattern mapping:
                for (var i = 0; i < mapping.Patterns.Count; i++)
                    BindPattern(mapping.Patterns[i], ReadItem(pattern, subject, Evaluate(mapping.Keys[i])), source);
                if (mapping.Rest is { } others)
                    Bind(others, subject);
                break;
            case ClassPattern @class:
                BindClass(@class, subject, source);
                break;
        }
    }

    private void BindSequence(SequencePattern sequence, AbstractValue subject, Expression source)
    {
        var elements = Iterate(subject, source);
        for (var i = 0; i < sequence.Patterns.Count; i++)
        {
            if (sequence.Patterns[i] is StarPattern { Name: { } star })
            {
                Bind(star, NewSequence(SequenceKind.List, [], elements.Any));
                continue;
            }

            var isExact = elements.Exact is { } items && items.Count == sequence.Patterns.Count;
            BindPattern(sequence.Patterns[i], isExact ? elements.Exact![i] : elements.Any, source);
        }
    }

    private void BindClass(ClassPattern pattern, AbstractValue subject, Expression source)
    {
        var @class = Evaluate(pattern.Class);
        for (var i = 0; i < pattern.KeywordPatterns.Count; i++)
        {
            var name = pattern.KeywordNames[i];
            BindPattern(pattern.KeywordPatterns[i], ReadMember(pattern, subject, name, ConstantValue.Of(name), MemberAccess.MatchPattern, isCalled: false), source);
        }

        // Positional patterns read the attributes that __match_args__ names.
        var names = @class is ClassValue { Class: { } type } && type.Find("__match_args__") is SequenceValue { IsExact: true } listed ? listed : null;
        for (var i = 0; i < pattern.Patterns.Count; i++)
        {
            var value = names is not null && i < names.Count && names[i] is ConstantValue { Text: { } name }
                ? ReadMember(pattern, subject, name, names[i], MemberAccess.MatchPattern, isCalled: false)
                : i == 0 && @class is KnownValue ? subject : UnknownValue.Plain;
            BindPattern(pattern.Patterns[i], value, source);
        }
    }
}
