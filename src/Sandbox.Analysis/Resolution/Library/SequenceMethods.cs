using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of lists, tuples, sets, iterators and bytearrays. Changes inside a branch only add.</summary>
internal static class SequenceMethods
{
    public static AbstractValue Call(Interpreter interpreter, SequenceValue sequence, string method, in CallSite site)
    {
        var store = sequence.Elements;
        var certain = interpreter.RegionDepth <= store.RegionDepth;
        switch (method)
        {
            case "append" or "add" or "appendleft" or "put" or "push" when site[0] is { } item:
                interpreter.Changed(item);
                if (method == "appendleft")
                    Insert(store, 0, item, certain);
                else if (sequence.SequenceKind != SequenceKind.Set || !store.Items.Contains(item))
                    Interpreter.AddTo(store, item, certain);
                return ConstantValue.None;
            case "extend" or "update" or "union" or "__iadd__" or "extendleft" when site[0] is { } more:
                var target = method == "union" ? interpreter.NewSequence(sequence.SequenceKind, store.Items, store.Rest) : sequence;
                interpreter.Extend(target, more, site.Node);
                return method == "union" ? target : ConstantValue.None;
            case "insert" when site[1] is { } inserted:
                interpreter.Changed(inserted);
                Insert(store, site[0] is ConstantValue { Value: long at } ? at : -1, inserted, certain);
                return ConstantValue.None;
            case "pop" when sequence.SequenceKind == SequenceKind.Set:
                interpreter.ReportOrder(site.Node, sequence);
                return sequence.Any;
            case "pop" or "popleft":
                return Pop(sequence, method == "popleft" ? 0 : site[0] is null ? -1 : site[0] is ConstantValue { Value: long index } ? index : null, certain);
            case "__next__" or "send" or "next":
                if (site[0] is { } sent)
                    interpreter.Escape(site.Node, sent, sequence);
                return Pop(sequence, 0, certain);
            case "__getitem__" when site[0] is { } key:
                return interpreter.ReadElement(sequence, key);
            case "clear":
                if (certain)
                    store.Clear();
                return ConstantValue.None;
            case "copy" or "__copy__":
                return interpreter.NewSequence(sequence.SequenceKind, store.Items, store.Rest);
            case "reverse":
                if (certain)
                    store.Items.Reverse();
                else
                    store.Blur();
                return ConstantValue.None;
            case "sort":
                if (site.Keyword("key") is { } by)
                    interpreter.Invoke(by, new CallSite(site.Node, [sequence.Any], [], Via: ImplicitVia.Callback));
                Sort(interpreter, sequence, site);
                return ConstantValue.None;
            case "remove" or "discard":
                if (certain && site[0] is { } removed)
                    store.Items.Remove(removed);
                return ConstantValue.None;
            case "intersection" or "difference" or "symmetric_difference" or "symmetric_difference_update" or "intersection_update" or "difference_update":
                return interpreter.NewSequence(sequence.SequenceKind, [], sequence.Any);
            case "index" or "count" or "__len__" or "issubset" or "issuperset" or "isdisjoint" or "__contains__":
                return method == "index" && site[0] is ConstantValue wanted && sequence.IsExact && store.Items.IndexOf(wanted) is var found and >= 0
                    ? ConstantValue.Of((long)found)
                    : UnknownValue.Number;
            case "__iter__":
                return sequence;
            case "decode" when sequence.SequenceKind == SequenceKind.Bytearray:
                return Bytes(sequence) is { } bytes
                    ? Codecs.Decode(interpreter, site.Node, bytes, (site.Get(0, "encoding") as ConstantValue)?.Text ?? "utf-8", sequence.Trace)
                    : UnknownValue.Of(sequence.Taint | Taint.Decoded, ValueFacts.Text);
            case "get":
                if (sequence is { IsExact: true, Count: 0 })
                    interpreter.AwaitEmpty(site.Node);
                return sequence.Any;
            default:
                return UnknownValue.Of(sequence.Taint | site.Taint);
        }
    }

    /// <summary>The bytes that a sequence of small integers makes; null where it is not one.</summary>
    public static byte[]? Bytes(SequenceValue sequence)
    {
        if (!sequence.IsExact)
            return null;
        var bytes = new byte[sequence.Count];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (sequence[i] is not ConstantValue constant || !constant.TryGetInteger(out var value) || value is < 0 or > 255)
                return null;
            bytes[i] = (byte)value;
        }

        return bytes;
    }

    public static void Sort(Interpreter interpreter, SequenceValue sequence, in CallSite site)
    {
        var items = sequence.Elements.Items;
        var isReversed = site.Keyword("reverse") is ConstantValue { IsTrue: true };
        if (site.Keyword("key") is null or ConstantValue { Value: null } && sequence.IsExact && interpreter.RegionDepth <= sequence.Elements.RegionDepth)
        {
            if (items.TrueForAll(item => item is ConstantValue { Text: not null }))
                items.Sort((a, b) => string.CompareOrdinal(((ConstantValue)a).Text, ((ConstantValue)b).Text));
            else if (items.TrueForAll(item => item is ConstantValue { Value: long }))
                items.Sort((a, b) => ((long)((ConstantValue)a).Value!).CompareTo((long)((ConstantValue)b).Value!));
            else
                sequence.Elements.Blur();
            if (isReversed)
                items.Reverse();
            return;
        }

        // sorted(pairs, key=…): the key decides, if it is known for each.
        if (site.Keyword("key") is { } key && sequence.IsExact && items.Count <= 256)
        {
            var keys = new long[items.Count];
            for (var i = 0; i < keys.Length; i++)
            {
                if (interpreter.Call(key, new CallSite(site.Node, [items[i]], [], Via: ImplicitVia.Callback)) is not ConstantValue constant || !constant.TryGetInteger(out keys[i]))
                {
                    sequence.Elements.Blur();
                    return;
                }
            }

            var sorted = items.Select((item, index) => (item, keys[index])).OrderBy(pair => pair.Item2).Select(pair => pair.item).ToList();
            if (isReversed)
                sorted.Reverse();
            items.Clear();
            items.AddRange(sorted);
            return;
        }

        sequence.Elements.Blur();
    }

    private static void Insert(ElementStore store, long at, AbstractValue item, bool certain)
    {
        if (!certain || store.Rest is not null || at < 0 || at > store.Items.Count)
        {
            store.Blur();
            store.AddRest(item);
            return;
        }

        store.Touch(item.Taint);
        store.Items.Insert((int)at, item);
    }

    private static AbstractValue Pop(SequenceValue sequence, long? at, bool certain)
    {
        var items = sequence.Elements.Items;
        if (at is not { } index || !certain || items.Count == 0)
            return sequence.Any;
        if (index < 0)
        {
            if (!sequence.IsExact)
                return sequence.Any;
            index += items.Count;
        }

        if (index < 0 || index >= items.Count)
            return sequence.Any;
        var popped = items[(int)index];
        items.RemoveAt((int)index);
        return popped;
    }
}
