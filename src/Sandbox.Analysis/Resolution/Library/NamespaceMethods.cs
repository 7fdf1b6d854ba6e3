using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of <c>globals()</c>, <c>vars(x)</c> and <c>x.__dict__</c>.</summary>
internal static class NamespaceMethods
{
    public static AbstractValue Call(Interpreter interpreter, NamespaceValue names, string method, in CallSite site)
    {
        switch (method)
        {
            case "get" or "__getitem__" or "pop" or "setdefault" when site[0] is { } key:
                return interpreter.ReadItem(site.Node, names, key);
            case "update" when site[0] is DictionaryValue entries:
                foreach (var (key, value) in entries.Entries.All)
                    interpreter.WriteMember(site.Node, names.Owner, key.Text, key, value, MemberAccess.Namespace);
                return ConstantValue.None;
            case "update" when site[0] is NamespaceValue { Owner: KnownValue { IsModule: true } module }:
                interpreter.TakeNames(site.Node, names.Owner, module);
                return ConstantValue.None;
            case "update":
                foreach (var keyword in site.Keywords)
                    interpreter.WriteMember(site.Node, names.Owner, keyword.Name, null, keyword.Value, MemberAccess.Namespace);
                return ConstantValue.None;
            case "__setitem__" when site[0] is { } key && site[1] is { } value:
                interpreter.WriteMember(site.Node, names.Owner, (key as ConstantValue)?.Text, key, value, MemberAccess.Namespace);
                return ConstantValue.None;
            case "values" or "items" or "copy" when names.Owner is KnownValue or LocalModuleValue && method != "copy":
                // Any member may be taken out of it.
                var member = interpreter.ReadMember(site.Node, names.Owner, null, null, MemberAccess.Namespace, isCalled: false);
                var element = method == "values" ? member : interpreter.NewSequence(SequenceKind.Tuple, [UnknownValue.Text, member]);
                return interpreter.NewSequence(SequenceKind.Iterator, [], element);
            case "copy":
                return names;
            case "keys":
                return interpreter.NewSequence(SequenceKind.Iterator, [], UnknownValue.Text);
            default:
                return UnknownValue.Of(names.Taint);
        }
    }
}
