using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>Uses of known names as a reader would write them: <c>os.environ['KEY']</c>, not the method behind it.</summary>
internal static class UseText
{
    private const int MaxShown = 60;

    /// <param name="symbol">What is used.</param>
    /// <param name="call">The call; null where the name is only read or passed on.</param>
    /// <param name="told">The argument that the message is about; null for the first.</param>
    public static string Of(KnownSymbol symbol, CallOperation? call, AbstractValue? told)
    {
        var name = symbol.Name.StartsWith("builtins.", StringComparison.Ordinal) ? symbol.Name["builtins.".Length..] : symbol.Name;
        name = name.Replace("anything.", "….", StringComparison.Ordinal).Replace("os._Environ", "os.environ", StringComparison.Ordinal);
        if (call is null)
            return symbol.Kind == SymbolKind.Value ? $"{name} is used" : $"{name} is passed on";
        var dot = name.LastIndexOf('.');
        var (owner, member) = dot < 0 ? ("", name) : (name[..dot], name[(dot + 1)..]);
        var first = call.Arguments.Length > 0 ? ValueText.Show(call.Arguments[0], MaxShown) : "";
        return member switch
        {
            "__init__" => $"import {owner}",
            "__getitem__" => $"{owner}[{first}]",
            "__setitem__" or "__delitem__" => $"{owner}[{first}] is changed",
            "__contains__" => $"{first} in {owner}",
            "__iadd__" => $"{owner} += {first}",
            _ => $"{Called(name, owner, member, call)}({Arguments(call, first, told)}){ViaText.Of(call.Context.Via)}",
        };
    }

    /// <summary>A path's methods are shown with the path: <c>pathlib.Path('/x').read_text</c>.</summary>
    private static string Called(string name, string owner, string member, CallOperation call) =>
        owner.StartsWith("pathlib.", StringComparison.Ordinal) && call.Receiver is KnownInstance path ? $"{ValueText.Show(path, MaxShown)}.{member}" : name;

    private static string Arguments(CallOperation call, string first, AbstractValue? told)
    {
        if (told is null || ReferenceEquals(told, call.Receiver) || (call.Arguments.Length > 0 && told.Equals(call.Arguments[0])))
            return first;
        var shown = ValueText.Show(told, MaxShown);
        if (call.Arguments.Length == 2 && told.Equals(call.Arguments[1]))
            return $"{first}, {shown}";
        return shown == first ? first : call.Arguments.Length > 1 || call.Keywords.Length > 0 ? $"{first}, … {shown}".TrimStart(',', ' ') : shown;
    }
}
