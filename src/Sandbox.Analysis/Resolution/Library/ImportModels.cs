using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Imports by call: what module, or member of one, a name gives.</summary>
internal static class ImportModels
{
    private const string Spec = "importlib.machinery.ModuleSpec";

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models["builtins.__import__"] = models["importlib.__import__"] = static (interpreter, site, _) =>
            site.Get(0, "name") is { } name
                ? interpreter.ImportDynamically(site.Node, name, topOnly: site.Get(3, "fromlist") is null or SequenceValue { Count: 0 } or ConstantValue { IsTrue: false })
                : null;
        models["importlib.import_module"] = static (interpreter, site, _) => site.Get(0, "name") is { } name ? interpreter.ImportDynamically(site.Node, name, topOnly: false) : null;
        models["importlib.reload"] = static (_, site, _) => site[0];
        models["importlib.util.find_spec"] = models["importlib.find_loader"] = models["pkgutil.find_loader"] = models["pkgutil.get_loader"] =
            models["importlib.machinery.PathFinder.find_spec"] = models["importlib.util.spec_from_loader"] = static (interpreter, site, _) =>
                site[0] is { } name ? new KnownInstance(Spec, null, [name], name.Taint).WithTrace(name.Trace) : null;
        // The name that a file is loaded under says nothing of what is in it; that it is loaded is charged where it is.
        models["importlib.util.spec_from_file_location"] = static (_, site, _) =>
            site.Get(0, "name") is not { } name ? null : new KnownInstance(Spec, null, [name is ConstantValue || name.Taint != Taint.None ? name : UnknownValue.Of(Taint.Parameter)], name.Taint).WithTrace(name.Trace);
        models["pkgutil.walk_packages"] = models["pkgutil.iter_modules"] = static (interpreter, site, _) => Listed(interpreter, site);
        models["importlib.util.module_from_spec"] = static (interpreter, site, _) =>
            site[0] is KnownInstance { ClassName: Spec, Arguments: [var name, ..] } ? interpreter.ImportDynamically(site.Node, name, topOnly: false) : null;
        foreach (var loader in (string[])["SourceFileLoader", "BuiltinImporter", "FrozenImporter", "ExtensionFileLoader", "SourcelessFileLoader", "Loader", "FileLoader"])
        {
            var type = "importlib.machinery." + loader;
            models[type] = static (_, site, known) => new KnownInstance(known.Name, known.Symbol, site.Arguments, Taint.None).WithTrace(known.Trace);
            foreach (var method in (string[])["load_module", "find_module", "create_module", "get_code", "get_source", "find_spec"])
            {
                models[$"{type}.{method}"] = static (interpreter, site, known) =>
                    (site[0] ?? ((known.Receiver as KnownInstance)?.Arguments is [var own, ..] ? own : null)) is { } name
                        ? interpreter.ImportDynamically(site.Node, name is KnownInstance { ClassName: Spec, Arguments: [var inner, ..] } ? inner : name, topOnly: false)
                        : null;
            }
        }

        models["pydoc.locate"] = models["pydoc.safeimport"] = models["pkgutil.resolve_name"] = models["unittest.mock._importer"] = models["logging.config._resolve"] = models["logging.config.BaseConfigurator.resolve"] = models["logging.config.BaseConfigurator.resolve"]
            = static (interpreter, site, _) => site[0] is { } path ? Locate(interpreter, site, path) : null;
        models["django.utils.module_loading.import_string"] = models["pydoc.locate"];
        models["sys.modules.get"] = models["sys.modules.__getitem__"] = models["sys.modules.pop"] = static (interpreter, site, _) =>
            site[0] is { } name ? interpreter.ReadItem(site.Node, interpreter.Known("sys.modules"), name) : null;
        models["sys.modules.values"] = static (interpreter, site, _) => interpreter.NewSequence(SequenceKind.Iterator, [], AnyModule(interpreter, site));
        models["sys.modules.items"] = static (interpreter, site, _) =>
            interpreter.NewSequence(SequenceKind.Iterator, [], interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Text, AnyModule(interpreter, site)]));
        models["builtins.dict.get"] = models["builtins.dict.__getitem__"] = models["builtins.dict.pop"] = static (interpreter, site, known) => known.Receiver is KnownInstance
            { Arguments: [KnownValue { Name: "sys.modules" }, ..] } modules && site[0] is { } name ? interpreter.ReadItem(site.Node, modules, name) : site.Arguments is [var dict, var key, ..] && known.Receiver is null ? interpreter.ReadItem(site.Node, dict, key) : null;
    }

    /// <summary>Some module or other that is loaded: whatever is called of it may be anything.</summary>
    private static AbstractValue AnyModule(Interpreter interpreter, CallSite site) =>
        UnknownValue.Reflective.WithTrace(interpreter.Step(site.Node, TraceReason.Member, "sys.modules"));

    /// <summary>The modules in the folders of a package: whatever they are, they are the package's own. Without folders, all that can be imported.</summary>
    private static SequenceValue? Listed(Interpreter interpreter, CallSite site)
    {
        if (site.Get(0, "path") is null or ConstantValue)
            return null;
        AbstractValue name = site.Get(1, "prefix") is ConstantValue { Text: { Length: > 0 } prefix } ? new TextValue([ConstantValue.Of(prefix), UnknownValue.Text]) : UnknownValue.Of(Taint.Parameter);
        return interpreter.NewSequence(SequenceKind.List, [], interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Plain, name, UnknownValue.Number]));
    }

    /// <summary><c>os.system</c>, or <c>os:system</c>: a module and what to take from it.</summary>
    private static AbstractValue Locate(Interpreter interpreter, CallSite site, AbstractValue path)
    {
        if (path is not ConstantValue { Text: { Length: > 0 } text })
            return interpreter.ImportDynamically(site.Node, path, topOnly: false);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var parts = text.Replace(':', '.').Split('.', StringSplitOptions.RemoveEmptyEntries);
        var moduleParts = colon > 0 ? text[..colon].Split('.').Length : 1;
        while (colon < 0 && moduleParts < parts.Length && interpreter.IsModule(string.Join('.', parts[..(moduleParts + 1)])))
            moduleParts++;
        var name = ConstantValue.Of(string.Join('.', parts[..Math.Min(moduleParts, parts.Length)])).WithTrace(path.Trace);
        var value = interpreter.ImportDynamically(site.Node, name, topOnly: false);
        foreach (var part in parts.Skip(moduleParts))
            value = interpreter.ReadMember(site.Node, value, part, path, MemberAccess.GetAttr, isCalled: false);
        return value;
    }
}
