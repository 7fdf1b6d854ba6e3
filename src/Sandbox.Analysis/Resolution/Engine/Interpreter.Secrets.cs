using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Secrets that are put into data whose content is not known, most of all into the input document, which then goes out as the output: the variable
/// that it was put into through remembers it, and, since other names may stand for the same document, whatever writes a whole document out.
/// </summary>
internal sealed partial class Interpreter
{
    private const Taint SecretAsItIs = Taint.Secret | Taint.Environment | Taint.Held;

    /// <summary>A secret that was put into the input's document or a part of it.</summary>
    private AbstractValue? _secretInInput;

    /// <summary><c>rows.append(secret)</c> of rows that are not known.</summary>
    private void HoldArguments(CallExpression call, AbstractValue callee, in CallSite site)
    {
        if (callee is not UnknownValue
            || call.Function is not AttributeExpression { Name: "append" or "extend" or "insert" or "add" or "update" or "setdefault" or "appendleft" or "__setitem__", Value: var container }
            || (site.Taint & Taint.Secret) == 0)
        {
            return;
        }

        foreach (var argument in site.Arguments)
            Hold(container, callee, argument);
        foreach (var keyword in site.Keywords)
            Hold(container, callee, keyword.Value);
    }

    /// <summary>A value is put into a container that is not known, reached through an expression.</summary>
    private void Hold(Expression place, AbstractValue container, AbstractValue value)
    {
        if ((value.Taint & Taint.Secret) == 0 || (value.Taint & (Taint.Network | Taint.Process)) != 0)
            return;
        if ((container.Taint & Taint.Params) != 0)
            _secretInInput ??= value;
        while (place is SubscriptExpression or AttributeExpression or CallExpression)
        {
            place = place switch
            {
                SubscriptExpression subscript => subscript.Value,
                AttributeExpression attribute => attribute.Value,
                _ => ((CallExpression)place).Function,
            };
        }

        if (place is not NameExpression { Name: var name } || _frame.Scope.Find(name) is not { } symbol || _frame.Of(symbol.Scope) is not { } frame)
            return;
        AbstractValue? held = frame[symbol.Slot] switch
        {
            UnknownValue unknown => UnknownValue.Of(unknown.Taint | SecretAsItIs, unknown.Facts),
            KnownInstance instance => new KnownInstance(instance.ClassName, instance.Symbol, instance.Arguments, instance.Taint | SecretAsItIs),
            _ => null,
        };
        if (held is not null)
            Write(frame, symbol.Slot, held.WithTrace(value.Trace));
    }

    /// <summary>What a call that writes a document out is given, once the input's document holds a secret.</summary>
    private CallSite WithHeldSecret(KnownValue callee, in CallSite site) =>
        _secretInInput is { } secret && callee.Name is "json.dump" or "json.dumps" && (site.Taint & Taint.Params) != 0 && site.Arguments is [var document, ..]
            ? site with { Arguments = site.Arguments.SetItem(0, UnknownValue.Of(document.Taint | SecretAsItIs).WithTrace(secret.Trace)) }
            : site;

    /// <summary>What an exception says that ends the program is written to standard error.</summary>
    private void ReportRaised(SyntaxNode node, AbstractValue said)
    {
        if (said is InstanceValue exception)
            said = exception.Attributes.Find("args") ?? said;
        if ((said.Taint & Taint.Secret) != 0)
            Emit(new CallOperation(node, Context(), Known("builtins.raise").WithTrace(said.Trace), [said], [], false));
    }
}
