using System.Globalization;
using System.Numerics;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Builtins that make, convert and combine values.</summary>
internal static class BuiltinModels
{
    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models["builtins.chr"] = static (interpreter, site, _) => site[0] is ConstantValue { Value: long code } && code is >= 0 and < 0x110000 and not (>= 0xD800 and < 0xE000)
            ? TextParts.Folded(interpreter, site.Node, ConstantValue.Of(char.ConvertFromUtf32((int)code)), [])
            : UnknownValue.Of(site.Taint, ValueFacts.Text);
        models["builtins.ord"] = static (_, site, _) => site[0] switch
        {
            ConstantValue { Text: { Length: 1 } text } => ConstantValue.Of((long)text[0]),
            ConstantValue { Text: { Length: 2 } text } when char.IsSurrogatePair(text, 0) => ConstantValue.Of((long)char.ConvertToUtf32(text, 0)),
            ConstantValue { Bytes: { Length: 1 } bytes } => ConstantValue.Of((long)bytes[0]),
            { } other => UnknownValue.Of(other.Taint & (Taint.Secret | Taint.Environment), ValueFacts.Number).WithTrace(other.Trace),
            null => UnknownValue.Number,
        };
        models["builtins.str"] = static (interpreter, site, _) => Str(interpreter, site);
        models["builtins.repr"] = models["builtins.ascii"] = static (interpreter, site, _) => interpreter.FormatOf(site.Node, site[0] ?? ConstantValue.EmptyText, 'r', "");
        models["builtins.format"] = static (interpreter, site, _) => interpreter.FormatOf(site.Node, site[0] ?? ConstantValue.EmptyText, '\0', site[1] is null ? "" : (site[1] as ConstantValue)?.Text);
        models["builtins.int"] = static (interpreter, site, _) => Int(interpreter, site);
        models["builtins.float"] = static (_, site, _) => site[0] is null ? ConstantValue.Of(0.0) : site[0] is ConstantValue constant && Folding.ToDouble(constant) is { } number ? ConstantValue.Of(number) : UnknownValue.Number;
        models["builtins.bool"] = static (interpreter, site, _) => Hooked(interpreter, site, "__bool__") ?? (site[0] is { } value && Interpreter.TruthOf(value) is { } truth ? ConstantValue.Of(truth) : UnknownValue.Number);
        models["builtins.len"] = static (interpreter, site, _) => Hooked(interpreter, site, "__len__") ?? Len(site[0]);
        models["builtins.abs"] = static (interpreter, site, _) => Hooked(interpreter, site, "__abs__") ?? (site[0] is ConstantValue { Value: long number } ? ConstantValue.Of(BigInteger.Abs(number)) : UnknownValue.Number);
        models["builtins.hash"] = static (interpreter, site, _) => Hooked(interpreter, site, "__hash__") ?? UnknownValue.Number;
        models["builtins.round"] = static (interpreter, site, _) => Hooked(interpreter, site, "__round__") ?? UnknownValue.Number;
        models["builtins.hex"] = static (_, site, _) => site[0] is ConstantValue { Value: long number and >= 0 } ? ConstantValue.Of("0x" + number.ToString("x", CultureInfo.InvariantCulture)) : UnknownValue.Text;
        models["builtins.list"] = static (interpreter, site, _) => Sequence(interpreter, SequenceKind.List, site);
        models["builtins.tuple"] = static (interpreter, site, _) => Sequence(interpreter, SequenceKind.Tuple, site);
        models["builtins.set"] = models["builtins.frozenset"] = static (interpreter, site, _) => Sequence(interpreter, SequenceKind.Set, site);
        models["collections.deque"] = models["queue.Queue"] = static (interpreter, site, _) => Sequence(interpreter, SequenceKind.List, site);
        models["builtins.iter"] = static (interpreter, site, _) => Iter(interpreter, site);
        models["builtins.next"] = models["builtins.anext"] = static (interpreter, site, _) => Next(interpreter, site);
        models["builtins.reversed"] = static (interpreter, site, _) => Reversed(interpreter, site);
        models["builtins.enumerate"] = static (interpreter, site, _) => Enumerate(interpreter, site);
        models["builtins.zip"] = static (interpreter, site, _) => Zip(interpreter, site);
        models["builtins.range"] = static (interpreter, site, _) => Range(interpreter, site);
        models["builtins.sum"] = static (interpreter, site, _) => Sum(interpreter, site);
        models["builtins.all"] = models["builtins.any"] = static (interpreter, site, known) =>
        {
            if (site[0] is { } source && !StopsEarly(known.Name, site.Node))
                interpreter.Traverse(site.Node, interpreter.Iterate(source, site.Node).Length);
            return UnknownValue.Number;
        };
        models["collections.Counter"] = static (interpreter, site, _) =>
        {
            if (site[0] is { } source)
                interpreter.Traverse(site.Node, interpreter.Iterate(source, site.Node).Length);
            return null;
        };
        models["builtins.divmod"] = static (interpreter, _, _) => interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Number, UnknownValue.Number]);
        models["builtins.pow"] = static (interpreter, site, _) => site.Arguments is [var left, var right] ? Folding.Operate(interpreter, site.Node, left, BinaryOperator.Pow, right) : UnknownValue.Number;
        models["builtins.dict"] = models["collections.OrderedDict"] = models["types.MappingProxyType"] = static (interpreter, site, _) =>
            site[0] is NamespaceValue { Owner: KnownValue } names ? names : Dict(interpreter, site);
        models["builtins.dict.fromkeys"] = models["collections.OrderedDict.fromkeys"] = static (interpreter, site, _) => FromKeys(interpreter, site);
        // A copy of a module's names is as good as the module.
        models["collections.ChainMap"] = static (_, site, _) => site.Arguments.FirstOrDefault(static map => map is NamespaceValue { Owner: KnownValue });
        models["builtins.input"] = static (_, _, known) => UnknownValue.Of(Taint.StandardInput, ValueFacts.Text).WithTrace(known.Trace);
        models["types.SimpleNamespace"] = static (interpreter, site, _) => Namespace(interpreter, site);
        models["collections.defaultdict"] = static (interpreter, site, _) =>
        {
            var dict = (DictionaryValue)Dict(interpreter, site.Skip(1));
            if (site[0] is { } factory)
                dict.Entries.AddRest(interpreter.Call(factory, new CallSite(site.Node, [], [], Via: ImplicitVia.Callback)));
            return dict;
        };
        models["builtins.print"] = static (interpreter, site, _) =>
        {
            foreach (var argument in site.Arguments)
            {
                interpreter.ReportOrder(site.Node, argument);
                if (argument is InstanceValue)
                    interpreter.FormatOf(site.Node, argument, 's', "");
            }

            return ConstantValue.None;
        };
        models["copy.copy"] = models["copy.deepcopy"] = static (_, site, _) => site[0];
        models["itertools.chain"] = static (interpreter, site, _) => Chain(interpreter, site.Arguments, site);
        models["itertools.chain.from_iterable"] = static (interpreter, site, _) =>
            site[0] is { } parts && interpreter.Iterate(parts, site.Node).Exact is { } exact ? Chain(interpreter, [.. exact], site) : null;
    }

    internal static AbstractValue? Hooked(Interpreter interpreter, CallSite site, string hook) =>
        site[0] is InstanceValue instance ? interpreter.CallHook(instance, hook, site.Node, [], ImplicitVia.OperatorHook) : null;

    private static AbstractValue Str(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } value)
            return ConstantValue.EmptyText;
        interpreter.ReportOrder(site.Node, value);
        if (value is InstanceValue)
            return interpreter.FormatOf(site.Node, value, 's', "");
        if (site.Get(1, "encoding") is ConstantValue { Text: { } encoding } && value is ConstantValue { Bytes: { } bytes })
            return Codecs.Decode(interpreter, site.Node, bytes, encoding, value.Trace);
        return TextConversion.Str(interpreter, value);
    }

    private static AbstractValue Int(Interpreter interpreter, CallSite site)
    {
        if (Hooked(interpreter, site, "__int__") is { } hooked)
            return hooked;
        if (site[0] is ConstantValue { Text: { } text })
        {
            var radix = site.Get(1, "base") is ConstantValue { Value: long given } ? given : 10;
            var digits = text.Trim().Replace("_", "", StringComparison.Ordinal);
            if (radix is 16 or 0 && digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
                (digits, radix) = (digits[2..], 16);
            else if (radix is 2 or 0 && digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
                (digits, radix) = (digits[2..], 2);
            else if (radix is 8 or 0 && digits.StartsWith("0o", StringComparison.OrdinalIgnoreCase))
                (digits, radix) = (digits[2..], 8);
            return Parse(digits, radix == 0 ? 10 : radix) is { } number ? ConstantValue.Of(number) : UnknownValue.Number;
        }

        return site[0] switch
        {
            ConstantValue { Value: double number } when Math.Abs(number) < 1e15 => ConstantValue.Of((long)number),
            ConstantValue constant when Folding.ToInteger(constant) is { } integer => ConstantValue.Of(integer),
            null => ConstantValue.Of(0L),
            _ => UnknownValue.Number,
        };
    }

    private static BigInteger? Parse(string digits, long radix)
    {
        if (digits.Length is 0 or > 20_000 || radix is < 2 or > 36)
            return null;
        if (radix == 16)
            return digits.All(char.IsAsciiHexDigit) ? BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null;
        if (radix == 10)
            return digits.Length < 4000 && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        var result = BigInteger.Zero;
        foreach (var c in digits.ToLowerInvariant())
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetterLower(c) ? c - 'a' + 10 : 99;
            if (digit >= radix)
                return null;
            result = result * radix + digit;
        }

        return result;
    }

    private static AbstractValue Len(AbstractValue? value) => value switch
    {
        ConstantValue { Text: { } text } => ConstantValue.Of((long)text.Length),
        ConstantValue { Bytes: { } bytes } => ConstantValue.Of((long)bytes.Length),
        SequenceValue { IsExact: true } sequence => ConstantValue.Of((long)sequence.Count),
        DictionaryValue { IsExact: true } dictionary => ConstantValue.Of((long)dictionary.Count),
        _ => UnknownValue.Number,
    };

    private static SequenceValue Sequence(Interpreter interpreter, SequenceKind kind, CallSite site)
    {
        if (site[0] is not { } source)
            return interpreter.NewSequence(kind, []);
        var elements = interpreter.Iterate(source, site.Node);
        if (elements.Exact is { } items)
            return interpreter.NewSequence(kind, items);
        if (kind != SequenceKind.Iterator)
            interpreter.Collect(site.Node, elements.Length);
        return Sizes.Long(interpreter.NewSequence(kind, (source as SequenceValue)?.Elements.Items ?? [], elements.Any), elements.Length);
    }

    /// <summary>Numbers that grow come to what <c>any(n > limit …)</c> looks for, and to what <c>all(n &lt; limit …)</c> does not hold for.</summary>
    private static bool StopsEarly(string function, SyntaxNode node) =>
        node is CallExpression { Arguments: [GeneratorExpression { Element: CompareExpression { Operators: [var comparison] } }] }
        && (function.EndsWith("any", StringComparison.Ordinal) ? comparison is ComparisonOperator.Gt or ComparisonOperator.GtE : comparison is ComparisonOperator.Lt or ComparisonOperator.LtE);

    private static SequenceValue Iter(Interpreter interpreter, CallSite site)
    {
        // iter(callable, sentinel) calls it again and again.
        if (site.Arguments.Length == 2)
        {
            var item = interpreter.Call(site.Arguments[0], new CallSite(site.Node, [], [], Via: ImplicitVia.Callback));
            var isEndless = site.Arguments[0] is KnownValue or FunctionValue { Function.Node: LambdaExpression } && item is ConstantValue or SequenceValue or DictionaryValue && site.Arguments[1] is ConstantValue && !item.Equals(site.Arguments[1]);
            return Sizes.Long(interpreter.NewSequence(SequenceKind.Iterator, [], item), isEndless ? double.PositiveInfinity : double.NaN);
        }

        return Sequence(interpreter, SequenceKind.Iterator, site);
    }

    private static AbstractValue? Next(Interpreter interpreter, CallSite site)
    {
        switch (site[0])
        {
            case SequenceValue sequence:
                var next = SequenceMethods.Call(interpreter, sequence, "__next__", site);
                return site[1] is { } fallback ? Lattice.Join(next, fallback) : next;
            case InstanceValue instance:
                return interpreter.CallHook(instance, "__next__", site.Node, [], ImplicitVia.OperatorHook);
            case null:
                return null;
            case var other:
                return interpreter.Iterate(other, site.Node).Any;
        }
    }

    private static SequenceValue Reversed(Interpreter interpreter, CallSite site)
    {
        if (Hooked(interpreter, site, "__reversed__") is { } hooked)
            return interpreter.NewSequence(SequenceKind.Iterator, [], hooked);
        var sequence = Sequence(interpreter, SequenceKind.Iterator, site);
        sequence.Elements.Items.Reverse();
        return sequence;
    }

    private static SequenceValue Enumerate(Interpreter interpreter, CallSite site)
    {
        var elements = site[0] is { } source ? interpreter.Iterate(source, site.Node) : new Elements([], null);
        var start = site.Get(1, "start") is ConstantValue { Value: long given } ? given : 0;
        return elements.Exact is { } items
            ? interpreter.NewSequence(SequenceKind.Iterator, items.Select((item, index) => interpreter.NewSequence(SequenceKind.Tuple, [ConstantValue.Of(start + index), item])))
            : Sizes.Long(interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Number, elements.Any])), elements.Length);
    }

    private static SequenceValue Zip(Interpreter interpreter, CallSite site)
    {
        var columns = site.Arguments.Select(argument => interpreter.Iterate(argument, site.Node)).ToList();
        if (columns.Count > 0 && columns.TrueForAll(column => column.Exact is not null))
        {
            var count = columns.Min(column => column.Exact!.Count);
            return interpreter.NewSequence(
                SequenceKind.Iterator,
                Enumerable.Range(0, count).Select(index => interpreter.NewSequence(SequenceKind.Tuple, columns.Select(column => column.Exact![index]))));
        }

        return Sizes.Long(
            interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.NewSequence(SequenceKind.Tuple, columns.Select(column => column.Any))),
            columns.Count == 0 ? 0 : columns.Min(column => column.Length));
    }

    private static SequenceValue Range(Interpreter interpreter, CallSite site)
    {
        var numbers = new long[site.Arguments.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (site.Arguments[i] is not ConstantValue constant || !constant.TryGetInteger(out numbers[i]))
                return interpreter.NewSequence(SequenceKind.Tuple, [], UnknownValue.Number);
        }

        var (start, stop, step) = numbers switch
        {
            [var end] => (0L, end, 1L),
            [var from, var end] => (from, end, 1L),
            [var from, var end, var by] => (from, end, by),
            _ => (0L, 0L, 0L),
        };
        if (step == 0)
            return interpreter.NewSequence(SequenceKind.Tuple, [], UnknownValue.Number);
        // Unsigned, since the distance of two 64-bit numbers needs no more.
        var (distance, stride) = step > 0 ? ((ulong)stop - (ulong)start, (ulong)step) : ((ulong)start - (ulong)stop, 0 - (ulong)step);
        var count = (step > 0 ? start >= stop : start <= stop) ? 0 : ((distance - 1) / stride) + 1;
        if (count > (ulong)interpreter.Budget.Iterations)
            return Sizes.Long(interpreter.NewSequence(SequenceKind.Tuple, [], UnknownValue.Number), count);
        var items = new AbstractValue[(int)count];
        for (var i = 0; i < items.Length; i++)
            items[i] = ConstantValue.Of(start + (i * step));
        return interpreter.NewSequence(SequenceKind.Tuple, items);
    }

    private static AbstractValue Sum(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } source)
            return UnknownValue.Number;
        var elements = interpreter.Iterate(source, site.Node);
        interpreter.Traverse(site.Node, elements.Length);
        if (elements.Exact is not { } items || items.Count > 512)
            return UnknownValue.Of(site.Taint);
        var total = site.Get(1, "start") ?? ConstantValue.Of(0L);
        foreach (var item in items)
            total = interpreter.Operate(site.Node, total, BinaryOperator.Add, item, inPlace: false);
        return total;
    }

    private static DictionaryValue Dict(Interpreter interpreter, CallSite site)
    {
        var entries = new EntryStore(interpreter.RegionDepth);
        DictionaryMethods.Update(interpreter, entries, site);
        return new DictionaryValue(entries);
    }

    private static DictionaryValue FromKeys(Interpreter interpreter, CallSite site)
    {
        var entries = new EntryStore(interpreter.RegionDepth);
        var value = site[1] ?? ConstantValue.None;
        if (site[0] is { } source)
        {
            var keys = interpreter.Iterate(source, site.Node);
            foreach (var key in keys.Exact ?? [])
                interpreter.SetEntry(entries, key, value);
            if (keys.Exact is null)
            {
                interpreter.Collect(site.Node, keys.Length);
                entries.AddRest(value);
            }
        }

        return new DictionaryValue(entries);
    }

    private static InstanceValue Namespace(Interpreter interpreter, CallSite site)
    {
        var type = new LocalClass(null, interpreter.CurrentFrame.Unit, "SimpleNamespace");
        var instance = new InstanceValue(type, new AttributeStore(type.Summary.Attributes));
        foreach (var keyword in site.Keywords)
        {
            if (keyword.Name is not null)
                instance.Attributes.Set(keyword.Name, keyword.Value);
        }

        return instance;
    }

    private static SequenceValue Chain(Interpreter interpreter, IEnumerable<AbstractValue> parts, CallSite site)
    {
        var store = new ElementStore(interpreter.RegionDepth);
        var length = 0.0;
        foreach (var part in parts)
        {
            var elements = interpreter.Iterate(part, site.Node);
            length += elements.Length;
            if (elements.Exact is { } items)
            {
                foreach (var item in items)
                    store.Add(item);
            }
            else
            {
                store.AddRest(elements.Any);
            }
        }

        store.Length = length;
        return new SequenceValue(SequenceKind.Iterator, store);
    }
}
