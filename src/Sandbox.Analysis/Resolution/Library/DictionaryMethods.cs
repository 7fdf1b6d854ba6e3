using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of dicts.</summary>
internal static class DictionaryMethods
{
    public static AbstractValue Call(Interpreter interpreter, DictionaryValue dictionary, string method, in CallSite site)
    {
        var entries = dictionary.Entries;
        switch (method)
        {
            case "get" or "pop" or "__getitem__" or "setdefault" when site[0] is { } key:
                var found = key is ConstantValue constant ? entries.Find(constant) : null;
                if (found is not null)
                    return found;
                var fallback = site[1];
                if (method == "setdefault" && fallback is not null)
                    interpreter.SetEntry(entries, key, fallback);
                if (key is ConstantValue && dictionary.IsExact)
                    return fallback ?? ConstantValue.None;
                var any = interpreter.ReadItem(site.Node, dictionary, key);
                return fallback is null ? any : Lattice.Join(any, fallback);
            case "items":
                var pairs = entries.All.Select(entry => (AbstractValue)interpreter.NewSequence(SequenceKind.Tuple, [entry.Key, entry.Value])).ToList();
                return interpreter.NewSequence(
                    SequenceKind.Iterator,
                    pairs,
                    entries.Rest is { } rest ? interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Of(dictionary.Taint), rest]) : null);
            case "values":
                return interpreter.NewSequence(SequenceKind.Iterator, entries.All.Select(entry => entry.Value), entries.Rest);
            case "keys":
                return interpreter.NewSequence(SequenceKind.Iterator, entries.All.Select(entry => entry.Key), entries.Rest is null ? null : UnknownValue.Of(dictionary.Taint));
            case "update" or "__ior__":
                Update(interpreter, entries, site);
                return ConstantValue.None;
            case "copy" or "__copy__":
                var copy = new EntryStore(interpreter.RegionDepth);
                Copy(interpreter, copy, dictionary);
                return new DictionaryValue(copy);
            case "popitem":
                return interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Of(dictionary.Taint), entries.Any()]);
            case "__setitem__" when site[1] is { } value:
                interpreter.Changed(value);
                interpreter.SetEntry(entries, site[0]!, value);
                return ConstantValue.None;
            case "__contains__" or "__len__":
                return UnknownValue.Number;
            case "clear" or "move_to_end":
                return ConstantValue.None;
            default:
                return UnknownValue.Of(dictionary.Taint | site.Taint);
        }
    }

    public static void Update(Interpreter interpreter, EntryStore entries, in CallSite site)
    {
        if (site[0] is { } first)
            CopyAny(interpreter, entries, first, site);
        foreach (var keyword in site.Keywords)
        {
            interpreter.Changed(keyword.Value);
            if (keyword.Name is null)
                entries.AddRest(keyword.Value);
            else
                interpreter.SetEntry(entries, ConstantValue.Of(keyword.Name), keyword.Value);
        }
    }

    private static void CopyAny(Interpreter interpreter, EntryStore entries, AbstractValue source, in CallSite site)
    {
        switch (source)
        {
            case DictionaryValue dictionary:
                Copy(interpreter, entries, dictionary);
                break;
            case SequenceValue { IsExact: true } pairs:
                foreach (var item in pairs.Elements.Items)
                {
                    if (interpreter.Iterate(item, site.Node).Exact is [var key, var value])
                        interpreter.SetEntry(entries, key, value);
                    else
                        entries.AddRest(UnknownValue.Of(item.Taint));
                }

                break;
            case SequenceValue pairs:
                entries.AddRest(pairs.Any is SequenceValue pair ? pair.Any : UnknownValue.Of(pairs.Taint));
                break;
            default:
                entries.AddRest(UnknownValue.Of(source.Taint));
                break;
        }
    }

    private static void Copy(Interpreter interpreter, EntryStore entries, DictionaryValue source)
    {
        foreach (var (key, value) in source.Entries.All.ToList())
        {
            interpreter.Changed(value);
            interpreter.SetEntry(entries, key, value);
        }

        if (source.Entries.Rest is { } rest)
            entries.AddRest(rest);
    }
}
