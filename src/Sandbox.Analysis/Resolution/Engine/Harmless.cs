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

    public static bool IsInspection(string name) => Inspections.Contains(name);
}
