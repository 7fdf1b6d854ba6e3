using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Functions that call what they are given, with what arguments, and what comes of it.</summary>
internal static class CallbackModels
{
    private static readonly Runner[] Runners =
    [
        new("threading.Thread", 1, "target", 3, "args"),
        new("threading.Timer", 1, "function", 2, "args"),
        new("multiprocessing.Process", 1, "target", 3, "args"),
        new("multiprocessing.context.Process", 1, "target", 3, "args"),
        new("_thread.start_new_thread", 0, "function", 1, "args"),
        new("_thread.start_new", 0, "function", 1, "args"),
        new("atexit.register", 0, "func", -1, ""),
        new("weakref.finalize", 1, "func", -1, ""),
        new("concurrent.futures.Executor.submit", 0, "fn", -1, ""),
        new("concurrent.futures.ThreadPoolExecutor.submit", 0, "fn", -1, ""),
        new("concurrent.futures.ProcessPoolExecutor.submit", 0, "fn", -1, ""),
        new("multiprocessing.pool.Pool.apply", 0, "func", 1, "args"),
        new("multiprocessing.pool.Pool.apply_async", 0, "func", 1, "args"),
        new("asyncio.to_thread", 0, "func", -1, ""),
        new("asyncio.events.AbstractEventLoop.run_in_executor", 1, "func", -1, ""),
        new("asyncio.AbstractEventLoop.run_in_executor", 1, "func", -1, ""),
        new("asyncio.AbstractEventLoop.call_soon", 0, "callback", -1, ""),
        new("asyncio.AbstractEventLoop.call_later", 1, "callback", -1, ""),
        new("sched.scheduler.enter", 2, "action", 3, "argument"),
        new("sched.scheduler.enterabs", 2, "action", 3, "argument"),
        new("contextlib.ExitStack.callback", 0, "callback", -1, ""),
        new("unittest.TestCase.addCleanup", 0, "function", -1, ""),
        new("contextvars.Context.run", 0, "callable", -1, ""),
        new("pdb.runcall", 0, "func", -1, ""),
        new("cProfile.Profile.runcall", 0, "func", -1, ""),
        new("trace.Trace.runfunc", 0, "func", -1, ""),
    ];

    public static HashSet<string> Names()
    {
        var names = new HashSet<string>(s_others, StringComparer.Ordinal);
        foreach (var runner in Runners)
            names.Add(runner.Name);
        return names;
    }

    /// <summary>Those that have a model of their own.</summary>
    private static readonly string[] s_others =
    [
        "builtins.map", "builtins.filter", "builtins.sorted", "builtins.max", "builtins.min", "functools.reduce", "functools.partial", "itertools.starmap",
        "itertools.accumulate", "itertools.takewhile", "itertools.dropwhile", "itertools.filterfalse", "itertools.groupby", "concurrent.futures.Executor.map",
        "concurrent.futures.ThreadPoolExecutor.map", "concurrent.futures.ProcessPoolExecutor.map", "multiprocessing.pool.Pool.map", "asyncio.run",
        "builtins.iter", "signal.signal",
    ];

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        foreach (var runner in Runners)
            models[runner.Name] = (interpreter, site, known) => Run(interpreter, site, known, runner);
        models["functools.partial"] = models["functools.partialmethod"] = static (_, site, known) =>
            site[0] is { } function ? new PartialValue(function, site.Arguments[1..], site.Keywords).WithTrace(function.Trace ?? known.Trace) : null;
        models["builtins.map"] = static (interpreter, site, _) => Map(interpreter, site);
        foreach (var pool in (string[])["concurrent.futures.Executor", "concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor", "multiprocessing.pool.Pool"])
            models[pool + ".map"] = models[pool + ".imap"] = models[pool + ".imap_unordered"] = models[pool + ".map_async"] = static (interpreter, site, _) => Map(interpreter, site);
        models["builtins.filter"] = models["itertools.takewhile"] = models["itertools.dropwhile"] = models["itertools.filterfalse"] = static (interpreter, site, known) => Filter(interpreter, site, known.Name);
        models["builtins.sorted"] = static (interpreter, site, _) => Sorted(interpreter, site);
        models["builtins.max"] = models["builtins.min"] = static (interpreter, site, known) => Extreme(interpreter, site, known.Name == "builtins.max");
        models["functools.reduce"] = static (interpreter, site, _) => Reduce(interpreter, site);
        models["itertools.accumulate"] = static (interpreter, site, _) =>
        {
            if (site.Get(1, "func") is { } function && site[0] is { } source)
                interpreter.Invoke(function, Callback(site, interpreter.Iterate(source, site.Node).Any, interpreter.Iterate(source, site.Node).Any));
            return null;
        };
        models["itertools.starmap"] = static (interpreter, site, _) => StarMap(interpreter, site);
        models["itertools.groupby"] = static (interpreter, site, _) =>
        {
            if (site.Get(1, "key") is { } key && site[0] is { } source)
                interpreter.Invoke(key, Callback(site, interpreter.Iterate(source, site.Node).Any));
            return null;
        };
        IteratorModels.Register(models);
        models["functools.wraps"] = models["functools.lru_cache"] = models["functools.update_wrapper"] = static (_, site, known) =>
            known.Name == "functools.update_wrapper" ? site[0] : site[0] is FunctionValue && known.Name == "functools.lru_cache" ? site[0] : null;
        models["asyncio.run"] = models["asyncio.ensure_future"] = models["asyncio.create_task"] = static (_, site, _) => site[0];
        models["copyreg.pickle"] = static (interpreter, site, _) =>
        {
            // What it returns for an instance is called when that is unpickled: (callable, arguments).
            if (site[1] is { } reduce && interpreter.Call(reduce, site.With(ImplicitVia.Reduce, UnknownValue.Plain)) is SequenceValue { Count: >= 2 } pair)
                interpreter.Call(pair[0], site.With(ImplicitVia.Reduce, [.. interpreter.Iterate(pair[1], site.Node).Exact ?? []]));
            return null;
        };
        models["signal.signal"] = static (interpreter, site, _) =>
        {
            if (site[1] is { } handler)
                interpreter.Invoke(handler, site.With(ImplicitVia.Signal, UnknownValue.Number, UnknownValue.Plain));
            return null;
        };
    }

    private static CallSite Callback(CallSite site, params ImmutableArray<AbstractValue> arguments) => site.With(ImplicitVia.Callback, arguments);

    private static AbstractValue? Run(Interpreter interpreter, CallSite site, KnownValue known, Runner runner)
    {
        if (site.Get(runner.Function, runner.Keyword) is not { } function)
            return null;
        ImmutableArray<AbstractValue> arguments;
        if (runner.Arguments < 0)
            arguments = site.Skip(runner.Function + 1).Arguments;
        else if (site.Get(runner.Arguments, runner.ArgumentsKeyword) is not { } tuple)
            arguments = [];
        else
            arguments = interpreter.Iterate(tuple, site.Node).Exact is { } items ? [.. items] : [UnknownValue.Of(tuple.Taint)];
        var via = Interpreter.ViaOf(known.Name);
        var result = interpreter.Call(function, new CallSite(site.Node, arguments, runner.Arguments < 0 ? site.Keywords : [], false, via));
        return known.Name == "asyncio.to_thread" ? result : null;
    }

    private static SequenceValue Map(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } function || site.Arguments.Length < 2)
            return interpreter.NewSequence(SequenceKind.Iterator, []);
        var columns = site.Arguments.Skip(1).Select(argument => interpreter.Iterate(argument, site.Node)).ToList();
        if (columns.TrueForAll(column => column.Exact is not null) && columns.Min(column => column.Exact!.Count) is var count && count <= interpreter.Budget.Iterations)
        {
            var store = new ElementStore(interpreter.RegionDepth);
            for (var i = 0; i < count; i++)
                store.Add(interpreter.Call(function, Callback(site, [.. columns.Select(column => column.Exact![i])])));
            return new SequenceValue(SequenceKind.Iterator, store);
        }

        return Sizes.Long(
            interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.Call(function, Callback(site, [.. columns.Select(column => column.Any)]))),
            columns.Min(column => column.Length));
    }

    private static SequenceValue StarMap(Interpreter interpreter, CallSite site)
    {
        if (site.Arguments is not [var function, var source])
            return interpreter.NewSequence(SequenceKind.Iterator, []);
        var store = new ElementStore(interpreter.RegionDepth);
        var elements = interpreter.Iterate(source, site.Node);
        foreach (var item in elements.Exact ?? [elements.Any])
        {
            var arguments = interpreter.Iterate(item, site.Node).Exact;
            store.Add(interpreter.Call(function, new CallSite(site.Node, arguments is null ? [] : [.. arguments], [], arguments is null, ImplicitVia.Callback)));
        }

        return new SequenceValue(SequenceKind.Iterator, store);
    }

    private static SequenceValue Filter(Interpreter interpreter, CallSite site, string name)
    {
        if (site.Arguments is not [var function, var source])
            return interpreter.NewSequence(SequenceKind.Iterator, []);
        var elements = interpreter.Iterate(source, site.Node);
        var store = new ElementStore(interpreter.RegionDepth);
        if (elements.Exact is not { } items || items.Count > 256)
        {
            if (function is not ConstantValue)
                interpreter.Call(function, Callback(site, elements.Any));
            store.AddRest(elements.Any);
            store.Length = name == "itertools.takewhile" ? double.NaN : elements.Length;
            return new SequenceValue(SequenceKind.Iterator, store);
        }

        foreach (var item in items)
        {
            var truth = Interpreter.TruthOf(function is ConstantValue ? item : interpreter.Call(function, Callback(site, item)));
            if (truth is null || name != "builtins.filter")
                store.AddRest(item);
            else if (truth == true)
                store.Add(item);
        }

        return new SequenceValue(SequenceKind.Iterator, store);
    }

    private static SequenceValue Sorted(Interpreter interpreter, CallSite site)
    {
        if (site[0] is not { } source)
            return interpreter.NewSequence(SequenceKind.List, []);
        var elements = source is SequenceValue { SequenceKind: SequenceKind.Set } set ? new Elements(set.IsExact ? [.. set.Elements.Items] : null, set.IsExact ? null : set.Any) : interpreter.Iterate(source, site.Node);
        interpreter.Collect(site.Node, elements.Length);
        var sequence = interpreter.NewSequence(SequenceKind.List, elements.Exact ?? [], elements.Exact is null ? elements.Any : null);
        if (!sequence.IsExact && site.Keyword("key") is { } key)
            interpreter.Invoke(key, Callback(site, elements.Any));
        else
            SequenceMethods.Sort(interpreter, sequence, site);
        return sequence;
    }

    private static AbstractValue? Extreme(Interpreter interpreter, CallSite site, bool isMax)
    {
        if (site[0] is not { } first)
            return null;
        var elements = site.Arguments.Length > 1 ? new Elements(site.Arguments, null) : interpreter.Iterate(first, site.Node);
        interpreter.Traverse(site.Node, elements.Length);
        var (items, any) = (elements.Exact, elements.Any);
        if (site.Keyword("key") is { } key and not ConstantValue)
        {
            if (items is null)
                interpreter.Call(key, Callback(site, any));
            else
                foreach (var item in items.Take(64))
                    interpreter.Call(key, Callback(site, item));
            return any;
        }

        if (items is not null && items.Count > 0 && items.All(item => item is ConstantValue { Value: long }))
        {
            var numbers = items.Select(item => (long)((ConstantValue)item).Value!);
            return ConstantValue.Of(isMax ? numbers.Max() : numbers.Min());
        }

        return any;
    }

    private static AbstractValue? Reduce(Interpreter interpreter, CallSite site)
    {
        if (site.Arguments is not [var function, var source, ..])
            return null;
        var elements = interpreter.Iterate(source, site.Node);
        interpreter.Traverse(site.Node, elements.Length);
        if (elements.Exact is not { } items || items.Count > interpreter.Budget.Iterations)
            return interpreter.Call(function, Callback(site, Lattice.Join(elements.Any, UnknownValue.Plain), elements.Any));
        var start = site.Get(2, "initial");
        var value = start ?? (items.Count > 0 ? items[0] : UnknownValue.Plain);
        foreach (var item in items.Skip(start is null ? 1 : 0))
            value = interpreter.Call(function, Callback(site, value, item));
        return value;
    }

    /// <summary>Callee, place and keyword of the callback, place of its arguments: <c>-1</c> the positional rest, else a tuple.</summary>
    private sealed record Runner(string Name, int Function, string Keyword, int Arguments, string ArgumentsKeyword);
}
