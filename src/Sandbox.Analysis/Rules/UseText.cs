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
        var first = First(call);
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

    /// <summary>The first argument, or what stands for it: <c>url='https://…'</c>.</summary>
    private static string First(CallOperation call)
    {
        if (call.Arguments.Length > 0)
            return ValueText.Show(call.Arguments[0], MaxShown);
        foreach (var keyword in call.Keywords)
        {
            if (keyword.Name is { } name && ValueText.Show(keyword.Value, MaxShown) is not "…" and var shown)
                return $"{ValueText.Clean(name, MaxShown)}={shown}";
        }

        return call.Keywords.Length > 0 || call.HasMore ? "…" : "";
    }

    /// <summary>A path's methods are shown with the path: <c>pathlib.Path('/x').read_text</c>.</summary>
    private static string Called(string name, string owner, string member, CallOperation call) =>
        owner.StartsWith("pathlib.", StringComparison.Ordinal) && call.Receiver is KnownInstance path ? $"{ValueText.Show(path, MaxShown)}.{member}" : name;

    private static string Arguments(CallOperation call, string first, AbstractValue? told)
    {
        // A place in a list or the start of a range tells nothing by itself.
        if (told is null && call.Arguments is [ConstantValue { IsNumber: true }, var second, ..])
            return $"{first}, {ValueText.Show(second, MaxShown)}";
        if (told is null || ReferenceEquals(told, call.Receiver) || (call.Arguments.Length > 0 && told.Equals(call.Arguments[0])))
            return first;
        var shown = ValueText.Show(told, MaxShown);
        if (call.Arguments.Length == 2 && told.Equals(call.Arguments[1]))
            return $"{first}, {shown}";
        var name = call.Keywords.FirstOrDefault(keyword => keyword.Name is not null && told.Equals(keyword.Value))?.Name;
        if (name is not null)
            return call.Arguments.Length > 0 ? $"{first}, {ValueText.Clean(name, MaxShown)}={shown}" : $"{ValueText.Clean(name, MaxShown)}={shown}";
        return shown == first || shown == "…" ? first : call.Arguments.Length > 1 || call.Keywords.Length > 0 ? $"{first}, … {shown}".TrimStart(',', ' ') : shown;
    }
}
