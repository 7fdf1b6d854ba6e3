using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Iteration: what <c>for</c>, unpacking and functions that take an iterable get out of a value.</summary>
internal sealed partial class Interpreter
{
    internal Elements Iterate(AbstractValue value, SyntaxNode node)
    {
        switch (value)
        {
            case SequenceValue sequence:
                if (sequence.SequenceKind == SequenceKind.Set && HasText(sequence))
                    Emit(new SetOrderOperation(node, Context()));
                return sequence.IsExact
                    ? new Elements([.. sequence.Elements.Items], null)
                    : new Elements(null, sequence.Any, sequence.Elements.Length);
            case ConstantValue { Text: { } text }:
                if (text.Length > _budget.Elements)
                    return new Elements(null, UnknownValue.Text, text.Length);
                return new Elements([.. TextElements(text)], null);
            case ConstantValue { Bytes: { } bytes }:
                if (bytes.Length > _budget.Elements)
                    return new Elements(null, UnknownValue.Number, bytes.Length);
                return new Elements([.. bytes.Select(item => ConstantValue.Of((long)item))], null);
            case DictionaryValue dictionary:
                var keys = dictionary.Entries.All.Select(entry => (AbstractValue)entry.Key).ToList();
                return dictionary.IsExact
                    ? new Elements(keys, null)
                    : new Elements(null, Lattice.Join(keys, UnknownValue.Of(dictionary.Taint)));
            case InstanceValue or ClassValue:
                if (!BeginProtocol())
                    return new Elements(null, UnknownValue.Of(Taint.Budget));
                var found = value is InstanceValue instance ? IterateInstance(instance, node) : IterateClass(((ClassValue)value).Class, node);
                _protocols--;
                return found;
            case UnionValue union:
                AbstractValue? any = null;
                foreach (var item in union.Items)
                {
                    var part = Iterate(item, node).Any;
                    any = any is null ? part : Lattice.Join(any, part);
                }

                return new Elements(null, any);
            case KnownInstance { ClassName: "itertools.count" or "itertools.cycle" or "itertools.repeat" } endless:
                var element = endless.ClassName == "itertools.count" ? UnknownValue.Number
                    : endless.Arguments.Length == 0 ? UnknownValue.Plain
                    : endless.ClassName == "itertools.cycle" ? Iterate(endless.Arguments[0], node).Any
                    : endless.Arguments[0];
                return new Elements(null, element, endless.ClassName != "itertools.repeat" || endless.Arguments.Length < 2 ? double.PositiveInfinity : Sizes.Number(endless.Arguments[1]));
            case KnownInstance held when KnowledgeBase.Find(held.ClassName + ".__iter__") is { Returns: { } type }:
                return new Elements(null, new KnownInstance(type, KnowledgeBase.Find(type), [], held.Taint).WithTrace(held.Trace));
            default:
                return new Elements(null, UnknownValue.Of(value.Taint));
        }
    }

    private Elements IterateInstance(InstanceValue instance, SyntaxNode node)
    {
        if (instance.Class.Find("__iter__") is not null)
        {
            var iterator = CallHook(instance, "__iter__", node, [], ImplicitVia.OperatorHook);
            if (iterator is InstanceValue next && next.Class.Find("__next__") is not null)
                return new Elements(null, CallHook(next, "__next__", node, [], ImplicitVia.OperatorHook) ?? UnknownValue.Plain, LengthBy(next.Class.Find("__next__")));
            if (iterator is not null and not InstanceValue)
                return Iterate(iterator, node);
        }

        if (instance.Class.Find("__getitem__") is not null)
            return new Elements(null, CallHook(instance, "__getitem__", node, [UnknownValue.Number], ImplicitVia.OperatorHook) ?? UnknownValue.Plain, LengthBy(instance.Class.Find("__getitem__")));
        return new Elements(null, UnknownValue.Of(instance.Taint));
    }

    /// <summary>Infinity where a method can raise nothing that would end an iteration: it neither raises nor calls nor subscribes anything.</summary>
    private static double LengthBy(AbstractValue? method)
    {
        return method is not FunctionValue { Function.Node: FunctionDefStatement { Body: var body } } || body.Holds(static node => node is RaiseStatement or CallExpression or SubscriptExpression
            or YieldExpression or YieldFromExpression or AwaitExpression or AssertStatement or BinaryExpression { Operator: BinaryOperator.Div })
            ? double.NaN
            : double.PositiveInfinity;
    }

    private Elements IterateClass(LocalClass @class, SyntaxNode node)
    {
        if (@class.Metaclass is ClassValue { Class: { } meta } && meta.Find("__iter__") is { } hook)
            return Iterate(CallMethod(hook, new ClassValue(@class), "__iter__", new CallSite(node, [], [], Via: ImplicitVia.Metaclass)), node);

        // An enum is iterated over its members.
        if (KnownBase(@class) is not { Name: var kind } || !kind.StartsWith("enum.", StringComparison.Ordinal))
            return new Elements(null, UnknownValue.Plain);
        var members = @class.Members.All.Where(member => member.Value is not FunctionValue && member.Key[0] != '_');
        return new Elements([.. members.Select(member => EnumMember(@class, member.Key, member.Value))], null);
    }

    private static IEnumerable<AbstractValue> TextElements(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                yield return ConstantValue.Of(text.Substring(i++, 2));
            else
                yield return ConstantValue.Of(text[i].ToString());
        }
    }

    /// <summary>A set of strings is shown, or one is taken out of it: which comes first is different in every run.</summary>
    internal void ReportOrder(SyntaxNode node, AbstractValue? value)
    {
        if (value is SequenceValue { SequenceKind: SequenceKind.Set } set && HasText(set))
            Emit(new SetOrderOperation(node, Context()));
    }

    private static bool HasText(SequenceValue set)
    {
        foreach (var item in set.Elements.Items)
        {
            if (item is ConstantValue { Text: not null })
                return set.Count > 1 || !set.IsExact;
        }

        return false;
    }
}
