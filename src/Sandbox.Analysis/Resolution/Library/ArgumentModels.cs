using System.Globalization;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>
/// Command lines: argparse and click. A parser holds how many positional arguments were declared and what each destination may be, so that
/// <c>args.input</c> is the contract's path exactly where the first argument of the command line lands there.
/// </summary>
internal static class ArgumentModels
{
    private const string Parser = "argparse.ArgumentParser";
    private const string Decorator = "click.decorator";
    private const int MaxPlaces = 16;

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models[Parser] = static (interpreter, _, known) => NewParser(interpreter, known, 0, new EntryStore(0));
        models[Parser + ".add_argument"] = static (interpreter, site, known) =>
        {
            if (known.Receiver is KnownInstance { Arguments: [SequenceValue places, DictionaryValue values] })
                Declare(interpreter, site, places, values);
            return UnknownValue.Plain;
        };
        models[Parser + ".set_defaults"] = static (_, site, known) =>
        {
            if (known.Receiver is KnownInstance { Arguments: [_, DictionaryValue values] })
            {
                foreach (var keyword in site.Keywords)
                {
                    if (keyword.Name is not null)
                        Set(values.Entries, keyword.Name, keyword.Value);
                }
            }

            return ConstantValue.None;
        };
        models[Parser + ".add_argument_group"] = models[Parser + ".add_mutually_exclusive_group"] = static (_, _, known) => known.Receiver;

        // The command takes a place of its own; each sub-parser counts on from there.
        models[Parser + ".add_subparsers"] = static (interpreter, site, known) =>
        {
            if (known.Receiver is KnownInstance { Arguments: [SequenceValue places, DictionaryValue values] } && site.Keyword("dest") is ConstantValue { Text: { } dest })
                Set(values.Entries, dest, Place(places));
            else if (known.Receiver is KnownInstance { Arguments: [SequenceValue counted, ..] })
                Place(counted);
            return known.Receiver;
        };
        models[Parser + ".add_parser"] = static (interpreter, _, known) => known.Receiver is KnownInstance { Arguments: [SequenceValue places, DictionaryValue values] }
            ? NewParser(interpreter, known, places.Count, values.Entries)
            : null;
        models[Parser + ".parse_args"] = models[Parser + ".parse_known_args"] = static (interpreter, site, known) =>
        {
            var declared = (known.Receiver as KnownInstance)?.Arguments ?? [];
            if (site.Get(0, "args") is { } own && declared is [var places, DictionaryValue values] && WordsOf(interpreter, site, own) is { } words)
                declared = [places, WithWords(values, words)];
            var parsed = new KnownInstance(InstanceMembers.Namespace, null, declared, Taint.None);
            return known.Name.EndsWith("parse_args", StringComparison.Ordinal) ? parsed : interpreter.NewSequence(SequenceKind.Tuple, [parsed, UnknownValue.Of(Taint.Argument)]);
        };
        models["click.option"] = models["click.argument"] = static (interpreter, site, known) => Click(interpreter, site, known);
        models["click.command"] = models["click.group"] = static (_, site, known) =>
            site[0] is FunctionValue or PartialValue ? site[0] : new KnownInstance(Decorator, null, [], Taint.None).WithTrace(known.Trace);
        models[Decorator + ".__call__"] = static (_, site, known) => Decorate(site, known);
    }

    /// <summary>The words of a command line that the program makes itself: any of them, and of <c>--name=value</c> the value. Null for the one it was started with.</summary>
    private static AbstractValue? WordsOf(Interpreter interpreter, CallSite site, AbstractValue line)
    {
        const Taint started = Taint.InputPath | Taint.OutputPath | Taint.Argument;
        if (line is ConstantValue { Value: null })
            return null;
        var words = interpreter.Iterate(line, site.Node).Any;
        if (words is UnknownValue && words.Taint != Taint.None && (words.Taint & ~started) == 0)
            return null;
        var values = words;
        for (var i = 0; i < words.AlternativeCount; i++)
        {
            if (words.Alternative(i) is ConstantValue { Text: { } text } && text.StartsWith('-') && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
                values = Lattice.Join(values, ConstantValue.Of(text[(sign + 1)..]).WithTrace(words.Trace));
        }

        return values;
    }

    private static DictionaryValue WithWords(DictionaryValue values, AbstractValue words)
    {
        var store = new EntryStore(0);
        foreach (var (name, value) in values.Entries.All)
            store.Set(name, Lattice.Join(value, words));
        return new DictionaryValue(store);
    }

    /// <summary>What a destination of the parsed command line may be.</summary>
    public static AbstractValue Read(KnownInstance parsed, string name) =>
        (parsed.Arguments is [_, DictionaryValue values] ? values.Find(ConstantValue.Of(name)) : null) ?? UnknownValue.Of(Taint.Argument);

    private static KnownInstance NewParser(Interpreter interpreter, KnownValue known, int places, EntryStore values) => new(
        Parser,
        Knowledge.KnowledgeBase.Find(Parser),
        [interpreter.NewSequence(SequenceKind.List, Enumerable.Repeat<AbstractValue>(ConstantValue.None, places)), new DictionaryValue(values)],
        Taint.None);

    private static void Declare(Interpreter interpreter, CallSite site, SequenceValue places, DictionaryValue values)
    {
        if (NameOf(site) is not { } name)
            return;
        var isPositional = site[0] is ConstantValue { Text: { } first } && !first.StartsWith('-');
        AbstractValue value;
        if (site.Keyword("action") is ConstantValue { Text: "store_true" or "store_false" or "count" })
        {
            Set(values.Entries, name, UnknownValue.Number);
            return;
        }

        if (!isPositional)
            value = ManyOf(interpreter, site, UnknownValue.Of(Taint.Argument, ValueFacts.Text));
        else if (site.Keyword("nargs") is ConstantValue { Value: long count } && count is > 0 and <= MaxPlaces)
            value = interpreter.NewSequence(SequenceKind.List, Enumerable.Range(0, (int)count).Select(_ => Convert(interpreter, site, Place(places))).ToList());
        else if (site.Keyword("nargs") is ConstantValue { Text: "*" or "+" or "..." })
            value = interpreter.NewSequence(SequenceKind.List, [Convert(interpreter, site, Place(places)), Convert(interpreter, site, Place(places))], UnknownValue.Of(Taint.Argument));
        else
            value = Convert(interpreter, site, Place(places));
        if (site.Keyword("default") is { } given and not ConstantValue { Value: null } && (!isPositional || site.Keyword("nargs") is not null))
            value = Lattice.Join(value, given);
        Set(values.Entries, name, value);
    }

    private static AbstractValue ManyOf(Interpreter interpreter, CallSite site, AbstractValue value)
    {
        value = Convert(interpreter, site, value);
        return site.Keyword("nargs") is ConstantValue { Value: long or "*" or "+" } ? interpreter.NewSequence(SequenceKind.List, [], value) : value;
    }

    /// <summary>The destination: given, else the first long option, else the first option, without its dashes.</summary>
    private static string? NameOf(CallSite site)
    {
        if (site.Keyword("dest") is ConstantValue { Text: { } dest })
            return dest;
        var names = site.Arguments.Select(argument => (argument as ConstantValue)?.Text).OfType<string>().ToList();
        var name = names.Find(item => item.StartsWith("--", StringComparison.Ordinal)) ?? names.FirstOrDefault();
        return name is null || !name.StartsWith('-') ? name : name.TrimStart('-').Replace('-', '_');
    }

    /// <summary>The next argument of the command line.</summary>
    private static UnknownValue Place(SequenceValue places)
    {
        var index = places.Count;
        places.Elements.Add(ConstantValue.None);
        return UnknownValue.Of(index == 0 ? Taint.InputPath : index == 1 ? Taint.OutputPath : Taint.Argument, ValueFacts.Text);
    }

    /// <summary>What <c>type=</c> and <c>choices=</c> make of it.</summary>
    private static AbstractValue Convert(Interpreter interpreter, CallSite site, AbstractValue value)
    {
        if (site.Keyword("choices") is { } choices && interpreter.Iterate(choices, site.Node).Exact is { Count: > 0 } items)
            return items.Count <= interpreter.Budget.Alternatives ? Lattice.Join(items) : UnknownValue.Of(Taint.None, ValueFacts.Listed | ValueFacts.PlainName);
        return site.Keyword("type") switch
        {
            null or ConstantValue or KnownValue { Name: "builtins.str" } => value,
            KnownValue { Name: "builtins.int" or "builtins.float" or "builtins.bool" } => UnknownValue.Number,
            KnownInstance { ClassName: "argparse.FileType" } type => interpreter.Call(interpreter.Known("builtins.open"), new CallSite(site.Node, [value, .. type.Arguments], [], Via: ImplicitVia.Callback)),
            var type => interpreter.Call(type, new CallSite(site.Node, [value], [], Via: ImplicitVia.Callback)),
        };
    }

    private static void Set(EntryStore entries, string name, AbstractValue value)
    {
        var key = ConstantValue.Of(name);
        entries.Set(key, entries.Find(key) is { } other ? Lattice.Join(other, value) : value);
    }

    /// <summary>An option or argument of click: a decorator that fills a parameter. Arguments are taken for the contract's two.</summary>
    private static AbstractValue Click(Interpreter interpreter, CallSite site, KnownValue known)
    {
        if (site.Arguments.Select(argument => (argument as ConstantValue)?.Text).OfType<string>().ToList() is not { Count: > 0 } names)
            return UnknownValue.Plain;
        var name = names.Find(item => !item.StartsWith('-')) ?? names.Find(item => item.StartsWith("--", StringComparison.Ordinal)) ?? names[0];
        var value = Convert(interpreter, site with { Keywords = [.. site.Keywords.Where(keyword => keyword.Name != "type" || keyword.Value is KnownValue { Name: "builtins.int" or "builtins.float" or "builtins.bool" })] },
            UnknownValue.Of(known.Name == "click.argument" ? Taint.InputPath | Taint.OutputPath : Taint.Argument, ValueFacts.Text));
        if (site.Keyword("is_flag") is not null)
            value = UnknownValue.Number;
        if (site.Keyword("default") is { } given and not ConstantValue { Value: null })
            value = Lattice.Join(value, given);
        return new KnownInstance(Decorator, null, [ConstantValue.Of(name.TrimStart('-').Replace('-', '_').ToLower(CultureInfo.InvariantCulture)), value], Taint.None).WithTrace(known.Trace);
    }

    private static AbstractValue? Decorate(CallSite site, KnownValue known)
    {
        if (site[0] is not { } function || known.Receiver is not KnownInstance decorator)
            return null;
        return decorator.Arguments is [ConstantValue { Text: { } name }, var value] ? new PartialValue(function, [], [new KeywordArgument(name, value)]) : function;
    }
}
