using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>
/// How bad it is to reach a member of the interpreter's inside. The same attribute is an escape on one receiver and a habit on
/// another, so the receiver, the means, and what follows the attribute in the source decide.
/// </summary>
internal static class InternalsVerdicts
{
    public readonly record struct Grade(int Points, int Floor, string Detail);

    private const int High = 70;

    /// <summary>Attributes that honest code does not read.</summary>
    private static readonly HashSet<string> Grave = new(StringComparer.Ordinal)
    {
        "__globals__", "__builtins__", "f_globals", "f_builtins", "f_locals", "tb_frame", "gi_frame", "cr_frame", "ag_frame", "gi_code", "cr_code", "ag_code", "co_code", "func_globals",
        "func_code", "co_consts", "__objclass__", "gi_yieldfrom", "cr_await",
    };

    /// <summary>The eight that requirements C names; the strict profiles charge them on anything.</summary>
    private static readonly HashSet<string> Denied = new(StringComparer.Ordinal)
    {
        "__globals__", "__dict__", "__class__", "__bases__", "__subclasses__", "__code__", "__builtins__", "__mro__",
    };

    private static readonly string[] HarmlessAfterCode =
        [".co_argcount", ".co_varnames", ".co_name", ".co_filename", ".co_firstlineno", ".co_flags", ".co_kwonlyargcount", ".co_posonlyargcount", ".co_freevars", ".co_qualname"];

    private static readonly string[] HarmlessAfterClass = [".__name__", ".__qualname__", ".__module__", ".__doc__", ".__class__.__name__"];

    private static readonly string[] HarmlessAfterFrame = [".get('__name__'", ".get(\"__name__\"", "['__name__']", "[\"__name__\"]", ".f_lineno", ".f_code.co_name", ".f_code.co_filename", ".f_lasti", ".f_code.co_firstlineno"];

    public static Grade? Of(MemberReadOperation read, RuleContext context)
    {
        if (read.Name is null)
            return OfComputed(read);
        if (!SensitiveMembers.IsSensitive(read.Name))
            return null;
        var name = read.Name;
        var detail = $"'{name}' of {Owner(read.Receiver)}{Means(read.Access)}";
        var isHidden = read.Access is MemberAccess.FormatString or MemberAccess.MatchPattern;
        if (isHidden)
            return IsHarmlessFormat(read) ? null : new Grade(30, High, detail);
        if (Grave.Contains(name))
            return IsFollowedBy(read, HarmlessAfterFrame) ? new Grade(5, 0, detail) : new Grade(30, High, detail);
        var (common, strict) = (OfCommon(read, name, detail), Strict(context, read, name, detail));
        return common is { Floor: > 0 } || strict is null ? common : strict;
    }

    public static Grade? OfWrite(MemberWriteOperation write, RuleContext context)
    {
        var name = write.Name;
        if (name is "__code__" or "__builtins__" or "__globals__" or "__bases__" or "__closure__" or "f_trace" or "gi_frame")
            return new Grade(30, High, $"'{name}' of {Owner(write.Receiver)} is set");
        switch (write.Receiver)
        {
            case KnownValue { Name: "matplotlib.rcParams" } when name is not null && name.StartsWith("animation.", StringComparison.Ordinal) && name.EndsWith("_path", StringComparison.Ordinal):
                return new Grade(30, High, $"matplotlib starts {ValueText.Show(write.Value ?? ConstantValue.None, 60)} as '{name}'");
            case KnownValue { Name: "matplotlib.rcParams" } when name is "text.latex.preamble" or "pgf.preamble" && write.Value is not ConstantValue { Value: null or "" }:
                return new Grade(20, ValueText.Show(write.Value ?? ConstantValue.None, 400).Contains("write18", StringComparison.Ordinal) ? High : 0, $"TeX runs what '{name}' says");
            case KnownValue { Name: "builtins" }:
                return new Grade(30, write.Value is KnownValue { HasEffect: true } or null || name is "__import__" or "__build_class__" or "exec" or "eval" or "compile" ? High : 0, $"builtin '{name ?? "(computed)"}' is replaced");
            case KnownValue { Name: "sys.modules" } or NamespaceValue { Owner: KnownValue { Name: "sys" or "sys.modules" } }:
                return OfModule(name, write.Value);
            case KnownValue { Name: "builtins.license" or "builtins.copyright" or "builtins.credits" } or KnownInstance { ClassName: "_sitebuiltins._Printer" } when name is not null && name.StartsWith("_Printer__", StringComparison.Ordinal):
                return new Grade(30, PathClassifier.Classify(write.Value, context) is PathKind.Secret or PathKind.Params or PathKind.Home or PathKind.Root ? High : 0, $"'{name}' is set, and what it names is printed when the object is called");
            case KnownValue { IsModule: true, Name: "sys" } when name == "path" && PathClassifier.MayLeadTo(write.Value, context, PathClassifier.IsOpenToOthers):
                return new Grade(30, High, "sys.path leads to a place that others can write to");
            case KnownValue { IsModule: true, Name: "sys" } when name is "path" or "modules" or "meta_path" or "path_hooks":
                return new Grade(name is "path" ? 8 : 20, name is "path" ? 0 : High, $"sys.{name} is replaced");
            case KnownValue { IsModule: true, Name: var module } when name is not null && module is "os" or "subprocess" or "socket" or "importlib" or "io" or "pickle":
                return new Grade(10, 0, $"{module}.{name} is replaced");
            case KnownValue { IsModule: true, Name: "sys" } when name is "excepthook" or "displayhook" or "unraisablehook" or "breakpointhook":
                return new Grade(3, 0, $"sys.{name} is set");
            default:
                return null;
        }
    }

    /// <summary>
    /// An entry of <c>sys.modules</c>: under the name of a module of the standard library, something else makes every later import of it a trap.
    /// </summary>
    public static Grade OfModule(string? name, AbstractValue? value)
    {
        var detail = $"sys.modules['{name ?? "(computed)"}'] is {(value is null ? "removed" : "set")}";
        var isTrap = name is not null && value switch
        {
            KnownValue { IsModule: true, Name: var module } => module != name && KnowledgeBase.HoldsDangers(module) && !KnowledgeBase.HoldsDangers(name),
            KnownInstance { ClassName: "types.ModuleType" } or InstanceValue or ClassValue => Standard.Contains(name.Split('.')[0]),
            _ => false,
        };
        return isTrap ? new Grade(30, High, detail + ", so that importing it gives something else") : new Grade(8, 0, detail);
    }

    /// <summary>Modules of the standard library that data code imports and nobody has a reason to replace.</summary>
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "os", "sys", "json", "re", "math", "io", "csv", "time", "datetime", "random", "collections", "itertools", "functools", "operator", "string", "decimal", "statistics", "logging", "typing",
        "dataclasses", "enum", "hashlib", "base64", "struct", "copy", "pathlib", "contextlib", "warnings", "abc", "ast", "inspect", "builtins", "subprocess", "socket", "importlib", "pickle", "codecs",
    };

    private static Grade? OfCommon(MemberReadOperation read, string name, string detail)
    {
        var isReflective = (read.Receiver.Taint & Taint.Reflective) != 0;
        switch (name)
        {
            case "__subclasses__":
                return read.Receiver is KnownValue { Symbol: not null } or ConstantValue || isReflective || ComesFromAnObject(read) ? new Grade(30, High, detail)
                    : read.Receiver is ClassValue or InstanceValue ? new Grade(3, 0, detail) : new Grade(12, 0, detail);
            case "__code__":
                return IsFollowedBy(read, HarmlessAfterCode) ? new Grade(2, 0, detail)
                    : IsFollowedBy(read, [".replace"]) || read.Receiver is FunctionValue ? new Grade(30, High, detail) : new Grade(12, 0, detail);
            case "f_code" or "f_back":
                return IsFollowedBy(read, [.. HarmlessAfterCode, .. HarmlessAfterFrame, ".f_back"]) ? new Grade(3, 0, detail) : new Grade(8, 0, detail);
            case "__self__" or "__loader__" or "__spec__" or "__import__" or "__getattribute__":
                return read.Result is KnownValue { IsModule: true } && name != "__spec__" ? new Grade(30, High, detail) : new Grade(3, 0, detail);
            case "__base__" or "__bases__" or "__mro__":
                return isReflective || read.Receiver is KnownValue { Name: "builtins.object" or "builtins.tuple" or "builtins.list" or "builtins.str" or "builtins.dict" or "builtins.int" }
                    ? new Grade(20, 0, detail) : new Grade(2, 0, detail);
            case "__closure__":
                return new Grade(8, 0, detail);
            case "__reduce__" or "__reduce_ex__":
                return new Grade(2, 0, detail);
            default:
                return null;
        }
    }

    /// <summary>A computed member of something that may be dangerous.</summary>
    private static Grade? OfComputed(MemberReadOperation read)
    {
        if ((read.Receiver.Taint & Taint.Reflective) != 0)
            return new Grade(25, High, $"a computed member of {Owner(read.Receiver)}");
        if (read.Access == MemberAccess.FormatString)
            return new Grade(25, High, $"members of {Owner(read.Receiver)} that a template from outside names");
        var isDecoded = ((read.NameValue?.Taint ?? Taint.None) & Taint.Decoded) != 0;
        return read.Receiver switch
        {
            KnownValue { IsModule: true, Name: var name } when KnowledgeBase.HoldsDangers(name) => new Grade(30, High, $"a computed member of module {name}"),
            NamespaceValue { Owner: KnownValue { IsModule: true, Name: var name } } when KnowledgeBase.HoldsDangers(name) =>
                new Grade(30, High, $"a computed member of module {name}"),
            KnownValue { IsModule: true } => new Grade(isDecoded ? 25 : 1, isDecoded ? High : 0, $"a computed member of {Owner(read.Receiver)}"),
            _ => null,
        };
    }

    private static Grade? Strict(RuleContext context, MemberReadOperation read, string name, string detail) =>
        context.Profile.ImportCharging == ImportCharging.OnImport && Denied.Contains(name) && !IsFollowedBy(read, HarmlessAfterClass) ? new Grade(20, 0, detail) : null;

    /// <summary>Whether the source climbs from an object to its classes on the way: <c>(1).__class__.mro()[1].__subclasses__</c>.</summary>
    private static bool ComesFromAnObject(MemberReadOperation read)
    {
        var (text, span) = (read.Context.Unit.Source.Text, read.Node.Span);
        return span.End <= text.Length && text.AsSpan(span.Start, span.Length) is var source
            && (source.Contains(".mro(", StringComparison.Ordinal) || source.Contains("__mro__", StringComparison.Ordinal) || source.Contains("__base", StringComparison.Ordinal));
    }

    /// <summary>What stands behind the attribute in the source.</summary>
    private static bool IsFollowedBy(MemberReadOperation read, ReadOnlySpan<string> ends)
    {
        var text = read.Context.Unit.Source.Text;
        if (read.Node.Span.End > text.Length)
            return false;
        var rest = text.AsSpan(read.Node.Span.End).TrimStart();
        foreach (var end in ends)
        {
            if (rest.StartsWith(end, StringComparison.Ordinal) && (rest.Length == end.Length || !(char.IsLetterOrDigit(rest[end.Length]) || rest[end.Length] == '_')))
                return true;
        }

        return false;
    }

    /// <summary>The habit of printing a class's name: <c>'{0.__class__.__name__}'.format(self)</c>.</summary>
    private static bool IsHarmlessFormat(MemberReadOperation read)
    {
        if (read.Name is not ("__class__" or "__dict__" or "__module__") || read.Access != MemberAccess.FormatString)
            return false;
        var span = read.Node.Span;
        var text = read.Context.Unit.Source.Text;
        return span.End <= text.Length && text.AsSpan(span.Start, span.Length) is var source
            && (source.Contains("__class__.__name__", StringComparison.Ordinal) || source.Contains("__class__.__qualname__", StringComparison.Ordinal) || read.Name == "__module__");
    }

    private static string Owner(AbstractValue value) => value switch
    {
        KnownValue known => known.Name.Replace("builtins.", "", StringComparison.Ordinal),
        ClassValue { Class.Name: var name } => $"class {name}",
        InstanceValue { Class.Name: var name } => $"an instance of {name}",
        FunctionValue { Function.Name: var name } => $"function {name}",
        ConstantValue => "a constant",
        KnownInstance instance => $"an instance of {instance.ClassName}",
        _ when (value.Taint & Taint.Reflective) != 0 => "something reached by reflection",
        _ => "an object",
    };

    private static string Means(MemberAccess access) => access switch
    {
        MemberAccess.GetAttr => ", by getattr",
        MemberAccess.Getter => ", by a getter of operator",
        MemberAccess.Namespace => ", by its namespace",
        MemberAccess.FormatString => ", by a format string",
        MemberAccess.MatchPattern => ", by a class pattern",
        _ => "",
    };
}
