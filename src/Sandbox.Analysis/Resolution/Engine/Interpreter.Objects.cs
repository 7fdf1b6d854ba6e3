using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Attributes of local instances and classes: look-up, binding, hooks and descriptors (Language Reference 3.3.2).</summary>
internal sealed partial class Interpreter
{
    /// <summary>Whether attributes are read as <c>object.__getattribute__</c> reads them: past the class's own.</summary>
    internal bool PassesHook { get; set; }

    private AbstractValue ReadAttribute(SyntaxNode node, InstanceValue instance, string name)
    {
        var member = instance.Class.Find(name);
        if (member is not null && IsData(member))
            return BindMember(node, member, instance, name);
        if (!PassesHook && instance.Class.Find("__getattribute__") is { } always && always is FunctionValue)
            CallMethod(always, instance, "__getattribute__", new CallSite(node, [ConstantValue.Of(name)], [], Via: ImplicitVia.AttributeHook));
        var own = instance.Attributes.Find(name);
        if (own is null && !ReferenceEquals(instance.Attributes, instance.Class.Summary.Attributes) && member is null)
            own = FindSummary(instance.Class, name, 8);
        if (own is not null)
            return member is null || member is FunctionValue ? own : Lattice.Join(own, BindMember(node, member, instance, name));
        if (member is not null)
            return BindMember(node, member, instance, name);
        if (_activation is { } activation)
            instance.Class.Summary.Attributes.Miss(name, activation.Function);
        if (KnownBase(instance.Class) is { } known)
        {
            var inherited = ReadKnownMember(node, known.IsModule ? new KnownValue(known.Name, known.Symbol, false) : new KnownValue(known.Identity), name, null, MemberAccess.Attribute, isCalled: true);
            if (known.Name == "builtins.str" && instance.Attributes.Find("args") is SequenceValue { Count: > 0 } made)
                return new BoundMethodValue(made[0], name, null).WithTrace(made[0].Trace);
            if (inherited is KnownValue { Symbol: not null } method)
                return new KnownValue(method.Identity, method.IsModule ? null : instance).WithTrace(method.Trace);
        }

        if (instance.Class.Find("__getattr__") is { } hook)
            return CallMethod(hook, instance, "__getattr__", new CallSite(node, [ConstantValue.Of(name)], [], Via: ImplicitVia.AttributeHook));
        if (name == "__dict__")
            return new NamespaceValue(instance);
        if (name == "_asdict")
            return new PartialValue(Known("dataclasses.asdict"), [instance], []);
        return Anything.Has(name) ? MemberOfAnything(name, instance) : UnknownValue.Of(Taint.None);
    }

    private static AbstractValue? FindSummary(LocalClass @class, string name, int depth)
    {
        if (@class.Summary.Attributes.Find(name) is { } found)
            return found;
        foreach (var parent in @class.Bases)
        {
            if (depth > 0 && parent is ClassValue { Class: { } local } && FindSummary(local, name, depth - 1) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static KnownValue? KnownBase(LocalClass @class, int depth = 8)
    {
        foreach (var parent in @class.Bases)
        {
            if (parent is KnownValue { IsModule: false } known && known.Name != "builtins.object")
                return known;
            if (depth > 0 && parent is ClassValue { Class: { } local } && KnownBase(local, depth - 1) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static bool IsData(AbstractValue member) =>
        member is FunctionValue { Function.Role: MethodRole.Property }
        || member is KnownInstance { ClassName: "builtins.property" or "functools.cached_property" }
        || member is InstanceValue { Class: { } type } && type.Find("__set__") is not null;

    /// <summary>Binds a class member that is read from an instance.</summary>
    private AbstractValue BindMember(SyntaxNode node, AbstractValue member, InstanceValue instance, string name)
    {
        switch (member)
        {
            case FunctionValue { Function.Role: MethodRole.Property } getter:
                return CallMethod(getter, instance, name, new CallSite(node, [], [], Via: ImplicitVia.Property));
            case KnownInstance { ClassName: "builtins.property" or "functools.cached_property", Arguments: [var getter, ..] }:
                return Call(getter, new CallSite(node, [instance], [], Via: ImplicitVia.Property));
            case InstanceValue { Class: { } type } descriptor when type.Find("__get__") is { } get:
                return CallMethod(get, descriptor, "__get__", new CallSite(node, [instance, new ClassValue(instance.Class)], [], Via: ImplicitVia.Descriptor));
            case UnionValue union:
                return BindAny(node, union, instance, name);
            default:
                return Bind(member, instance);
        }
    }

    private AbstractValue BindAny(SyntaxNode node, UnionValue union, InstanceValue instance, string name) =>
        Lattice.Join(union.Items.Select(item => BindMember(node, item, instance, name)));

    /// <summary>A function read from an instance is its method; what is no function stays as it is.</summary>
    private static AbstractValue Bind(AbstractValue member, InstanceValue instance) => member switch
    {
        FunctionValue { Function.Role: MethodRole.Instance } function => new BoundMethodValue(instance, function.Function.Name, function).WithTrace(member.Trace),
        FunctionValue { Function.Role: MethodRole.Class } function =>
            new BoundMethodValue(new ClassValue(instance.Class), function.Function.Name, function).WithTrace(member.Trace),
        _ => member,
    };

    private AbstractValue ReadClassMember(SyntaxNode node, ClassValue @class, string name, AbstractValue? nameValue, MemberAccess access, bool isCalled)
    {
        var type = @class.Class;
        if (type.Find(name) is { } member)
        {
            if (access != MemberAccess.Attribute && Lattice.IsDangerous(member))
                Emit(new MemberReadOperation(node, Context(), @class, name, nameValue, member, access));
            if (member is not FunctionValue && KnownBase(type) is { Name: var kind } && kind.StartsWith("enum.", StringComparison.Ordinal))
                return EnumMember(type, name, member);
            return member switch
            {
                FunctionValue { Function.Role: MethodRole.Class } function => new BoundMethodValue(@class, name, function),
                InstanceValue { Class: { } descriptor } instance when descriptor.Find("__get__") is { } get =>
                    CallMethod(get, instance, "__get__", new CallSite(node, [ConstantValue.None, @class], [], Via: ImplicitVia.Descriptor)),
                _ => member,
            };
        }

        if (type.Metaclass is ClassValue { Class: { } meta })
        {
            if (meta.Find(name) is { } own)
                return own is FunctionValue { Function.Role: MethodRole.Property } property
                    ? Call(property, new CallSite(node, [@class], [], Via: ImplicitVia.Metaclass))
                    : own is FunctionValue ? new BoundMethodValue(@class, name, own) : own;
            if (meta.Find("__getattr__") is { } hook)
                return Call(hook, new CallSite(node, [@class, ConstantValue.Of(name)], [], Via: ImplicitVia.Metaclass));
        }

        if (KnownBase(type) is { } known && ReadKnownMember(node, known, name, nameValue, access, isCalled) is KnownValue { Symbol: not null } inherited)
            return inherited;
        return name switch
        {
            "__name__" or "__qualname__" => ConstantValue.Of(type.Name),
            "__call__" => @class,
            _ => UnknownValue.Plain,
        };
    }

    private static InstanceValue EnumMember(LocalClass type, string name, AbstractValue value)
    {
        var member = new InstanceValue(type, new AttributeStore(type.Summary.Attributes));
        member.Attributes.Set("value", value);
        member.Attributes.Set("_value_", value);
        member.Attributes.Set("name", ConstantValue.Of(name));
        return member;
    }

    /// <summary>Calls a dunder method of an instance, if its class has one.</summary>
    internal AbstractValue? CallHook(InstanceValue instance, string name, SyntaxNode node, AbstractValue[] arguments, ImplicitVia via) =>
        instance.Class.Find(name) is { } hook ? CallMethod(hook, instance, name, new CallSite(node, Wrap(arguments), [], Via: via)) : null;

    /// <summary>Calls a class member as a method of something.</summary>
    internal AbstractValue CallMethod(AbstractValue member, AbstractValue self, string name, in CallSite site)
    {
        _ = name;
        return member is FunctionValue { Function.Role: not MethodRole.Static } method ? CallFunction(method, site, self) : Call(member, site);
    }

    private void RunFinalizer(InstanceValue instance, SyntaxNode node)
    {
        if (instance.Class.Find("__del__") is not null)
            CallHook(instance, "__del__", node, [], ImplicitVia.Finalizer);
    }

    internal void WriteMember(SyntaxNode node, AbstractValue receiver, string? name, AbstractValue? nameValue, AbstractValue? value, MemberAccess access)
    {
        switch (receiver)
        {
            case UnionValue union:
                foreach (var item in union.Items)
                    WriteMember(node, item, name, nameValue, value, access);
                return;
            case NamespaceValue names:
                WriteMember(node, names.Owner, name, nameValue, value, MemberAccess.Namespace);
                return;
            case InstanceValue instance:
                WriteAttribute(node, instance, name, value);
                return;
            case ClassValue { Class: { } type }:
                if (type.Metaclass is ClassValue { Class: { } meta } && name is not null && meta.Find("__setattr__") is { } classHook)
                    Call(classHook, new CallSite(node, [receiver, ConstantValue.Of(name), value ?? ConstantValue.None], [], Via: ImplicitVia.Metaclass));
                if (name is not null && value is not null)
                    Store(type.Members, name, value);
                break;
            case FunctionValue { Function: { } function }:
                if (name is not null && value is not null)
                    Store(function.Attributes ??= new AttributeStore(null), name, value);
                break;
            case LocalModuleValue module:
                if (name is not null && value is not null)
                {
                    Declare(module.Frame, name, value);
                    if (Builtins.IsName(name))
                        Emit(new BuiltinOverrideOperation(node, Context(), name, value));
                }

                return;
            case KnownValue known:
                Emit(new MemberWriteOperation(node, Context(), receiver, name, value, access));
                if (value is not null)
                    Patch(node, known, name, value);
                return;
            case KnownInstance { ClassName: "decimal.Context" or "_sitebuiltins._Printer" }:
                Emit(new MemberWriteOperation(node, Context(), receiver, name, value, access));
                return;
            case KnownInstance or UnknownValue:
                if (value is not null)
                    Escape(node, value, receiver);
                break;
        }

        if (name is not null && SensitiveMembers.IsSensitive(name) && name is not ("__class__" or "__module__" or "__wrapped__"))
            Emit(new MemberWriteOperation(node, Context(), receiver, name, value, access));
    }

    private void Store(AttributeStore store, string name, AbstractValue value)
    {
        if (IsInteresting(value))
        {
            _interesting++;
            if (store.Find(name) is { } old && !old.Equals(value))
                _version++;
        }

        if (_conditions == 0)
            store.Set(name, value);
        else
            store.Add(name, value);
    }

    private void WriteAttribute(SyntaxNode node, InstanceValue instance, string? name, AbstractValue? value)
    {
        if (name is null)
        {
            // A computed name: any attribute may be it.
            if (value is not null && IsInteresting(value))
            {
                foreach (var (key, _) in instance.Attributes.Copied())
                    instance.Attributes.Add(key, value);
            }

            return;
        }

        if (value is null)
        {
            CallHook(instance, "__delattr__", node, [ConstantValue.Of(name)], ImplicitVia.AttributeHook);
            return;
        }

        if (instance.Class.Find(name) is InstanceValue { Class: { } type } descriptor && type.Find("__set__") is { } set)
        {
            CallMethod(set, descriptor, "__set__", new CallSite(node, [instance, value], [], Via: ImplicitVia.Descriptor));
            return;
        }

        if (instance.Class.HasSetters && instance.Class.Members.Find("set " + name) is { } setter)
            Call(setter, new CallSite(node, [instance, value], [], Via: ImplicitVia.Property));
        if (_activation?.Function.Name != "__setattr__" && instance.Class.Find("__setattr__") is { } hook)
            CallMethod(hook, instance, "__setattr__", new CallSite(node, [ConstantValue.Of(name), value], [], Via: ImplicitVia.AttributeHook));
        var summary = instance.Attributes.Summary ?? instance.Attributes;
        var isSummary = ReferenceEquals(summary, instance.Attributes);
        if (!isSummary)
            Store(instance.Attributes, name, value);
        if (summary.Add(name, value) && isSummary && IsInteresting(value))
            _version++;
        if (summary.Missed is { Count: > 0 } waiting && (IsInteresting(value) || value.Taint != Taint.None))
        {
            foreach (var (missed, function) in waiting)
                function.IsStale |= missed == name;
            waiting.RemoveWhere(entry => entry.Name == name);
        }
    }

    /// <summary>A member of a library was replaced: reading it later may give the new value, and hooks get called.</summary>
    private void Patch(SyntaxNode node, KnownValue owner, string? name, AbstractValue value)
    {
        if (name is null)
        {
            Escape(node, value, owner);
            return;
        }

        var full = KnownMember(owner, name).Name;
        _patched ??= new(StringComparer.Ordinal);
        _patched[full] = _patched.TryGetValue(full, out var old) ? Lattice.Join(old, value) : value;
        _version++;
        Invoke(value, new CallSite(node, [], [], true, ImplicitVia.InterpreterHook));
    }

    /// <summary>Calls something that the interpreter or a library will call with arguments that are not known.</summary>
    internal void Invoke(AbstractValue callee, in CallSite site)
    {
        for (var i = 0; i < callee.AlternativeCount; i++)
        {
            var item = callee.Alternative(i);
            if (item is FunctionValue or BoundMethodValue { Function: not null } or PartialValue || (item is KnownValue { IsModule: false } known && known.HasEffect))
            {
                var call = site;
                RunMaybe(() => Call(item, call));
            }
        }
    }

    /// <summary>Reports what goes out of sight, where that is something the rules ask for.</summary>
    internal void Escape(SyntaxNode node, AbstractValue value, AbstractValue? target)
    {
        for (var i = 0; i < value.AlternativeCount; i++)
        {
            var item = value.Alternative(i);
            if (item is KnownValue { IsModule: false, HasEffect: true } or PartialValue && Lattice.IsDangerous(item))
                Emit(new EscapeOperation(node, Context(), item, target));
        }
    }
}
