using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary><c>itertools</c>: what its iterators give, and how much (Library Reference, itertools).</summary>
internal static class IteratorModels
{
    /// <summary>Up to so many combinations are told apart.</summary>
    private const double MaxExact = 64;

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models["itertools.product"] = static (interpreter, site, _) => Product(interpreter, site);
        models["itertools.permutations"] = static (interpreter, site, _) => Choose(interpreter, site, static (n, r) => Falling(n, r));
        models["itertools.combinations"] = static (interpreter, site, _) => Choose(interpreter, site, static (n, r) => Falling(n, r) / Falling(r, r));
        models["itertools.combinations_with_replacement"] = static (interpreter, site, _) => Choose(interpreter, site, static (n, r) => Falling(n + r - 1, r) / Falling(r, r));
        models["itertools.islice"] = static (interpreter, site, _) => Slice(interpreter, site);
        models["itertools.zip_longest"] = static (interpreter, site, _) => ZipLongest(interpreter, site);
        models["itertools.pairwise"] = static (interpreter, site, _) => Pairs(interpreter, site);
        models["itertools.batched"] = static (interpreter, site, _) =>
            site[0] is { } source ? interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.NewSequence(SequenceKind.Tuple, [], interpreter.Iterate(source, site.Node).Any)) : null;
        models["itertools.compress"] = static (interpreter, site, _) =>
            site[0] is { } source ? interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.Iterate(source, site.Node).Any) : null;
        models["itertools.tee"] = static (interpreter, site, _) => Tee(interpreter, site);
    }

    private static SequenceValue Product(Interpreter interpreter, CallSite site)
    {
        var columns = site.Arguments.Select(argument => interpreter.Iterate(argument, site.Node)).ToList();
        var repeat = site.Keyword("repeat") is { } given ? Sizes.Number(given) : 1;
        var length = Math.Pow(columns.Aggregate(1.0, (product, column) => product * column.Length), repeat);
        if (length > MaxExact || repeat != 1 || !columns.TrueForAll(column => column.Exact is not null))
            return Sizes.Long(Tuples(interpreter, columns.Select(column => column.Any)), length);
        IEnumerable<IEnumerable<AbstractValue>> rows = [[]];
        foreach (var column in columns)
            rows = [.. rows.SelectMany(row => column.Exact!.Select(item => row.Append(item)))];
        return interpreter.NewSequence(SequenceKind.Iterator, rows.Select(row => interpreter.NewSequence(SequenceKind.Tuple, row)));
    }

    private static SequenceValue? Choose(Interpreter interpreter, CallSite site, Func<double, double, double> count)
    {
        if (site[0] is not { } source)
            return null;
        var elements = interpreter.Iterate(source, site.Node);
        var taken = site.Get(1, "r") is { } given ? Sizes.Number(given) : elements.Length;
        var tuple = interpreter.NewSequence(SequenceKind.Tuple, [], elements.Any);
        return Sizes.Long(interpreter.NewSequence(SequenceKind.Iterator, [], Sizes.Long(tuple, taken)), taken >= 0 && taken < 1000 ? count(elements.Length, taken) : double.NaN);
    }

    /// <summary>n (n-1) … (n-r+1).</summary>
    private static double Falling(double n, double r)
    {
        var result = 1.0;
        for (var i = 0; i < r; i++)
            result *= Math.Max(0, n - i);
        return result;
    }

    private static SequenceValue? Slice(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } source)
            return null;
        var elements = interpreter.Iterate(source, site.Node);
        var (start, stop) = site.Arguments.Length > 2 ? (Sizes.Number(site[1]), site[2]) : (0.0, site[1]);
        if (elements.Exact is { } items && stop is ConstantValue && start >= 0 && site.Arguments.Length < 4)
        {
            var end = stop is ConstantValue { Value: null } ? items.Count : (int)Math.Clamp(Sizes.Number(stop), 0, items.Count);
            return interpreter.NewSequence(SequenceKind.Iterator, items.Take(end).Skip((int)Math.Min(start, items.Count)));
        }

        var length = stop is ConstantValue { Value: null } ? elements.Length : double.IsNaN(elements.Length) ? double.NaN : Math.Min(elements.Length, Sizes.Number(stop));
        return Sizes.Long(interpreter.NewSequence(SequenceKind.Iterator, [], elements.Any), length);
    }

    private static SequenceValue ZipLongest(Interpreter interpreter, CallSite site)
    {
        var columns = site.Arguments.Select(argument => interpreter.Iterate(argument, site.Node)).ToList();
        var fill = site.Keyword("fillvalue") ?? ConstantValue.None;
        var length = columns.Count == 0 ? 0 : columns.Max(column => column.Length);
        return columns.TrueForAll(column => column.Exact is not null)
            ? interpreter.NewSequence(
                SequenceKind.Iterator,
                Enumerable.Range(0, (int)length).Select(row => interpreter.NewSequence(SequenceKind.Tuple, columns.Select(column => row < column.Exact!.Count ? column.Exact[row] : fill))))
            : Sizes.Long(Tuples(interpreter, columns.Select(column => Lattice.Join(column.Any, fill))), length);
    }

    private static SequenceValue? Pairs(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } source)
            return null;
        var elements = interpreter.Iterate(source, site.Node);
        return elements.Exact is { } items
            ? interpreter.NewSequence(SequenceKind.Iterator, items.Zip(items.Skip(1)).Select(pair => interpreter.NewSequence(SequenceKind.Tuple, [pair.First, pair.Second])))
            : Sizes.Long(Tuples(interpreter, [elements.Any, elements.Any]), elements.Length);
    }

    private static SequenceValue? Tee(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } source)
            return null;
        var elements = interpreter.Iterate(source, site.Node);
        var count = site.Get(1, "n") is { } given ? Sizes.Number(given) : 2;
        return interpreter.NewSequence(SequenceKind.Tuple, Enumerable.Range(0, count is >= 0 and < 16 ? (int)count : 2).Select(_ =>
            Sizes.Long(interpreter.NewSequence(SequenceKind.Iterator, elements.Exact ?? [], elements.Rest), elements.Length)));
    }

    private static SequenceValue Tuples(Interpreter interpreter, IEnumerable<AbstractValue> columns) =>
        interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.NewSequence(SequenceKind.Tuple, columns));
}
