using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Reading of members, by whatever means.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Reads a member; a null name is one that is computed and not known.</summary>
    internal AbstractValue ReadMember(SyntaxNode node, AbstractValue receiver, string? name, AbstractValue? nameValue, MemberAccess access, bool isCalled)
    {
        if (receiver is UnionValue union)
        {
            AbstractValue? joined = null;
            foreach (var item in union.Items)
            {
                var part = ReadMember(node, item.WithTrace(item.Trace ?? union.Trace), name, nameValue, access, isCalled);
                joined = joined is null ? part : Lattice.Join(joined, part);
            }

            return joined!;
        }

        if (receiver is NamespaceValue names && access == MemberAccess.Namespace)
            return ReadMember(node, names.Owner, name, nameValue, access, isCalled);
        if (name is null)
            return ReadComputed(node, receiver, nameValue, access);
        if (name.Length > 4 && SensitiveMembers.IsSensitive(name) && ReadSensitive(node, receiver, name, nameValue, access) is { } sensitive)
            return sensitive;
        switch (receiver)
        {
            case KnownValue known:
                return name == "__call__" ? known : ReadKnownMember(node, known, name, nameValue, access, isCalled);
            case KnownInstance instance:
                return ReadInstanceMember(node, instance, name, nameValue, access, isCalled);
            case InstanceValue instance:
                return ReadAttribute(node, instance, name);
            case ClassValue @class:
                return ReadClassMember(node, @class, name, nameValue, access, isCalled);
            case LocalModuleValue module:
                return ReadModuleMember(node, module, name, access);
            case FunctionValue function:
                return ReadFunctionMember(function, name);
            case UnknownValue unknown:
                return ReadUnknownMember(node, unknown, name, nameValue, access, isCalled);
            case PartialValue partial:
                return name switch
                {
                    "func" or "__call__" => name == "func" ? partial.Function : partial,
                    "args" => NewSequence(SequenceKind.Tuple, partial.Arguments),
                    _ => UnknownValue.Plain,
                };
            default:
                return name == "__call__" ? receiver : new BoundMethodValue(receiver, name, null).WithTrace(receiver.Trace);
        }
    }

    private AbstractValue ReadUnknownMember(SyntaxNode node, UnknownValue unknown, string name, AbstractValue? nameValue, MemberAccess access, bool isCalled)
    {
        if (Anything.Has(name))
            return MemberOfAnything(name, unknown).WithTrace(unknown.Trace);
        if (access is MemberAccess.FormatString || (access != MemberAccess.Attribute && (unknown.Taint & Taint.Reflective) != 0))
            Emit(new MemberReadOperation(node, Context(), unknown, name, nameValue, unknown, access));
        if (unknown.Facts == ValueFacts.None)
            return unknown;
        // What a client answers, and the host it talks to, is not the key it was made with.
        if ((unknown.Facts & ValueFacts.Opaque) != 0 && !SecretNames.Reveals(name, isCalled))
            return UnknownValue.Of(unknown.Taint & ~Taint.Secret).WithTrace(unknown.Trace);
        return UnknownValue.Of(unknown.Taint).WithTrace(unknown.Trace);
    }

    private AbstractValue ReadComputed(SyntaxNode node, AbstractValue receiver, AbstractValue? nameValue, MemberAccess access)
    {
        // Whatever the name, the member of an own object is one of those it has.
        if (receiver is InstanceValue instance)
        {
            var members = instance.Attributes.All.Concat(instance.Class.Summary.Attributes.All).Concat(instance.Class.Members.All);
            return Lattice.Join(members.Select(member => Bind(member.Value, instance)), UnknownValue.Plain);
        }

        // Whatever it is, it is one of what the module is full of: getattr(ccxt, exchange).
        if (receiver is KnownValue { IsModule: true } clients && KnowledgeBase.AnyMember(clients.Name) is { } any)
        {
            var client = new KnownValue(any.Name, any, false).WithTrace(Step(node, TraceReason.Member, "a computed name", nameValue?.Trace ?? receiver.Trace));
            Emit(new MemberReadOperation(node, Context(), receiver, null, nameValue, client, access));
            return client;
        }

        // A computed member of a library that only computes (talib, numpy) is an indicator; of os it may be anything.
        var taint = receiver is KnownValue { Name: var owner } && KnowledgeBase.HoldsDangers(owner) ? Taint.Reflective : receiver.Taint;
        var result = UnknownValue.Of(taint | (nameValue?.Taint ?? Taint.None))
            .WithTrace(Step(node, TraceReason.Member, "a computed name", nameValue?.Trace ?? receiver.Trace));
        Emit(new MemberReadOperation(node, Context(), receiver, null, nameValue, result, access));
        if (receiver is KnownValue && nameValue is not null && (nameValue.Taint & Taint.Budget) != 0)
            Exhaust(node, BudgetKind.Values);
        return result;
    }

    private AbstractValue? ReadSensitive(SyntaxNode node, AbstractValue receiver, string name, AbstractValue? nameValue, MemberAccess access)
    {
        // What a class of the file defines itself is no way out of it.
        if (receiver is InstanceValue { Class: { } own } && own.Find(name) is not null)
            return null;
        if (receiver is ClassValue { Class: { } type } && type.Find(name) is not null)
            return null;
        if (receiver is KnownValue { Symbol.Kind: not SymbolKind.Module } && name is "__import__")
            return null;
        AbstractValue result = name switch
        {
            "__class__" => TypeOf(receiver),
            "__dict__" => new NamespaceValue(receiver),
            "__builtins__" => BuiltinsModule,
            "__globals__" or "func_globals" or "f_globals" => receiver is FunctionValue function
                ? new NamespaceValue(ModuleOf(function.Function))
                : receiver is KnownValue known && known.Name.LastIndexOf('.') is var dot and > 0
                    ? new NamespaceValue(Module(known.Name[..dot]))
                    : UnknownValue.Reflective,
            "__self__" => receiver is BoundMethodValue method ? method.Receiver
                : receiver is KnownValue { Receiver: { } bound } ? bound
                : receiver is KnownValue builtin && builtin.Name.LastIndexOf('.') is var end and > 0 ? Module(builtin.Name[..end])
                // Of what some caller passes, it is the object of a method more likely than the module of a builtin.
                : receiver is UnknownValue { Taint: Taint.None or Taint.Parameter } ? UnknownValue.Of(receiver.Taint)
                : UnknownValue.Reflective,
            "__func__" or "__wrapped__" => receiver is BoundMethodValue { Function: { } function } ? function : receiver,
            "__base__" => Known("builtins.object"),
            "__mro__" or "__bases__" => NewSequence(SequenceKind.Tuple, [Known("builtins.object")], TypeOf(receiver)),
            "__code__" => new KnownInstance("types.CodeType", KnowledgeBase.Find("types.CodeType"), [receiver], Taint.None),
            "__import__" => Known("builtins.__import__"),
            "__getattribute__" => receiver is KnownValue { IsModule: false } owner ? KnownMember(owner, name) : new BoundMethodValue(receiver, name, null),
            "__loader__" => new KnownInstance("importlib.machinery.SourceFileLoader", null, [], Taint.None),
            "__spec__" => new KnownInstance("importlib.machinery.ModuleSpec", null, [], Taint.None),
            "__subclasses__" when receiver is ClassValue or KnownValue { Symbol: null, IsModule: false } || (receiver is UnknownValue && (receiver.Taint & Taint.Reflective) == 0) => UnknownValue.Plain,
            "__reduce__" or "__reduce_ex__" or "__subclasshook__" when (receiver.Taint & Taint.Reflective) == 0 => UnknownValue.Plain,
            "__module__" => UnknownValue.Text,
            "__defaults__" => receiver is FunctionValue { Function.Defaults: { } defaults } ? NewSequence(SequenceKind.Tuple, [.. defaults.OfType<AbstractValue>()]) : UnknownValue.Plain,
            "__kwdefaults__" => receiver is FunctionValue { Function: { Defaults: not null } defined } ? NewDictionary(NamedDefaults(defined)) : UnknownValue.Plain,
            _ => UnknownValue.Reflective,
        };
        if (receiver is KnownValue or ConstantValue or SequenceValue or DictionaryValue or BoundMethodValue && name == "__getattribute__" || IsWorthTracing(result))
            result = result.WithTrace(Step(node, TraceReason.Member, name, receiver.Trace));
        Emit(new MemberReadOperation(node, Context(), receiver, name, nameValue, result, access));
        return result;
    }

    /// <summary>The type of a value: what <c>type(x)</c> and <c>x.__class__</c> are.</summary>
    internal AbstractValue TypeOf(AbstractValue value) => value switch
    {
        InstanceValue instance => new ClassValue(instance.Class),
        ClassValue { Class.Metaclass: { } meta } => meta,
        ClassValue or KnownValue { Symbol.Kind: SymbolKind.Class } => Known("builtins.type"),
        KnownInstance instance => Known(instance.ClassName),
        ConstantValue constant => Known("builtins." + constant.Value switch
        {
            string => "str",
            byte[] => "bytes",
            bool => "bool",
            double => "float",
            null => "object",
            _ => "int",
        }),
        TextValue => Known("builtins.str"),
        DictionaryValue or NamespaceValue => Known("builtins.dict"),
        SequenceValue sequence => Known("builtins." + sequence.SequenceKind switch
        {
            SequenceKind.List => "list",
            SequenceKind.Tuple => "tuple",
            SequenceKind.Set => "set",
            SequenceKind.Bytearray => "bytearray",
            _ => "object",
        }),
        FunctionValue => Known("types.FunctionType"),
        LocalModuleValue or KnownValue { IsModule: true } => Known("types.ModuleType"),
        KnownValue => Known("builtins.object"),
        UnionValue union => Lattice.Join(union.Items.Select(TypeOf)),
        _ => UnknownValue.Of(value.Taint),
    };

    private static LocalModuleValue ModuleOf(LocalFunction function) => new(function.Unit, ModuleFrame(function.Closure));

    internal static Frame ModuleFrame(Frame frame)
    {
        while (frame.Outer is { } outer)
            frame = outer;
        return frame;
    }

    private AbstractValue ReadFunctionMember(FunctionValue function, string name) => name switch
    {
        "__call__" => function,
        "__annotations__" => AnnotationsOf(function.Function),
        "__name__" or "__qualname__" => ConstantValue.Of(function.Function.Name),
        "__get__" => new BoundMethodValue(function, name, null),
        _ => function.Function.Attributes?.Find(name) ?? UnknownValue.Plain,
    };

    private AbstractValue ReadModuleMember(SyntaxNode node, LocalModuleValue module, string name, MemberAccess access)
    {
        if (module.Frame.Scope.Find(name) is { } symbol && symbol.Scope == module.Frame.Scope && module.Frame[symbol.Slot] is { } value)
        {
            if (access != MemberAccess.Attribute && Lattice.IsDangerous(value))
                Emit(new MemberReadOperation(node, Context(), module, name, null, value, access));
            return value;
        }

        if (name == "__builtins__")
            return BuiltinsModule;
        if (FindLocalModule(module.Unit.ModuleName + "." + name) is { } submodule)
            return submodule;
        if (module.Frame.Scope.Find("__getattr__") is { } hook && module.Frame[hook.Slot] is FunctionValue function)
            return CallFunction(function, new CallSite(node, [ConstantValue.Of(name)], [], Via: ImplicitVia.AttributeHook));
        return UnknownValue.Of(module.Frame.StarTaint);
    }
}
