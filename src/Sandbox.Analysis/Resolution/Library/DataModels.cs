using System.Text.RegularExpressions;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Where data comes from: files opened, JSON read, arguments parsed.</summary>
internal static class DataModels
{
    public const string File = "io.TextIOWrapper";

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models["builtins.open"] = models["io.open"] = models["codecs.open"] = static (_, site, _) => Open(site.Get(0, "file") ?? UnknownValue.Plain);
        foreach (var type in (string[])["Path", "PosixPath", "WindowsPath"])
        {
            models[$"pathlib.{type}.open"] = static (_, _, known) => known.Receiver is KnownInstance { Arguments: [var path, ..] } ? Open(path) : null;
            models[$"pathlib.{type}.read_text"] = models[$"pathlib.{type}.read_bytes"] = static (_, site, known) =>
                known.Receiver is KnownInstance { Arguments: [var path, ..] } ? Content(path, site, known) : null;
        }

        foreach (var method in (string[])["read", "readline", "readlines", "__next__"])
            models[$"{File}.{method}"] = static (_, site, known) => known.Receiver is KnownInstance { Arguments: [var path, ..] } ? Content(path, site, known) : null;
        models[File + ".__enter__"] = static (_, _, known) => known.Receiver;
        foreach (var name in (string[])["json.load", "orjson.load", "ujson.load", "simplejson.load"])
            models[name] = static (interpreter, site, known) => site.Get(0, "fp") is { } file ? Loaded(interpreter, site, known, file) : null;
        foreach (var name in (string[])["json.loads", "orjson.loads", "ujson.loads", "simplejson.loads", "json.JSONDecoder.decode"])
            models[name] = static (interpreter, site, known) => site.Get(0, "s") is { } text ? UnknownValue.Of(text.Taint).WithTrace(interpreter.Step(site.Node, TraceReason.Source, known.Name, text.Trace)) : null;
        ArgumentModels.Register(models);
        models["dataclasses.make_dataclass"] = static (interpreter, site, known) => MakeDataclass(interpreter, site, known);
        models["dataclasses.asdict"] = models["attr.asdict"] = static (interpreter, site, _) => site[0] is InstanceValue instance ? Fields(interpreter, instance) : null;
        models["collections.namedtuple"] = models["typing.NamedTuple"] = static (interpreter, site, _) => NamedTuple(interpreter, site);
        models["string.Template"] = static (_, site, known) => site[0] is { } text ? new KnownInstance(known.Name, known.Symbol, [text], text.Taint).WithTrace(known.Trace) : null;
        models["string.Template.substitute"] = models["string.Template.safe_substitute"] = static (interpreter, site, known) => Substitute(interpreter, site, known);
        models["typing.get_type_hints"] = models["inspect.get_annotations"] = models["inspect.signature"] = static (interpreter, site, known) => TypeHints(interpreter, site, known);
        models["doctest.testmod"] = static (interpreter, site, known) =>
        {
            interpreter.RunExamples(site.Node, known);
            return null;
        };
        models["re.compile"] = static (_, site, known) => new KnownInstance("re.Pattern", KnowledgeBase.Find("re.Pattern"), site.Arguments.Length > 0 ? [site.Arguments[0]] : [], Taint.None).WithTrace(known.Trace);
    }

    private static KnownInstance Open(AbstractValue path)
    {
        var content = ContentTaint(path);
        if (path is KnownInstance { Arguments: [var inner, ..] } instance && instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal))
            path = inner.WithTrace(inner.Trace ?? instance.Trace);
        return (KnownInstance)new KnownInstance(File, KnowledgeBase.Find(File), [path], content).WithTrace(path.Trace);
    }

    /// <summary>What a file's content is worth: the input's is the params, the host's secrets are its environment.</summary>
    private static Taint ContentTaint(AbstractValue path)
    {
        var taint = Taint.None;
        for (var i = 0; i < path.AlternativeCount; i++)
        {
            taint |= path.Alternative(i) switch
            {
                UnknownValue { Taint: var from } when (from & Taint.InputPath) != 0 => Taint.Params,
                KnownInstance { Arguments: [var inner, ..] } => ContentTaint(inner),
                ConstantValue { Text: { } text } when IsSecret(text) => Taint.File | Taint.Environment,
                TextValue text when IsSecret(text.Prefix) => Taint.File | Taint.Environment,
                ConstantValue { Value: long } => Taint.StandardInput,
                _ => Taint.File,
            };
        }

        return taint;
    }

    private static bool IsSecret(string path) =>
        path.StartsWith("/proc", StringComparison.Ordinal) || path.StartsWith("/etc", StringComparison.Ordinal) || path.StartsWith("/root", StringComparison.Ordinal)
        || path.StartsWith("/home", StringComparison.Ordinal) || path.StartsWith('~') || path.Contains("/.ssh", StringComparison.Ordinal) || path.Contains("/.aws", StringComparison.Ordinal)
        || path.StartsWith("/run/secrets", StringComparison.Ordinal) || path.StartsWith("/sys", StringComparison.Ordinal) || path.StartsWith("/var/run", StringComparison.Ordinal);

    private static AbstractValue Content(AbstractValue path, CallSite site, KnownValue known)
    {
        _ = site;
        return UnknownValue.Of(ContentTaint(path), ValueFacts.None).WithTrace(path.Trace ?? known.Trace);
    }

    private static AbstractValue Loaded(Interpreter interpreter, CallSite site, KnownValue known, AbstractValue file) =>
        UnknownValue.Of(file.Taint == Taint.None ? Taint.File : file.Taint & ~(Taint.InputPath | Taint.OutputPath)).WithTrace(interpreter.Step(site.Node, TraceReason.Source, known.Name, file.Trace));

    /// <summary>Field types given as strings are evaluated as code.</summary>
    private static AbstractValue? MakeDataclass(Interpreter interpreter, CallSite site, KnownValue known)
    {
        if (site.Get(1, "fields") is { } fields && interpreter.Iterate(fields, site.Node).Exact is { } items)
        {
            foreach (var field in items)
            {
                if (field is SequenceValue { Count: >= 2 } pair)
                    RunHint(interpreter, site, known, pair[1]);
            }
        }

        return null;
    }

    /// <summary>The fields of an instance as a dict: its own and the defaults of its class.</summary>
    private static DictionaryValue Fields(Interpreter interpreter, InstanceValue instance)
    {
        var entries = new EntryStore(interpreter.RegionDepth);
        foreach (var (name, value) in instance.Class.Members.Copied().Where(member => member.Value is not FunctionValue && member.Key[0] != '_').Concat(instance.Attributes.Copied()))
            entries.Set(ConstantValue.Of(name), value);
        entries.AddRest(UnknownValue.Plain);
        return new DictionaryValue(entries);
    }

    private static ClassValue? NamedTuple(Interpreter interpreter, CallSite site)
    {
        if (site.Get(1, "field_names") is not { } fields)
            return null;
        var names = fields is ConstantValue { Text: { } text }
            ? text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            : interpreter.Iterate(fields, site.Node).Exact?.Select(item => item is SequenceValue { Count: >= 1 } pair ? pair[0] : item).OfType<ConstantValue>().Select(item => item.Text ?? "").ToArray();
        return names is null ? null : new ClassValue(new LocalClass(null, interpreter.CurrentFrame.Unit, (site[0] as ConstantValue)?.Text ?? "namedtuple") { Fields = [.. names] });
    }

    /// <summary><c>Template('${a}b').substitute(a=…)</c>.</summary>
    private static AbstractValue? Substitute(Interpreter interpreter, CallSite site, KnownValue known)
    {
        if (known.Receiver is not KnownInstance { Arguments: [ConstantValue { Text: { } template }, ..] })
            return null;
        var parts = new List<AbstractValue>();
        var at = 0;
        foreach (Match match in Regex.Matches(template, @"\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})"))
        {
            parts.Add(ConstantValue.Of(template[at..match.Index]));
            var name = match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value;
            var value = name.Length == 0 ? ConstantValue.Of("$")
                : site.Keyword(name) ?? (site[0] is { } mapping ? interpreter.ReadItem(site.Node, mapping, ConstantValue.Of(name)) : UnknownValue.Plain);
            parts.Add(TextConversion.Str(interpreter, value));
            at = match.Index + match.Length;
        }

        parts.Add(ConstantValue.Of(template[at..]));
        return TextParts.Concat(interpreter, site.Node, parts, isBytes: false);
    }

    private static AbstractValue? TypeHints(Interpreter interpreter, CallSite site, KnownValue known)
    {
        if (known.Name == "inspect.signature" && site.Keyword("eval_str") is null)
            return null;
        if (site[0] is FunctionValue { Function: { Node: Python.Syntax.FunctionDefStatement } function })
        {
            foreach (var hint in interpreter.TextHints(function))
                RunHint(interpreter, site, known, hint);
        }

        if (site[0] is ClassValue { Class: { } type })
        {
            foreach (var hint in interpreter.TextHints(type))
                RunHint(interpreter, site, known, hint);
            if (type.Members.Find("__annotations__") is DictionaryValue annotations)
            {
                foreach (var (_, hint) in annotations.Entries.All)
                    RunHint(interpreter, site, known, hint);
            }
        }

        return null;
    }

    /// <summary>A hint that only names types calls nothing and is passed over.</summary>
    private static void RunHint(Interpreter interpreter, CallSite site, KnownValue known, AbstractValue hint)
    {
        if (hint is ConstantValue { Text: { } text } && text.Contains('(', StringComparison.Ordinal))
            interpreter.RunCode(site.Node, hint, known);
    }
}
