using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Names of libraries: their values, members, re-exports and what was patched over them.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<string, KnownValue> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownValue> _classes = new(StringComparer.Ordinal);
    private KnownValue? _lastClass;
    private Dictionary<string, AbstractValue>? _patched;

    /// <summary>Members of longer names are not told apart: no library has them.</summary>
    private const int MaxName = 1_000;

    internal bool IsMain => _unit.Unit.OuterUnit is not null || ReferenceEquals(_frame.Unit, _main);

    internal KnownValue BuiltinsModule => _builtins ??= Module("builtins");

    private KnownValue? _builtins;
    private readonly Dictionary<string, KnownValue> _builtinNames = new(StringComparer.Ordinal);

    /// <summary>A builtin by its name; null where there is none.</summary>
    internal KnownValue? Builtin(string name)
    {
        if (!_builtinNames.TryGetValue(name, out var known) && Builtins.IsName(name))
            _builtinNames.Add(name, known = KnownMember(BuiltinsModule, name));
        return known;
    }

    /// <summary>A module by its dotted name.</summary>
    internal KnownValue Module(string name)
    {
        if (_known.TryGetValue(name, out var known))
            return known;
        var symbol = KnowledgeBase.Find(name);
        known = new KnownValue(symbol?.Name ?? KnowledgeBase.Canonical(name), symbol, symbol is null or { Kind: SymbolKind.Module });
        _known.Add(name, known);
        return known;
    }

    /// <summary>Any name of a library; whether it is a module is looked up.</summary>
    internal KnownValue Known(string name)
    {
        if (name.LastIndexOf('.') is var dot and > 0)
            return KnownMember(Known(name[..dot]), name[(dot + 1)..]);
        return Module(name);
    }

    internal KnownValue KnownMember(KnownValue owner, string name)
    {
        var members = owner.Identity.Members ??= new Dictionary<string, KnownValue>(StringComparer.Ordinal);
        if (members.TryGetValue(name, out var known))
            return known;
        var full = owner.Name + "." + name;
        var (symbol, canonical) = KnowledgeBase.Look(full);
        if (symbol is null && owner.IsModule && TransitModules.Find(owner.Name, name) is { } module)
            known = Module(module);
        else if (symbol is null)
            known = new KnownValue(canonical, null, false);
        else
            known = new KnownValue(symbol.Name, symbol, symbol.Kind == SymbolKind.Module);
        members.Add(name, known);
        return known;
    }

    private AbstractValue ReadKnownMember(SyntaxNode node, KnownValue owner, string name, AbstractValue? nameValue, MemberAccess access, bool isCalled)
    {
        if (owner.Name.Length > MaxName)
        {
            // Each link is a longer name: a chain of a hundred thousand links would take its length squared.
            Exhaust(node, BudgetKind.Nesting);
            return UnknownValue.Of(Taint.Budget);
        }

        if (name is "__file__" && owner.IsModule && owner.Name.Length < 100)
            return PathModels.BelowPackages("/" + owner.Name.Replace('.', '/') + "/__init__.py").WithTrace(owner.Trace);
        var known = KnownMember(owner, name);
        AbstractValue value = known;
        if (owner.Receiver is not null && !known.IsModule)
            value = new KnownValue(known.Identity, owner.Receiver);
        var isValue = known.Symbol is { Kind: SymbolKind.Value };
        var isTransit = known.IsModule && owner.IsModule && !known.Name.StartsWith(owner.Name, StringComparison.Ordinal);
        var isSpelt = access == MemberAccess.Attribute && !isTransit;
        value = value.WithTrace(isSpelt ? owner.Trace : Step(node, TraceReason.Member, known.Name, nameValue?.Trace ?? owner.Trace));
        if (!isSpelt || (known.HasEffect && (isValue || !isCalled)))
            Emit(new MemberReadOperation(node, Context(), owner, name, nameValue, value, access));

        if (isValue)
            value = ValueOf((KnownValue)value);
        if (_patched is not null && _patched.TryGetValue(known.Name, out var patch))
            return Lattice.Join(value, patch);
        return value;
    }

    /// <summary>What reading a known value gives: an instance of its class, tainted by its effects.</summary>
    private AbstractValue ValueOf(KnownValue known)
    {
        if (known.Name == "sys.argv")
            return _arguments ??= NewArguments();
        if (known.Name is "sys.prefix" or "sys.base_prefix" or "sys.exec_prefix" or "sys.base_exec_prefix" or "site.USER_SITE" or "site.USER_BASE")
            return known.Name == "site.USER_SITE" ? PathModels.BelowPackages("").WithTrace(known.Trace) : new TextValue([UnknownValue.Text]).WithTrace(known.Trace);
        if (known.Name == "sys.orig_argv")
            return UnknownValue.Of(Taint.Argument).WithTrace(known.Trace);
        if (PathModels.Separator(known.Name) is { } separator)
            return separator;
        var taint = TaintOf(known.Symbol!);
        var trace = taint == Taint.None ? known.Trace : Step(_unit.Unit.Root, TraceReason.Source, known.Name, known.Trace);
        if (known.Symbol!.Returns is { } type)
            return new KnownInstance(type, KnowledgeBase.Find(type), [known], taint).WithTrace(known.Trace);
        return taint == Taint.None ? known : new KnownInstance(known.Name, known.Symbol, [known], taint).WithTrace(trace);
    }

    private SequenceValue? _arguments;

    private static SequenceValue NewArguments() => new(
        SequenceKind.List,
        new ElementStore(
            0,
            [UnknownValue.Of(Taint.Argument, ValueFacts.Text), UnknownValue.Of(Taint.InputPath, ValueFacts.Text), UnknownValue.Of(Taint.OutputPath, ValueFacts.Text)],
            UnknownValue.Of(Taint.Argument, ValueFacts.Text)));

    /// <summary>Where what a known name gives may come from, by its effects.</summary>
    internal static Taint TaintOf(KnownSymbol symbol)
    {
        var taint = Taint.None;
        foreach (var effect in symbol.Effects)
            taint |= EffectTaint.Of(effect.Id);
        return taint;
    }

    /// <summary>A method that is worth a look whatever it is called on.</summary>
    private KnownValue MemberOfAnything(string name, AbstractValue receiver) => new(KnownMember(Module(Anything.Module), name).Identity, receiver);

    /// <summary>The class of an instance, whose members are the instance's.</summary>
    private KnownValue ClassOf(KnownInstance instance)
    {
        if (_lastClass is { } last && ReferenceEquals(last.Name, instance.ClassName))
            return last;
        if (!_classes.TryGetValue(instance.ClassName, out var known))
            _classes.Add(instance.ClassName, known = new KnownValue(instance.ClassName, instance.Symbol, false));
        return _lastClass = known;
    }

    private AbstractValue ReadInstanceMember(SyntaxNode node, KnownInstance instance, string name, AbstractValue? nameValue, MemberAccess access, bool isCalled)
    {
        if (InstanceMembers.Find(this, instance, name) is { } special)
            return special;
        var known = KnownMember(ClassOf(instance), name);
        if (known.Symbol is not { } symbol)
        {
            if (access != MemberAccess.Attribute)
                Emit(new MemberReadOperation(node, Context(), instance, name, nameValue, UnknownValue.Of(instance.Taint), access));
            if (Anything.Has(name))
                return MemberOfAnything(name, instance).WithTrace(instance.Trace);
            return InstanceMembers.IsCallTracked(instance.ClassName)
                ? new KnownValue(instance.ClassName + "." + name, null, false, instance).WithTrace(instance.Trace)
                : UnknownValue.Of(instance.Taint).WithTrace(instance.Taint == Taint.None ? null : instance.Trace);
        }

        AbstractValue member = new KnownValue(known.Identity, instance).WithTrace(instance.Trace);
        if (access != MemberAccess.Attribute || (symbol.Effects.Length > 0 && (symbol.Kind == SymbolKind.Value || !isCalled)))
            Emit(new MemberReadOperation(node, Context(), instance, name, nameValue, member, access));
        if (symbol.Kind != SymbolKind.Value)
            return member;
        var taint = TaintOf(symbol) | instance.Taint;
        return symbol.Returns is { } type
            ? new KnownInstance(type, KnowledgeBase.Find(type), instance.Arguments, taint).WithTrace(member.Trace)
            : UnknownValue.Of(taint).WithTrace(member.Trace);
    }

    /// <summary>Emits the call of a known name where the rules may ask for it.</summary>
    private void EmitCall(AbstractValue callee, in CallSite site)
    {
        var trace = callee.Trace;
        if (site.Via != ImplicitVia.None)
            callee = callee.WithTrace(Step(site.Node, TraceReason.Implicit, callee.ToString() ?? "", trace));
        Emit(new CallOperation(site.Node, Context(site.Via), callee, site.Arguments, site.Keywords, site.HasMore));
    }

    /// <summary>Follows what the tables say of a call's result.</summary>
    private AbstractValue ResultOf(KnownValue callee, in CallSite site)
    {
        var symbol = callee.Symbol;
        var taint = site.Taint & Carried;
        if (callee.Receiver is { } receiver)
            taint |= receiver.Taint & Carried;
        if (symbol is not null)
        {
            taint |= TaintOf(symbol);
            if (IsSecret(symbol, site, callee))
                taint |= Taint.Secret;
            else if (callee.Receiver is KnownInstance { ClassName: "os._Environ" } && (site.Taint & Taint.Secret) == 0 && symbol.Effects.Any(effect => effect.Id == "env.read"))
                taint &= ~Taint.Secret; // one variable is not the whole environment
        }

        var trace = taint == Taint.None ? null : Step(site.Node, TraceReason.Source, callee.Name, FirstTrace(callee, site));
        if (symbol is { Kind: SymbolKind.Class } or { Returns: not null })
        {
            var type = symbol.Returns ?? symbol.Name;
            return new KnownInstance(type, symbol.Returns is null ? symbol : KnowledgeBase.Find(type), site.Arguments, IsFrame(type) ? taint | HeldBy(callee, site) : taint & ~Taint.Held)
                .WithTrace(trace ?? callee.Trace);
        }

        // Exceptions carry what they were made of.
        if (symbol is null && callee.Name.StartsWith("builtins.", StringComparison.Ordinal) && char.IsAsciiLetterUpper(callee.Name["builtins.".Length]))
            return new KnownInstance(callee.Name, null, site.Arguments, taint).WithTrace(trace);
        var isObject = symbol is null && (taint & Taint.Secret) != 0 && !KnowledgeBase.IsKnownLibrary(callee.Name) && (SecretNames.MakesClient(callee.Name[(callee.Name.LastIndexOf('.') + 1)..]) || site.HoldsSecrets);
        return UnknownValue.Of(taint, isObject ? ValueFacts.Opaque : ValueFacts.None).WithTrace(trace);
    }

    /// <summary>What a table that is made of values, or given a column, then holds.</summary>
    private static Taint HeldBy(KnownValue callee, in CallSite site) =>
        (site.Taint & Taint.Secret) != 0 && callee.Name is "pandas.DataFrame" or "pandas.Series" or "pandas.DataFrame.assign" or "pandas.DataFrame.from_dict" or "pandas.DataFrame.from_records" or "polars.DataFrame"
            ? Taint.Held : Taint.None;

    /// <summary>Tables hold what they are made of.</summary>
    private static bool IsFrame(string type) => type is "pandas.DataFrame" or "pandas.Series" or "polars.DataFrame";

    /// <summary>Whether a call reads a variable of the environment that is a secret by its name.</summary>
    private static bool IsSecret(KnownSymbol symbol, in CallSite site, KnownValue callee)
    {
        foreach (var effect in symbol.Effects)
        {
            if (effect.Id == "env.read" && effect.Role("name") is { } role && SecretNames.Match(ArgumentOf(callee, site, role)))
                return true;
        }

        return false;
    }

    /// <summary>Taints that survive a function the resolver knows nothing of.</summary>
    private const Taint Carried = ~(Taint.InputPath | Taint.OutputPath | Taint.Nondeterministic | Taint.Parameter | Taint.Many);

    /// <summary>Those that survive a call which may make anything: what it makes need not hold what it was given.</summary>
    private const Taint CarriedOn = Carried & ~Taint.Held;

    private static Trace? FirstTrace(AbstractValue callee, in CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Taint != Taint.None && argument.Trace is { } trace)
                return trace;
        }

        return callee.Trace;
    }
}
