using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Functions that look at their arguments and never call them.</summary>
internal static class Harmless
{
    private static readonly HashSet<string> Inspections = new(StringComparer.Ordinal)
    {
        "builtins.isinstance", "builtins.issubclass", "builtins.callable", "builtins.hasattr", "builtins.id", "builtins.hash", "builtins.print", "builtins.repr",
        "builtins.str", "builtins.type", "builtins.len", "builtins.bool", "builtins.dir", "builtins.help", "inspect.signature", "inspect.getsource",
        "inspect.isfunction", "inspect.isclass", "inspect.ismodule", "typing.cast", "typing.get_type_hints", "builtins.super", "logging.Logger.info",
        "builtins.Exception", "builtins.ValueError", "builtins.TypeError", "builtins.RuntimeError", "typing.TypeVar", "typing.NewType",
    };

    /// <summary>Methods of strings and collections whose names no dangerous module has: <c>remove</c>, <c>replace</c> and <c>copy</c> are not among them.</summary>
    private static readonly HashSet<string> TextMethods = new(StringComparer.Ordinal)
    {
        "split", "rsplit", "splitlines", "partition", "rpartition", "strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize", "startswith", "endswith", "removeprefix", "removesuffix",
        "append", "extend", "items", "keys", "values", "setdefault", "isidentifier", "isdigit", "zfill", "ljust", "rjust",
    };

    public static bool IsInspection(string name) => Inspections.Contains(name);

    /// <summary>Whether a call is spelt as one of such a method: <c>x.split('.')</c>.</summary>
    public static bool IsMethodOfText(SyntaxNode call) => call is CallExpression { Function: AttributeExpression { Name: var name } } && TextMethods.Contains(name);
}
