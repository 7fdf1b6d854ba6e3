using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Look-ups by name, and things made at run time.</summary>
internal static class ReflectionModels
{
    public static void Register(Dictionary<string, LibraryModel> models)
    {
        models["builtins.getattr"] = static (interpreter, site, _) => GetAttr(interpreter, site);
        models["inspect.getattr_static"] = models["builtins.object.__getattribute__"] = models["builtins.type.__getattribute__"] = models["types.ModuleType.__getattribute__"] = static (interpreter, site, _) =>
        {
            var outer = interpreter.PassesHook;
            interpreter.PassesHook = true;
            var found = GetAttr(interpreter, site);
            interpreter.PassesHook = outer;
            return found;
        };
        models["builtins.setattr"] = models["builtins.object.__setattr__"] = models["builtins.type.__setattr__"] = static (interpreter, site, _) =>
        {
            if (site.Arguments is [var target, var name, var value, ..])
            {
                for (var i = 0; i < name.AlternativeCount; i++)
                    interpreter.WriteMember(site.Node, target, (name.Alternative(i) as ConstantValue)?.Text, name, value, MemberAccess.GetAttr);
            }

            return ConstantValue.None;
        };
        models["builtins.delattr"] = static (interpreter, site, _) =>
        {
            if (site.Arguments is [var target, var name, ..])
                interpreter.WriteMember(site.Node, target, (name as ConstantValue)?.Text, name, null, MemberAccess.GetAttr);
            return ConstantValue.None;
        };
        models["builtins.globals"] = static (interpreter, _, _) => new NamespaceValue(interpreter.CurrentModule);
        models["builtins.locals"] = static (interpreter, _, _) => interpreter.Locals();
        models["builtins.vars"] = static (interpreter, site, _) => site[0] switch
        {
            null => interpreter.Locals(),
            KnownInstance { ClassName: InstanceMembers.Namespace, Arguments: [_, DictionaryValue values] } => values,
            var target => new NamespaceValue(target).WithTrace(target.Trace),
        };
        models["inspect.getmembers"] = models["inspect.getmembers_static"] = static (interpreter, site, _) =>
            site[0] is KnownValue { IsModule: true } module ? NamespaceMethods.Call(interpreter, new NamespaceValue(module), "items", site) : null;
        models["builtins.type"] = static (interpreter, site, _) => site.Arguments.Length >= 3 ? interpreter.MakeClass(site) : site[0] is { } value ? interpreter.TypeOf(value) : null;
        models["types.new_class"] = static (interpreter, site, _) => interpreter.MakeClass(site);
        models["builtins.super"] = static (interpreter, site, _) => interpreter.Super(site);
        models["builtins.staticmethod"] = models["builtins.classmethod"] = static (_, site, _) => site[0];
        models["builtins.property"] = models["functools.cached_property"] = static (_, site, known) => new KnownInstance(known.Name, known.Symbol, [.. site.Arguments, .. site.Keywords.Select(keyword => keyword.Value)], Taint.None);
        models["builtins.slice"] = static (_, site, _) => site.Arguments switch
        {
            [var stop] => new KnownInstance(Interpreter.SliceMarker, null, [ConstantValue.None, stop, ConstantValue.None], Taint.None),
            [var start, var stop] => new KnownInstance(Interpreter.SliceMarker, null, [start, stop, ConstantValue.None], Taint.None),
            [var start, var stop, var step] => new KnownInstance(Interpreter.SliceMarker, null, [start, stop, step], Taint.None),
            _ => null,
        };
        models["operator.attrgetter"] = models["operator.itemgetter"] = models["operator.methodcaller"] = static (_, site, known) =>
            new GetterValue(known.Name["operator.".Length..], site.Arguments, site.Keywords).WithTrace(known.Trace);
        models["operator.getitem"] = models["operator.__getitem__"] = static (interpreter, site, _) => site.Arguments is [var container, var index] ? interpreter.ReadItem(site.Node, container, index) : null;
        models["operator.call"] = static (interpreter, site, _) => site[0] is { } callee ? interpreter.Call(callee, site.Skip(1)) : null;
        models["operator.add"] = models["operator.concat"] = models["operator.iadd"] = static (interpreter, site, _) =>
            site.Arguments is [var left, var right] ? interpreter.Operate(site.Node, left, Python.Syntax.BinaryOperator.Add, right, inPlace: false) : null;
        models["operator.xor"] = static (interpreter, site, _) =>
            site.Arguments is [var left, var right] ? interpreter.Operate(site.Node, left, Python.Syntax.BinaryOperator.BitXor, right, inPlace: false) : null;
        models["string.Formatter.get_field"] = static (interpreter, site, _) => FormatField(interpreter, site);
        models["string.Formatter.format"] = static (interpreter, site, _) => site[0] is ConstantValue { Text: { } format } ? FormatStrings.Format(interpreter, format, site.Skip(1), null) : null;
        models["string.Formatter.vformat"] = static (interpreter, site, _) => site.Arguments is [ConstantValue { Text: { } format }, var arguments, var keywords, ..]
            ? FormatStrings.Format(interpreter, format, site with { Arguments = [.. interpreter.Iterate(arguments, site.Node).Exact ?? []] }, keywords is DictionaryValue { Count: > 0 } ? keywords : null)
            : null;
        models["builtins.compile"] = static (_, site, known) =>
            site.Get(0, "source") is { } source ? new KnownInstance("types.CodeType", Knowledge.KnowledgeBase.Find("types.CodeType"), [source], source.Taint).WithTrace(source.Trace ?? known.Trace) : null;
        models["types.FunctionType"] = models["types.LambdaType"] = static (_, site, known) =>
            new KnownInstance("types.FunctionType", known.Symbol, site.Arguments, site.Taint | Taint.Reflective).WithTrace(known.Trace);
        models["types.MethodType"] = static (_, site, _) => site.Arguments is [var function, var self] ? new BoundMethodValue(self, "method", function) : null;
        models["typing.cast"] = static (_, site, _) => site[1];
    }

    private static AbstractValue? GetAttr(Interpreter interpreter, CallSite site)
    {
        if (site.Arguments is not [var target, var name, ..])
            return null;
        var found = interpreter.ReadNamed(site.Node, target, name, MemberAccess.GetAttr, isCalled: false);
        return site[2] is { } fallback && found is UnknownValue or ConstantValue { Value: null } ? Lattice.Join(found, fallback) : found;
    }

    private static SequenceValue? FormatField(Interpreter interpreter, CallSite site)
    {
        if (site.Arguments is not [ConstantValue { Text: { } field }, var arguments, ..])
            return null;
        var stop = field.AsSpan().IndexOfAny('.', '[') is var next and >= 0 ? next : field.Length;
        var root = int.TryParse(field[..stop], out var index)
            ? interpreter.ReadItem(site.Node, arguments, ConstantValue.Of((long)index))
            : site[2] is { } keywords ? interpreter.ReadItem(site.Node, keywords, ConstantValue.Of(field[..stop])) : UnknownValue.Plain;
        return interpreter.NewSequence(SequenceKind.Tuple, [FormatStrings.Walk(interpreter, root, field[stop..], site), ConstantValue.Of(field[..stop])]);
    }
}
