using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Expressions, but for operators, members and calls.</summary>
internal sealed partial class Interpreter
{
    internal AbstractValue Evaluate(Expression expression)
    {
        Step();
        switch (expression.Kind)
        {
            case SyntaxKind.NameExpression:
                return EvaluateName((NameExpression)expression, isCalled: false);
            case SyntaxKind.ConstantExpression:
                return ConstantValue.Of((ConstantExpression)expression);
        }

        if (!CanDescend(expression))
            return UnknownValue.Of(Taint.Budget);
        _depth++;
        var value = expression.Kind switch
        {
            SyntaxKind.AttributeExpression or SyntaxKind.CallExpression or SyntaxKind.SubscriptExpression => EvaluatePrimary(expression),
            SyntaxKind.BinaryExpression => EvaluateBinary((BinaryExpression)expression),
            _ => EvaluateOther(expression),
        };
        _depth--;
        return value;
    }

    private AbstractValue EvaluatePrimary(Expression expression)
    {
        switch (expression)
        {
            case AttributeExpression attribute:
                return ReadMember(attribute, Evaluate(attribute.Value), attribute.Name, null, MemberAccess.Attribute, isCalled: false);
            case SubscriptExpression subscript:
                return ReadItem(subscript, Evaluate(subscript.Value), EvaluateIndex(subscript.Index));
            default:
                return EvaluateCall((CallExpression)expression);
        }
    }

    private AbstractValue EvaluateOther(Expression expression)
    {
        switch (expression)
        {
            case UnaryExpression unary:
                return Operate(unary, Evaluate(unary.Operand));
            case BooleanExpression boolean:
                return EvaluateBoolean(boolean);
            case CompareExpression compare:
                return EvaluateCompare(compare);
            case ConditionalExpression conditional:
                return EvaluateConditional(conditional);
            case NamedExpression named:
                var assigned = Evaluate(named.Value);
                Assign(named.Target, assigned, named.Value);
                return assigned;
            case TupleExpression tuple:
                return EvaluateSequence(SequenceKind.Tuple, tuple.Elements);
            case ListExpression list:
                return EvaluateSequence(SequenceKind.List, list.Elements);
            case SetExpression set:
                return EvaluateSequence(SequenceKind.Set, set.Elements);
            case DictExpression dict:
                return EvaluateDictionary(dict);
            case FormattedStringExpression formatted:
                return EvaluateFormatted(formatted.Values, formatted);
            case TemplateStringExpression template:
                foreach (var part in template.Values)
                    Evaluate(part);
                return UnknownValue.Plain;
            case FormattedValue value:
                return FormatField(value);
            case Interpolation interpolation:
                return Evaluate(interpolation.Value);
            case LambdaExpression lambda:
                return DefineLambda(lambda);
            case ListComprehension list:
                return EvaluateComprehension(list, SequenceKind.List, list.Element, list.Generators);
            case SetComprehension set:
                return EvaluateComprehension(set, SequenceKind.Set, set.Element, set.Generators);
            case GeneratorExpression generator:
                return EvaluateComprehension(generator, SequenceKind.Iterator, generator.Element, generator.Generators);
            case DictComprehension dict:
                return EvaluateDictComprehension(dict);
            case StarredExpression starred:
                return Evaluate(starred.Value);
            case AwaitExpression await:
                return Evaluate(await.Value);
            case YieldExpression yield:
                Yield(yield.Value is null ? ConstantValue.None : Evaluate(yield.Value), exact: true);
                return UnknownValue.Of(_activation?.Callers is null ? Taint.Parameter : Taint.None);
            case YieldFromExpression from:
                YieldAll(from);
                return UnknownValue.Plain;
            case SliceExpression slice:
                return EvaluateSlice(slice);
            default:
                return UnknownValue.Plain;
        }
    }

    /// <summary>An index: a slice becomes the tuple of its three parts, kept apart by <see cref="SliceMarker"/>.</summary>
    private AbstractValue EvaluateIndex(Expression index) => Evaluate(index);

    private KnownInstance EvaluateSlice(SliceExpression slice)
    {
        var lower = slice.Lower is null ? ConstantValue.None : Evaluate(slice.Lower);
        var upper = slice.Upper is null ? ConstantValue.None : Evaluate(slice.Upper);
        var step = slice.Step is null ? ConstantValue.None : Evaluate(slice.Step);
        return new KnownInstance(SliceMarker, null, [lower, upper, step], lower.Taint | upper.Taint);
    }

    /// <summary>The class of a slice object.</summary>
    internal const string SliceMarker = "builtins.slice";

    private AbstractValue EvaluateName(NameExpression name, bool isCalled)
    {
        if (_frame.Scope.Find(name) is { } symbol)
        {
            for (var frame = _frame.Of(symbol.Scope); frame is not null; frame = null)
            {
                if (frame[symbol.Slot] is { } value)
                    return value;
            }

            // Bound later, or in a class body not yet: the name outside counts.
            for (var outer = _frame.Outer; outer is not null; outer = outer.Outer)
            {
                if (outer.Scope.Kind != Python.Binding.ScopeKind.Class && outer.Scope.Find(name.Name) is { } other && other != symbol && outer.Of(other.Scope)?[other.Slot] is { } value)
                    return value;
            }
        }

        if (_frame.Class is { Namespace: InstanceValue prepared })
            return ReadItem(name, prepared, ConstantValue.Of(name.Name));
        return Builtins.Find(this, name, isCalled) ?? UnknownValue.Of(_unit.Module.StarTaint);
    }

    private AbstractValue EvaluateBoolean(BooleanExpression boolean)
    {
        _activation?.HasChoice = true;
        var isAnd = boolean.Operator == BooleanOperator.And;
        AbstractValue? result = null;
        var conditions = _conditions;
        var marks = 0;
        var mark = 0;
        BranchMerger? merger = null;
        for (var i = 0; i < boolean.Values.Count; i++)
        {
            var operand = Evaluate(boolean.Values[i]);
            var isLast = i == boolean.Values.Count - 1;
            var truth = isLast ? null : TruthOf(operand);
            if (truth is null || truth != isAnd)
                result = result is null ? operand : Lattice.Join(result, operand);
            if (truth == !isAnd)
                break;
            if (isLast)
                break;
            if (marks == 0)
            {
                merger = RentMerger();
                mark = BeginBranch();
                marks = 1;
                if (truth is not null)
                    _conditions--;
            }

            Narrow(boolean.Values[i], isAnd);
        }

        if (merger is not null)
        {
            // What the later operands learnt holds among them only; what they assigned may have happened.
            _conditions = conditions + 1;
            EndBranch(mark, merger, Flow.Next);
            merger.Branches++;
            Merge(merger);
        }

        return result ?? UnknownValue.Plain;
    }

    private AbstractValue EvaluateConditional(ConditionalExpression conditional)
    {
        _activation?.HasChoice = true;
        var truth = TruthOf(Evaluate(conditional.Test));
        if (truth is { } known)
        {
            var untaken = known ? conditional.OrElse : conditional.Body;
            if (_visited.Add(untaken))
                RunMaybe(() => Evaluate(untaken));
            return Evaluate(known ? conditional.Body : conditional.OrElse);
        }

        var merger = RentMerger();
        var mark = BeginBranch();
        Narrow(conditional.Test, true);
        var body = Evaluate(conditional.Body);
        EndBranch(mark, merger, Flow.Next);
        mark = BeginBranch();
        Narrow(conditional.Test, false);
        var orElse = Evaluate(conditional.OrElse);
        EndBranch(mark, merger, Flow.Next);
        Merge(merger);
        return Lattice.Join(body, orElse);
    }

    internal SequenceValue NewSequence(SequenceKind kind, IEnumerable<AbstractValue> items) =>
        new(kind, new ElementStore(_regionDepth, items));

    internal SequenceValue NewSequence(SequenceKind kind, IEnumerable<AbstractValue> items, AbstractValue? rest) =>
        new(kind, new ElementStore(_regionDepth, items, rest));

    private SequenceValue EvaluateSequence(SequenceKind kind, NodeList<Expression> elements)
    {
        var store = new ElementStore(_regionDepth, elements.Count);
        foreach (var element in elements)
        {
            if (element is StarredExpression starred)
                ExtendStore(store, Evaluate(starred.Value), starred);
            else
                store.Add(Evaluate(element));
        }

        return new SequenceValue(kind, store);
    }

    private void ExtendStore(ElementStore store, AbstractValue more, Expression node)
    {
        var elements = Iterate(more, node);
        if (elements.Exact is { } items)
        {
            foreach (var item in items)
                store.Add(item);
        }
        else
        {
            Collect(node, elements.Length);
            store.AddRest(elements.Any);
        }
    }

    private AbstractValue EvaluateDictionary(DictExpression dict)
    {
        var entries = new EntryStore(_regionDepth);
        AbstractValue? names = null;
        for (var i = 0; i < dict.Values.Count; i++)
        {
            var key = dict.Keys[i];
            if (key is null)
            {
                var spread = Evaluate(dict.Values[i]);
                if (spread is NamespaceValue { Owner: KnownValue })
                    names = spread;
                MergeInto(entries, spread);
                continue;
            }

            var name = Evaluate(key);
            var value = Evaluate(dict.Values[i]);
            if (name is ConstantValue constant)
                entries.Set(constant, value);
            else
                entries.AddRest(value);
        }

        return names ?? new DictionaryValue(entries);
    }

    private static void MergeInto(EntryStore entries, AbstractValue other)
    {
        switch (other)
        {
            case DictionaryValue dictionary:
                foreach (var (key, value) in dictionary.Entries.All)
                    entries.Set(key, value);
                if (dictionary.Entries.Rest is { } rest)
                    entries.AddRest(rest);
                break;
            case UnionValue union:
                foreach (var item in union.Items)
                    MergeInto(entries, item);
                break;
            default:
                entries.AddRest(UnknownValue.Of(other.Taint));
                break;
        }
    }

    private SequenceValue EvaluateComprehension(Expression node, SequenceKind kind, Expression element, NodeList<Comprehension> generators)
    {
        var store = new ElementStore(_regionDepth);
        var largest = 1.0;
        var length = RunGenerators(node, generators, exact =>
        {
            var value = Evaluate(element);
            if (value is SequenceValue)
                largest = Math.Max(largest, Sizes.Whole(value));
            if (exact)
                store.Add(value);
            else
                store.AddRest(value);
            return value;
        });
        store.Length = length;
        if (kind != SequenceKind.Iterator)
        {
            Traverse(node, length);
            if (!HasCondition(generators))
                Collect(node, length * largest);
        }

        return new SequenceValue(kind, store);
    }

    private static bool HasCondition(NodeList<Comprehension> generators)
    {
        foreach (var generator in generators)
        {
            if (generator.Conditions.Count > 0)
                return true;
        }

        return false;
    }

    private DictionaryValue EvaluateDictComprehension(DictComprehension dict)
    {
        var entries = new EntryStore(_regionDepth);
        var largest = 1.0;
        var length = RunGenerators(dict, dict.Generators, exact =>
        {
            var key = Evaluate(dict.Key);
            var value = Evaluate(dict.Value);
            if (value is SequenceValue)
                largest = Math.Max(largest, Sizes.Whole(value));
            if (exact && key is ConstantValue constant)
                entries.Set(constant, value);
            else
                entries.AddRest(value);
            return value;
        });
        Traverse(dict, length);
        if (!HasCondition(dict.Generators))
            Collect(dict, length * largest);
        return new DictionaryValue(entries);
    }

    /// <summary>Runs a comprehension; returns how many elements it makes at most, as far as that is known (see <see cref="Elements.Length"/>).</summary>
    private double RunGenerators(Expression node, NodeList<Comprehension> generators, Func<bool, AbstractValue> produce)
    {
        // The first iterable is evaluated outside.
        var first = Evaluate(generators[0].Iterable);
        var scope = _unit.Model.ScopeOf(node, _frame.Scope);
        var outer = _frame;
        _frame = new Frame(scope, outer, outer.Unit, _regionDepth);
        _loops++;
        var lengths = new double[generators.Count];
        RunGenerator(generators, 0, first, exact: true, lengths, produce);
        _loops--;
        _frame = outer;
        var product = 1.0;
        foreach (var length in lengths)
            product *= length;
        return product;
    }

    /// <summary>So many elements are always told apart: input and output of the command line, the names that a line unpacks.</summary>
    private const int FewElements = 3;

    private AbstractValue? RunGenerator(NodeList<Comprehension> generators, int index, AbstractValue iterable, bool exact, double[] lengths, Func<bool, AbstractValue> produce)
    {
        var generator = generators[index];
        var elements = Iterate(iterable, generator.Iterable);
        lengths[index] = Math.Max(lengths[index], elements.Length);
        var turns = _turns;
        _turns *= elements.Length >= 1 ? elements.Length : 1;
        var last = RunElements(generators, index, elements, exact, lengths, produce);
        _turns = turns;
        return last;
    }

    private AbstractValue? RunElements(NodeList<Comprehension> generators, int index, Elements elements, bool exact, double[] lengths, Func<bool, AbstractValue> produce)
    {
        AbstractValue? last = null;
        if (elements.Exact is { } items)
        {
            var done = 0;
            while (done < items.Count && done < _budget.Iterations && (done == 0 || HasBudget))
            {
                last = RunElement(generators, index, items[done], exact, lengths, produce);
                done++;
                if (!exact || last is null || IsInteresting(last) || last is ConstantValue || IsInteresting(items[done - 1]) || items.Count <= FewElements)
                    continue;
                break;
            }

            if (done < items.Count)
            {
                last = RunElement(generators, index, RestOf(items, done), false, lengths, produce) ?? last;
            }

            return last;
        }

        _conditions++;
        last = RunElement(generators, index, elements.Any, false, lengths, produce);
        _conditions--;
        return last;
    }

    private AbstractValue? RunElement(NodeList<Comprehension> generators, int index, AbstractValue element, bool exact, double[] lengths, Func<bool, AbstractValue> produce)
    {
        var generator = generators[index];
        Assign(generator.Target, element, generator.Iterable);
        foreach (var condition in generator.Conditions)
        {
            var truth = TruthOf(Evaluate(condition));
            if (truth == false && exact)
                return null;
            exact &= truth is not null;
            Narrow(condition, true);
        }

        if (index + 1 == generators.Count)
            return produce(exact);
        return RunGenerator(generators, index + 1, Evaluate(generators[index + 1].Iterable), exact, lengths, produce);
    }

    private void Yield(AbstractValue value, bool exact)
    {
        if (_activation is not { } activation)
            return;
        activation.Yields ??= new ElementStore(0);
        if (exact && (_conditions == activation.Conditions || _loops > 0))
            activation.Yields.Add(value);
        else
            activation.Yields.AddRest(value);
    }

    private void YieldAll(YieldFromExpression from)
    {
        var elements = Iterate(Evaluate(from.Value), from.Value);
        if (elements.Exact is { } items)
        {
            foreach (var item in items)
                Yield(item, exact: true);
        }
        else
        {
            Yield(elements.Any, exact: false);
        }
    }

    internal static ImmutableArray<AbstractValue> Wrap(AbstractValue[] values) => ImmutableCollectionsMarshal.AsImmutableArray(values);
}
