using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Subscripts.</summary>
internal sealed partial class Interpreter
{
    internal AbstractValue ReadItem(SyntaxNode node, AbstractValue container, AbstractValue index)
    {
        if (index is UnionValue alternatives && container is not UnknownValue)
        {
            AbstractValue? joined = null;
            foreach (var item in alternatives.Items)
            {
                var part = ReadItem(node, container, item);
                joined = joined is null ? part : Lattice.Join(joined, part);
            }

            return joined!;
        }

        switch (container)
        {
            case UnionValue union:
                AbstractValue? all = null;
                foreach (var item in union.Items)
                {
                    var part = ReadItem(node, item, index);
                    all = all is null ? part : Lattice.Join(all, part);
                }

                return all!;
            case SequenceValue sequence:
                return ReadElement(sequence, index);
            case DictionaryValue dictionary:
                if (index is ConstantValue key)
                    return dictionary.Entries.Find(key) ?? dictionary.Entries.Rest ?? UnknownValue.Of(dictionary.Taint);
                return dictionary.Entries.Any();
            case ConstantValue constant:
                return index is not KnownInstance || MayFold(constant.Text?.Length ?? constant.Bytes?.Length ?? 0)
                    ? ConstantItems.Read(constant, index)
                    : UnknownValue.Of(Taint.Budget);
            case NamespaceValue names:
                return ReadMember(node, names.Owner, (index as ConstantValue)?.Text, index, MemberAccess.Namespace, isCalled: false);
            case KnownValue { Name: "sys.modules" } or KnownInstance { Arguments: [KnownValue { Name: "sys.modules" }, ..] }:
                return ReadModules(node, container, index);
            case KnownValue { IsModule: true } module:
                return ReadMember(node, module, (index as ConstantValue)?.Text, index, MemberAccess.Namespace, isCalled: false);
            case KnownValue known:
                return known.Symbol is { Kind: Knowledge.SymbolKind.Class } ? known : UnknownValue.Plain;
            case ClassValue { Class: { } type } @class:
                if (type.Find("__class_getitem__") is { } hook)
                    return hook is FunctionValue ? Call(hook, new CallSite(node, [@class, index], [], Via: ImplicitVia.ClassHook)) : Call(hook, new CallSite(node, [index], [], Via: ImplicitVia.ClassHook));
                if (type.Metaclass is ClassValue { Class: { } meta } && meta.Find("__getitem__") is { } metaHook)
                    return CallMethod(metaHook, @class, "__getitem__", new CallSite(node, [index], [], Via: ImplicitVia.Metaclass));
                return @class;
            case InstanceValue instance:
                if (CallHook(instance, "__getitem__", node, [index], ImplicitVia.OperatorHook) is { } got)
                    return got;
                if (CallHook(instance, "__missing__", node, [index], ImplicitVia.AttributeHook) is { } missing)
                    return missing;
                return UnknownValue.Plain;
            case KnownInstance { ClassName: ArrayShapes.Array } array when ArrayShapes.Index(array, index) is { } shaped:
                return shaped;
            case KnownInstance { Arguments.Length: > 0 } path when path.ClassName.StartsWith("pathlib.", StringComparison.Ordinal):
                return path; // one of the folders above
            case KnownInstance held when CallMember(held, held.ClassName, "__getitem__", new CallSite(node, [index], [])) is { } item:
                return item;
            default:
                return container.Taint == Taint.None ? UnknownValue.Plain : UnknownValue.Of(container.Taint).WithTrace(container.Trace);
        }
    }

    private AbstractValue ReadModules(SyntaxNode node, AbstractValue modules, AbstractValue index)
    {
        if (index is not ConstantValue { Text: { } name })
            return ReadComputed(node, Known("sys.modules"), index, MemberAccess.Namespace);
        var module = name == "__main__" ? (AbstractValue)new LocalModuleValue(_unit.Unit, _unit.Module) : Import(name);
        module = module.WithTrace(Step(node, TraceReason.Member, $"sys.modules['{name}']", index.Trace ?? modules.Trace));
        Emit(new MemberReadOperation(node, Context(), modules, name, index, module, MemberAccess.Namespace));
        return module;
    }

    internal AbstractValue ReadElement(SequenceValue sequence, AbstractValue index)
    {
        var items = sequence.Elements.Items;
        if (index is ConstantValue constant && constant.TryGetInteger(out var position))
        {
            if (position >= 0 && position < items.Count)
                return items[(int)position];
            if (position < 0 && sequence.IsExact && -position <= items.Count)
                return items[items.Count + (int)position];
            return position >= items.Count ? sequence.Elements.Rest ?? UnknownValue.Plain : sequence.Any;
        }

        if (index is KnownInstance { ClassName: SliceMarker } slice)
        {
            if (!sequence.IsExact)
            {
                // A tail of a sequence known at its start keeps the places: sys.argv[1:].
                var isTail = slice.Arguments[1] == ConstantValue.None;
                long end = items.Count;
                return IndexOf(slice.Arguments[0]) is var start && start >= 0 && start <= items.Count && slice.Arguments[2] == ConstantValue.None
                    && (isTail || (slice.Arguments[1] is ConstantValue upper && upper.TryGetInteger(out end) && end >= start && end <= items.Count))
                    ? NewSequence(sequence.SequenceKind, items.Take((int)end).Skip((int)start), isTail ? sequence.Elements.Rest : null)
                    : NewSequence(sequence.SequenceKind, [], sequence.Any);
            }

            if (ConstantItems.Indices(slice, items.Count) is { } indices)
                return NewSequence(sequence.SequenceKind, indices.Select(i => items[i]));
            return NewSequence(sequence.SequenceKind, [], sequence.Any);
        }

        return sequence.Any;
    }

    /// <summary>The lower end of a slice; -1 where it is not known.</summary>
    private static long IndexOf(AbstractValue lower) => lower == ConstantValue.None ? 0 : lower is ConstantValue constant && constant.TryGetInteger(out var index) ? index : -1;

    private void WriteItem(SyntaxNode node, AbstractValue container, AbstractValue index, AbstractValue value)
    {
        switch (container)
        {
            case UnionValue union:
                foreach (var item in union.Items)
                    WriteItem(node, item, index, value);
                break;
            case SequenceValue sequence:
                Changed(value);
                WriteElement(sequence.Elements, index, value);
                break;
            case DictionaryValue dictionary:
                Changed(value);
                SetEntry(dictionary.Entries, index, value);
                break;
            case NamespaceValue names:
                WriteMember(node, names.Owner, (index as ConstantValue)?.Text, index, value, MemberAccess.Namespace);
                break;
            case InstanceValue instance:
                CallHook(instance, "__setitem__", node, [index, value], ImplicitVia.OperatorHook);
                break;
            case KnownValue or KnownInstance:
                Emit(new MemberWriteOperation(node, Context(), container, (index as ConstantValue)?.Text, value, MemberAccess.Namespace));
                if (container is KnownValue { IsModule: false } known)
                    CallMember(known, known.Name, "__setitem__", new CallSite(node, [index, value], []));
                if (container is KnownInstance { ClassName: "os._Environ" } variables)
                    CallMember(variables, variables.ClassName, "__setitem__", new CallSite(node, [index, value], []));
                if (container is KnownValue { IsModule: true } module)
                    Patch(node, module, (index as ConstantValue)?.Text, value);
                Escape(node, value, container);
                break;
            case UnknownValue:
                Escape(node, value, container);
                break;
        }
    }

    private void WriteElement(ElementStore store, AbstractValue index, AbstractValue value)
    {
        if (index is ConstantValue constant && constant.TryGetInteger(out var position))
        {
            if (position < 0 && store.Rest is null)
                position += store.Items.Count;
            if (position >= 0 && position < store.Items.Count)
            {
                store.Touch(value.Taint);
                store.Items[(int)position] = _regionDepth > store.RegionDepth ? Lattice.Join(store.Items[(int)position], value) : value;
                return;
            }
        }

        if (index is KnownInstance { ClassName: SliceMarker })
            value = Iterate(value, _unit.Unit.Root).Any;
        if (store.Rest is null && store.Items.Count <= 64)
        {
            // Any one of them may now be it.
            for (var i = 0; i < store.Items.Count; i++)
                store.Items[i] = Lattice.Join(store.Items[i], value);
            store.Touch(value.Taint);
            return;
        }

        store.Blur();
        store.AddRest(value);
    }

    internal void SetEntry(EntryStore entries, AbstractValue key, AbstractValue value)
    {
        if (key is not ConstantValue constant)
            entries.AddRest(value);
        else if (_regionDepth > entries.RegionDepth && entries.Find(constant) is { } old)
            entries.Set(constant, Lattice.Join(old, value));
        else
            entries.Set(constant, value);
    }

    private void DeleteItem(SyntaxNode node, AbstractValue container, AbstractValue index)
    {
        switch (container)
        {
            case DictionaryValue dictionary when index is ConstantValue key && _conditions == 0:
                dictionary.Entries.Remove(key);
                break;
            case InstanceValue instance:
                CallHook(instance, "__delitem__", node, [index], ImplicitVia.OperatorHook);
                break;
            case KnownValue or KnownInstance:
                Emit(new MemberWriteOperation(node, Context(), container, (index as ConstantValue)?.Text, null, MemberAccess.Namespace));
                break;
            case NamespaceValue { Owner: KnownValue owner }:
                Emit(new MemberWriteOperation(node, Context(), owner, (index as ConstantValue)?.Text, null, MemberAccess.Namespace));
                break;
        }
    }

    internal void Changed(AbstractValue value)
    {
        if (IsInteresting(value) || value is ConstantValue)
            _interesting++;
        if (IsInteresting(value) && Lattice.IsDangerous(value))
            _version++;
    }

    internal void Extend(SequenceValue list, AbstractValue more, SyntaxNode node)
    {
        var elements = Iterate(more, node);
        var certain = _regionDepth <= list.Elements.RegionDepth;
        if (elements.Exact is { } items)
        {
            foreach (var item in items)
            {
                Changed(item);
                AddTo(list.Elements, item, certain);
            }
        }
        else
        {
            Collect(node, elements.Length);
            list.Elements.AddRest(elements.Any);
        }
    }

    internal static void AddTo(ElementStore store, AbstractValue item, bool certain)
    {
        if (certain || store.Items.Count < 64)
            store.Add(item);
        else
            store.AddRest(item);
    }
}
