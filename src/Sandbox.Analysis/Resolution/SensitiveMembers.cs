namespace Sandbox.Analysis.Resolution;

/// <summary>
/// Attributes that lead out of an object into the interpreter (CWE-470, CWE-693); read on anything, they are reported as a
/// <see cref="Operations.MemberReadOperation"/>. Ordinary dunders (<c>__name__</c>, <c>__init__</c>, <c>__len__</c> …) are not among them.
/// </summary>
public static class SensitiveMembers
{
    /// <summary>Reaching one of these is a step of an escape by itself.</summary>
    internal static readonly HashSet<string> Escapes = new(StringComparer.Ordinal)
    {
        "__subclasses__", "__globals__", "__builtins__", "__code__", "__closure__", "__loader__", "__spec__", "__mro__", "__bases__", "__base__",
        "__import__", "__traceback__", "__getattribute__", "__reduce__", "__reduce_ex__", "__self__", "__func__", "__wrapped__",
        "f_globals", "f_locals", "f_builtins", "f_back", "f_code", "tb_frame", "tb_next", "gi_frame", "gi_code", "gi_yieldfrom", "cr_frame", "cr_code",
        "cr_await", "ag_frame", "ag_code", "co_code", "co_consts", "co_names", "func_globals", "func_code", "__subclasshook__", "__objclass__",
    };

    /// <summary>Harmless alone and common in honest code; part of an escape where the result leads on.</summary>
    internal static readonly HashSet<string> Reflections = new(StringComparer.Ordinal) { "__class__", "__dict__", "__defaults__", "__kwdefaults__", "__module__" };

    /// <summary>Whether reading the attribute is reported, whatever it is read from.</summary>
    public static bool IsSensitive(string name) =>
        name.Length > 4
        && (name[1] == '_' || name[2] == '_' || name[4] == '_')
        && (Escapes.Contains(name) || Reflections.Contains(name));
}
