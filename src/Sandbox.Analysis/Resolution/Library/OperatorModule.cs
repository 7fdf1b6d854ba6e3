using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>What <c>attrgetter</c>, <c>itemgetter</c> and <c>methodcaller</c> make of an object.</summary>
internal static class OperatorModule
{
    public static AbstractValue Apply(Interpreter interpreter, GetterValue getter, in CallSite site)
    {
        if (site[0] is not { } target || getter.Arguments.Length == 0)
            return UnknownValue.Plain;
        switch (getter.Getter)
        {
            case "methodcaller":
                var method = interpreter.ReadNamed(site.Node, target, getter.Arguments[0], MemberAccess.Getter, isCalled: true);
                return interpreter.Call(method, site with { Arguments = getter.Arguments[1..], Keywords = getter.Keywords });
            case "itemgetter":
                var node = site.Node;
                return Many(interpreter, getter, item => interpreter.ReadItem(node, target, item));
            default:
                var where = site.Node;
                return Many(interpreter, getter, name => ReadPath(interpreter, where, target, name));
        }
    }

    private static AbstractValue Many(Interpreter interpreter, GetterValue getter, Func<AbstractValue, AbstractValue> read) =>
        getter.Arguments.Length == 1
            ? read(getter.Arguments[0])
            : interpreter.NewSequence(SequenceKind.Tuple, getter.Arguments.Select(read));

    private static AbstractValue ReadPath(Interpreter interpreter, Python.Syntax.SyntaxNode node, AbstractValue target, AbstractValue name)
    {
        if (name is not ConstantValue { Text: { } path } || !path.Contains('.', StringComparison.Ordinal))
            return interpreter.ReadNamed(node, target, name, MemberAccess.Getter, isCalled: false);
        foreach (var part in path.Split('.'))
            target = interpreter.ReadNamed(node, target, ConstantValue.Of(part).WithTrace(name.Trace), MemberAccess.Getter, isCalled: false);
        return target;
    }
}
