using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Calls: what is called, with what, and what the tables and models say of it.</summary>
internal sealed partial class Interpreter
{
    private AbstractValue EvaluateCall(CallExpression call)
    {
        var callee = EvaluateCallee(call.Function);
        var site = EvaluateArguments(call);
        HoldArguments(call, callee, site);
        if (callee is UnknownValue && call.Function is AttributeExpression { Name: "extend" or "update" or "extendleft" or "writelines" } && site[0] is SequenceValue or KnownInstance or InstanceValue)
            Collect(call, Iterate(site.Arguments[0], call).Length);
        else if (call.Function is AttributeExpression { Name: "acquire" or "release" })
            FollowLock(call);
        else if (callee is UnknownValue && call.Function is AttributeExpression { Name: "format" or "format_map" })
            WalkByTemplate(call, callee, site);
        return Call(callee, site);
    }

    private AbstractValue EvaluateCallee(Expression function)
    {
        Step();
        return function switch
        {
            AttributeExpression attribute => ReadMember(attribute, Evaluate(attribute.Value), attribute.Name, null, MemberAccess.Attribute, isCalled: true),
            NameExpression name => EvaluateName(name, isCalled: true),
            _ => Evaluate(function),
        };
    }

    private CallSite EvaluateArguments(CallExpression call)
    {
        var hasMore = false;
        ImmutableArray<AbstractValue> arguments;
        var count = call.Arguments.Count;
        var isPlain = true;
        for (var i = 0; i < count; i++)
            isPlain &= call.Arguments[i].Kind != SyntaxKind.StarredExpression;
        if (count == 0)
        {
            arguments = [];
        }
        else if (isPlain)
        {
            // As a span: an array of a class asks for the type of whatever is stored in it.
            var values = new AbstractValue[count];
            var places = values.AsSpan();
            for (var i = 0; i < places.Length; i++)
                places[i] = Evaluate(call.Arguments[i]);
            arguments = Wrap(values);
        }
        else
        {
            var list = ImmutableArray.CreateBuilder<AbstractValue>();
            foreach (var argument in call.Arguments)
            {
                var value = Evaluate(argument);
                if (argument is not StarredExpression)
                {
                    list.Add(value);
                    continue;
                }

                var elements = Iterate(value, argument);
                if (elements.Exact is { } items)
                {
                    list.AddRange(items);
                }
                else
                {
                    if (value is SequenceValue known)
                        list.AddRange(known.Elements.Items);
                    list.Add(elements.Any);
                    hasMore = true;
                }
            }

            arguments = list.DrainToImmutable();
        }

        return new CallSite(call, arguments, EvaluateKeywords(call.Keywords), hasMore);
    }

    private ImmutableArray<KeywordArgument> EvaluateKeywords(NodeList<Keyword> keywords)
    {
        if (keywords.Count == 0)
            return [];
        var list = ImmutableArray.CreateBuilder<KeywordArgument>(keywords.Count);
        foreach (var keyword in keywords)
        {
            var value = Evaluate(keyword.Value);
            if (keyword.Name is not null)
            {
                list.Add(new KeywordArgument(keyword.Name, value));
            }
            else if (value is DictionaryValue dictionary)
            {
                foreach (var (key, item) in dictionary.Entries.All)
                {
                    if (key.Text is { } name)
                        list.Add(new KeywordArgument(name, item));
                }

                if (dictionary.Entries.Rest is { } rest)
                    list.Add(new KeywordArgument(null, rest));
            }
            else
            {
                list.Add(new KeywordArgument(null, value));
            }
        }

        return list.DrainToImmutable();
    }

    internal AbstractValue Call(AbstractValue callee, in CallSite site)
    {
        switch (callee)
        {
            case UnionValue union:
                return CallAny(union, site);
            case KnownValue known:
                return CallKnown(known, site);
            case FunctionValue function:
                return CallFunction(function, site);
            case ClassValue or InstanceValue:
                return CallObject(callee, site);
            case BoundMethodValue { Function: FunctionValue function } method:
                return CallFunction(function, site, method.Receiver);
            case BoundMethodValue { Function: { } function }:
                return Call(function, site);
            case BoundMethodValue method:
                return Methods.Call(this, method, site);
            case PartialValue partial:
                return CanDescend(site.Node)
                    ? Call(
                        partial.Function.WithTrace(partial.Function.Trace ?? partial.Trace),
                        site with { Arguments = [.. partial.Arguments, .. site.Arguments], Keywords = [.. partial.Keywords, .. site.Keywords] })
                    : UnknownValue.Of(Taint.Budget);
            case GetterValue getter:
                return OperatorModule.Apply(this, getter, site);
            case KnownInstance instance:
                return CallInstance(instance, site);
            case UnknownValue unknown:
                if ((unknown.Taint & ~(Taint.Parameter | Taint.Params | Taint.File | Taint.Nondeterministic)) != 0)
                    EmitCall(unknown, site);
                EscapeAll(callee, site);
                var taint = (unknown.Taint | site.Taint) & (site.Via == ImplicitVia.None && Harmless.IsMethodOfText(site.Node) ? CarriedOn | Taint.Parameter : CarriedOn);
                return UnknownValue.Of(taint, (taint & ~unknown.Taint & Taint.Secret) != 0 && site.HoldsSecrets ? ValueFacts.Opaque : ValueFacts.None).WithTrace(unknown.Trace);
            default:
                return UnknownValue.Plain;
        }
    }

    /// <summary>Makes an instance of a local class, or calls one.</summary>
    private AbstractValue CallObject(AbstractValue callee, in CallSite site)
    {
        if (!BeginProtocol())
        {
            EscapeAll(callee, site);
            return UnknownValue.Of(Taint.Budget);
        }

        var result = callee is ClassValue @class ? Instantiate(@class, site) : CallHook((InstanceValue)callee, "__call__", site.Node, [.. site.Arguments], ImplicitVia.None);
        _protocols--;
        if (result is null)
            EscapeAll(callee, site);
        return result ?? UnknownValue.Plain;
    }

    /// <summary>
    /// Whether another object may be called or iterated inside of those that are. A hook need not be a function, and what it leads to may be the same
    /// object again (<c>A.__call__ = A()</c>): no limit of calls of functions would ever end that.
    /// </summary>
    private bool BeginProtocol()
    {
        Step();
        if (_protocols >= 4 && (_protocols >= 2 * _budget.CallDepth || !HasBudget || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            return false;
        _protocols++;
        return true;
    }

    private AbstractValue CallAny(UnionValue union, in CallSite site)
    {
        _conditions++;
        AbstractValue? result = null;
        foreach (var item in union.Items)
        {
            var part = Call(item.WithTrace(item.Trace ?? union.Trace), site);
            result = result is null ? part : Lattice.Join(result, part);
        }

        _conditions--;
        return result!;
    }

    private AbstractValue CallInstance(KnownInstance instance, in CallSite site)
    {
        // A foreign function (ctypes.CDLL(None).system), a hook's result: calling it is a member like any other.
        var known = KnownMember(ClassOf(instance), "__call__");
        if (known.Symbol is not null)
            return CallKnown(new KnownValue(known.Identity, instance), site);
        EscapeAll(instance, site);
        return UnknownValue.Of(instance.Taint & CarriedOn);
    }

    private AbstractValue CallKnown(KnownValue known, in CallSite given)
    {
        var site = _secretInInput is null ? given : WithHeldSecret(known, given);
        if (known.HasEffect || (known.Symbol is null && !known.Name.StartsWith("builtins.", StringComparison.Ordinal)))
            EmitCall(known, site);
        AbstractValue? result = null;
        if (known.Identity.Model is { } model)
            result = model(this, site, known);
        else
            EscapeAll(known, site);
        if (known.Symbol is { Effects.Length: > 0 } symbol)
            FollowEffects(known, symbol, site);
        if (_patched is not null && _patched.TryGetValue(known.Name, out var patch) && patch is FunctionValue)
            Invoke(patch, site);
        return result ?? ResultOf(known, site);
    }

    /// <summary>What the tables say a call does with its arguments: runs one as code, calls one back.</summary>
    private void FollowEffects(KnownValue known, KnownSymbol symbol, in CallSite site)
    {
        var mayBeLost = ((site.Taint | (known.Receiver?.Taint ?? Taint.None)) & Taint.Budget) != 0;
        foreach (var effect in symbol.Effects)
        {
            if (mayBeLost && effect.Role("path") is { } path && ArgumentOf(known, site, path) is { } place && IsLost(place))
                Exhaust(site.Node, BudgetKind.Values);
            if (effect.Role("callback") is { } callback && ArgumentOf(known, site, callback) is { } function && !LibraryModels.CallsBack(known.Name))
            {
                var arguments = effect.Role("args") is { } role ? CallbackArguments(known, site, role) : [];
                Invoke(function, new CallSite(site.Node, arguments, [], arguments.Length == 0, ViaOf(known.Name)));
            }

            if (effect.Role("code") is { } code && ArgumentOf(known, site, code) is { } text)
                RunCode(site.Node, text, known);
        }
    }

    /// <summary>Whether a limit took away what a path says. Behind a folder, or the start of a name that is no scheme's (<c>result_</c>), it is one of that place.</summary>
    private static bool IsLost(AbstractValue path) =>
        (path.Taint & Taint.Budget) != 0 && (path is not TextValue text || !text.Prefix.AsSpan().TrimStart("./\\").ContainsAny("/\\_ "));

    private static AbstractValue? ArgumentOf(KnownValue known, in CallSite site, ArgumentRole role)
    {
        if (role.Position >= 0 && role.Position < site.Arguments.Length)
            return site.Arguments[role.Position];
        foreach (var keyword in role.Keywords)
        {
            if (keyword == "self")
                return known.Receiver;
            if (site.Keyword(keyword) is { } value)
                return value;
        }

        return null;
    }

    private ImmutableArray<AbstractValue> CallbackArguments(KnownValue known, in CallSite site, ArgumentRole role)
    {
        if (role.Rest && role.Position >= 0)
            return site.Skip(role.Position).Arguments;
        if (ArgumentOf(known, site, role) is not { } tuple)
            return [];
        return Iterate(tuple, site.Node).Exact is { } items ? [.. items] : [UnknownValue.Plain];
    }

    internal static ImplicitVia ViaOf(string name)
    {
        var top = name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? name[..dot] : name;
        return top switch
        {
            "threading" or "concurrent" or "_thread" or "asyncio" or "multiprocessing" or "sched" => ImplicitVia.Thread,
            "atexit" => ImplicitVia.ExitHandler,
            "signal" or "faulthandler" => ImplicitVia.Signal,
            "weakref" => ImplicitVia.Finalizer,
            "sys" or "builtins" or "gc" => ImplicitVia.InterpreterHook,
            _ => ImplicitVia.Callback,
        };
    }

    /// <summary>Dangerous functions among the arguments of something that is not followed.</summary>
    private void EscapeAll(AbstractValue callee, in CallSite site)
    {
        if (callee is KnownValue { Name: var name } && Harmless.IsInspection(name))
            return;
        foreach (var argument in site.Arguments)
            EscapeArgument(site, argument, callee);
        foreach (var keyword in site.Keywords)
            EscapeArgument(site, keyword.Value, callee);
    }

    private void EscapeArgument(in CallSite site, AbstractValue argument, AbstractValue callee)
    {
        if (argument.Kind is ValueKind.Known or ValueKind.Partial or ValueKind.Union)
            Escape(site.Node, argument, callee);
        else if (argument is SequenceValue { Count: > 0 and <= 16 } sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                if (sequence[i].Kind is ValueKind.Known or ValueKind.Partial)
                    Escape(site.Node, sequence[i], callee);
            }
        }
    }
}
