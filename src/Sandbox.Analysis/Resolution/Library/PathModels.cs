using System.Collections.Immutable;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Paths: <c>os.path</c> and pathlib. What a path is made of is kept, so that a rule can tell a plain name below a folder from anything.</summary>
internal static class PathModels
{
    /// <summary>The constants of <c>os</c> that paths are put together with, as they are in the image.</summary>
    public static ConstantValue? Separator(string qualifiedName)
    {
        var dot = qualifiedName.LastIndexOf('.');
        return dot < 0 || qualifiedName.AsSpan(0, dot) is not ("os" or "os.path" or "posixpath") ? null : qualifiedName.AsSpan(dot + 1) switch
        {
            "sep" => ConstantValue.Of("/"),
            "pardir" => ConstantValue.Of(".."),
            "curdir" or "extsep" => ConstantValue.Of("."),
            "pathsep" => ConstantValue.Of(":"),
            _ => null,
        };
    }

    public static void Register(Dictionary<string, LibraryModel> models)
    {
        foreach (var module in (string[])["os.path", "posixpath", "ntpath"])
        {
            models[module + ".join"] = static (interpreter, site, _) => JoinText(interpreter, site);
            models[module + ".basename"] = static (_, site, _) => BaseName(site[0]);
            models[module + ".splitext"] = static (interpreter, site, _) => SplitExtension(interpreter, site[0]);
            foreach (var same in (string[])["abspath", "realpath", "normpath", "expanduser", "expandvars", "normcase"])
                models[$"{module}.{same}"] = (_, site, _) => Normalize(site[0], same);
            models[module + ".dirname"] = static (_, site, _) => DirName(site[0]);
        }

        foreach (var place in (string[])["site.getsitepackages", "site.getusersitepackages", "sysconfig.get_path", "sysconfig.get_paths", "distutils.sysconfig.get_python_lib"])
            models[place] = static (interpreter, _, known) => Packages(interpreter, known);
        models["tempfile.gettempdir"] = static (_, _, known) => ConstantValue.Of("/tmp").WithTrace(known.Trace);
        models["tempfile.mkdtemp"] = models["tempfile.mktemp"] = static (_, site, known) => Temporary(site, known);
        models["tempfile.mkstemp"] = static (interpreter, site, known) => Temporary(site, known) is { } path ? interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Number, path]) : null;
        models["urllib.parse.urljoin"] = static (_, site, _) => JoinUrl(site);
        models["os.fspath"] = static (interpreter, site, _) => TextConversion.Str(interpreter, site[0] ?? UnknownValue.Plain);
        foreach (var name in (string[])["Path", "PurePath", "PosixPath", "PurePosixPath", "WindowsPath", "PureWindowsPath"])
        {
            var type = "pathlib." + name;
            models[type] = (interpreter, site, known) => New(interpreter, type, known, site.Arguments);
            foreach (var same in (string[])["resolve", "absolute", "expanduser"])
                models[$"{type}.{same}"] = (_, site, known) => Same(known, same);
            models[type + ".with_suffix"] = models[type + ".with_stem"] = static (_, site, known) => known.Receiver is KnownInstance path ? Beside(path, site[0]) : null;
            models[type + ".joinpath"] = static (_, site, known) => known.Receiver is KnownInstance path ? Join(path, site.Arguments) : null;
            models[type + ".as_posix"] = models[type + ".__str__"] = models[type + ".__fspath__"] =
                static (interpreter, _, known) => known.Receiver is { } path ? TextConversion.Str(interpreter, path) : null;
            models[type + ".with_name"] = static (_, _, known) => known.Receiver is KnownInstance path ? new KnownInstance(path.ClassName, path.Symbol, [UnknownValue.Of(path.Taint)], path.Taint) : null;
            models[type + ".home"] = models[type + ".cwd"] = (_, _, known) => new KnownInstance(type, KnowledgeBase.Find(type), [new TextValue([UnknownValue.Of(Taint.Environment)])], Taint.None).WithTrace(known.Trace);
        }
    }

    /// <summary>A path below the temporary folder, unless another folder is given.</summary>
    private static AbstractValue? Temporary(CallSite site, KnownValue known) =>
        site.Get(2, "dir") is null or ConstantValue { Value: null }
            ? new TextValue([ConstantValue.Of("/tmp/"), UnknownValue.Of(Taint.None, ValueFacts.PlainName | ValueFacts.Text), ConstantValue.Of((site.Get(0, "suffix") as ConstantValue)?.Text ?? "")]).WithTrace(known.Trace)
            : null;

    /// <summary>Where Python's packages lie: below a folder that is not known.</summary>
    public static TextValue BelowPackages(string rest) => new([UnknownValue.Text, ConstantValue.Of("/site-packages" + rest)]);

    private static AbstractValue Packages(Interpreter interpreter, KnownValue known) => known.Name switch
    {
        "site.getsitepackages" => interpreter.NewSequence(SequenceKind.List, [BelowPackages("").WithTrace(known.Trace)]),
        "sysconfig.get_paths" => Anything(BelowPackages("")),
        _ => BelowPackages("").WithTrace(known.Trace),
    };

    private static DictionaryValue Anything(AbstractValue value)
    {
        var entries = new EntryStore(0);
        entries.AddRest(value);
        return new DictionaryValue(entries);
    }

    /// <summary>A path joined with further parts.</summary>
    public static AbstractValue Join(KnownInstance path, ImmutableArray<AbstractValue> parts)
    {
        var value = path.Arguments.Length > 0 ? path.Arguments[0] : ConstantValue.Of(".");
        foreach (var part in parts)
            value = Join(value, Content(part));
        return new KnownInstance(path.ClassName, path.Symbol, [value], value.Taint).WithTrace(value.Taint == Taint.None ? path.Trace : value.Trace ?? path.Trace);
    }

    private static AbstractValue New(Interpreter interpreter, string type, KnownValue known, ImmutableArray<AbstractValue> parts)
    {
        _ = interpreter;
        var value = parts.Length == 0 ? ConstantValue.Of(".") : Content(parts[0]);
        for (var i = 1; i < parts.Length; i++)
            value = Join(value, Content(parts[i]));
        return new KnownInstance(type, known.Symbol, [value], value.Taint).WithTrace(value.Trace ?? known.Trace);
    }

    private static AbstractValue Content(AbstractValue part) =>
        part is KnownInstance { Arguments: [var inner, ..] } path && path.ClassName.StartsWith("pathlib.", StringComparison.Ordinal) ? inner : part;

    private static AbstractValue? JoinText(Interpreter interpreter, in CallSite site)
    {
        _ = interpreter;
        if (site.Arguments.Length == 0)
            return null;
        var value = Content(site.Arguments[0]);
        for (var i = 1; i < site.Arguments.Length; i++)
            value = Join(value, Content(site.Arguments[i]));
        return value;
    }

    /// <summary>An address and what leads on from its last folder; an address of its own replaces the first.</summary>
    private static AbstractValue? JoinUrl(in CallSite site)
    {
        if (site.Arguments is not [ConstantValue { Text: { } text } address, var more, ..] || text.IndexOf("://", StringComparison.Ordinal) is not (var colon and > 0))
            return null;
        if (more is ConstantValue { Text: { } whole } && whole.Contains("://", StringComparison.Ordinal))
            return more;
        var folder = text.LastIndexOf('/') is var slash && slash > colon + 2 ? text[..(slash + 1)] : text + "/";
        return (more is ConstantValue { Text: { } rest } ? ConstantValue.Of(folder + rest) : (AbstractValue)new TextValue([ConstantValue.Of(folder), more])).WithTrace(more.Trace ?? address.Trace);
    }

    private static AbstractValue JoinAny(UnionValue lefts, AbstractValue right) => Lattice.Join(lefts.Items.Select(item => Join(item, right)));

    private static AbstractValue JoinAny(AbstractValue left, UnionValue rights) => Lattice.Join(rights.Items.Select(item => Join(left, item)));

    /// <summary>Joins two; an absolute second part replaces the first.</summary>
    private static AbstractValue Join(AbstractValue left, AbstractValue right)
    {
        if (left is UnionValue lefts)
            return JoinAny(lefts, right);
        if (right is UnionValue rights)
            return JoinAny(left, rights);
        var start = right switch
        {
            ConstantValue { Text: { } text } => text,
            TextValue text => text.Prefix,
            _ => "",
        };
        if (start.StartsWith('/') || left is ConstantValue { Text.Length: 0 })
            return right;
        if (left is ConstantValue { Text: { } a } && right is ConstantValue { Text: { } b })
            return ConstantValue.Of(Separated(a) + b).WithTrace(right.Trace ?? left.Trace);
        var parts = ImmutableArray.CreateBuilder<AbstractValue>();
        Add(parts, left);
        if (parts.Count > 0 && parts[^1] is ConstantValue { Text: { } last })
            parts[^1] = ConstantValue.Of(Separated(last));
        else
            parts.Add(ConstantValue.Of("/"));
        Add(parts, right);
        return parts.Count > 24
            ? UnknownValue.Of(left.Taint | right.Taint, ValueFacts.Text)
            : new TextValue(parts.DrainToImmutable()).WithTrace(right.Taint != Taint.None ? right.Trace ?? left.Trace : left.Trace ?? right.Trace);
    }

    /// <summary>A path with another ending: known ones with the ending, others with an ending added.</summary>
    private static AbstractValue Beside(KnownInstance path, AbstractValue? ending)
    {
        var value = path.Arguments.Length > 0 ? path.Arguments[0] : ConstantValue.Of(".");
        var added = ending is ConstantValue { Text: { } text } ? ConstantValue.Of(text) : (AbstractValue)UnknownValue.Text;
        value = value is ConstantValue { Text: { } whole } && added is ConstantValue { Text: { } suffix }
            ? ConstantValue.Of((whole.LastIndexOf('.') is var dot && dot > whole.LastIndexOf('/') ? whole[..dot] : whole) + suffix)
            : new TextValue([value is TextValue known ? UnknownValue.Of(known.Taint) : value, added]);
        return new KnownInstance(path.ClassName, path.Symbol, [value], value.Taint).WithTrace(path.Trace);
    }

    private static string Separated(string text) => text.Length == 0 || text.EndsWith('/') ? text : text + "/";

    private static void Add(ImmutableArray<AbstractValue>.Builder parts, AbstractValue value)
    {
        if (value is TextValue text)
        {
            foreach (var part in text.Parts)
                Add(parts, part);
        }
        else if (value is ConstantValue { Text: { } literal } && parts.Count > 0 && parts[^1] is ConstantValue { Text: { } before })
        {
            parts[^1] = ConstantValue.Of(before + literal);
        }
        else if (value is not ConstantValue { Text.Length: 0 })
        {
            parts.Add(value is ConstantValue { Text: null } ? UnknownValue.Plain : value);
        }
    }

    private static AbstractValue BaseName(AbstractValue? path) => path switch
    {
        null => UnknownValue.Text,
        ConstantValue { Text: { } text } => ConstantValue.Of(text[(text.LastIndexOf('/') + 1)..]),
        UnionValue union => Lattice.Join(union.Items.Select(BaseName)),
        _ => UnknownValue.Of(path.Taint & ~(Taint.InputPath | Taint.OutputPath), ValueFacts.Text | ValueFacts.PlainName).WithTrace(path.Trace),
    };

    private static SequenceValue SplitExtension(Interpreter interpreter, AbstractValue? path) => interpreter.NewSequence(
        SequenceKind.Tuple,
        path is ConstantValue { Text: { } text } && text.LastIndexOf('.') is var dot && dot > text.LastIndexOf('/') + 1
            ? [ConstantValue.Of(text[..dot]), ConstantValue.Of(text[dot..])]
            : [path ?? UnknownValue.Text, UnknownValue.Of(Taint.None, ValueFacts.Text | ValueFacts.PlainName)]);

    internal static AbstractValue DirName(AbstractValue? path) => path switch
    {
        null => UnknownValue.Text,
        ConstantValue { Text: { } text } => ConstantValue.Of(text.LastIndexOf('/') switch { > 0 and var at => text[..at], 0 => "/", _ => "" }),
        UnionValue union => Lattice.Join(union.Items.Select(DirName)),
        UnknownValue { Taint: Taint.InputPath or Taint.OutputPath } => new TextValue([UnknownValue.Of(path.Taint)]).WithTrace(path.Trace),
        TextValue { Parts: [.. var start, ConstantValue { Text: { } last }] } when last.LastIndexOf('/') is var cut and > 0 => new TextValue([.. start, ConstantValue.Of(last[..cut])]).WithTrace(path.Trace),
        TextValue { Parts: [ConstantValue { Text: { } folder }, UnknownValue { Facts: var facts }, .. var rest] }
            when folder.EndsWith('/') && (facts & ValueFacts.PlainName) != 0 && rest.All(static part => part is ConstantValue { Text: { } end } && !end.Contains('/', StringComparison.Ordinal)) =>
            ConstantValue.Of(folder.Length > 1 ? folder[..^1] : folder).WithTrace(path.Trace),
        _ => UnknownValue.Of(path.Taint & ~(Taint.InputPath | Taint.OutputPath), ValueFacts.Text).WithTrace(path.Trace),
    };

    private static AbstractValue? Normalize(AbstractValue? path, string how) => path switch
    {
        null => null,
        UnknownValue unknown when how == "realpath" => UnknownValue.Of(unknown.Taint, unknown.Facts | ValueFacts.Normalized).WithTrace(path.Trace),
        TextValue text when how == "realpath" && !text.Holes.All(hole => (Lattice.FactsOf(hole) & ValueFacts.PlainName) != 0) =>
            UnknownValue.Of(text.Taint, ValueFacts.Text | ValueFacts.Normalized).WithTrace(path.Trace),
        // A variable alone is no path: what it holds is read.
        ConstantValue { Text: { Length: > 1 } text } when how == "expandvars" && text[0] is '$' or '%' && !text.Contains('/', StringComparison.Ordinal) =>
            UnknownValue.Of(Taint.Environment | (SecretNames.Match(path) ? Taint.Secret : Taint.None), ValueFacts.Text).WithTrace(path.Trace),
        ConstantValue { Text: { } text } when how is "expanduser" or "expandvars" && text.Contains('~', StringComparison.Ordinal) => path,
        _ => path,
    };

    private static AbstractValue? Same(KnownValue known, string how)
    {
        if (known.Receiver is not KnownInstance path || path.Arguments.Length == 0)
            return known.Receiver;
        return how == "resolve" && Normalize(path.Arguments[0], "realpath") is { } real
            ? new KnownInstance(path.ClassName, path.Symbol, [real], path.Taint).WithTrace(path.Trace)
            : path;
    }
}
