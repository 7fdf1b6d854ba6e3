using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Assignment to names, attributes, items and patterns of them; deletion.</summary>
internal sealed partial class Interpreter
{
    private void Assign(Expression target, AbstractValue value, Expression source)
    {
        switch (target)
        {
            case NameExpression name:
                Bind(name, name.Name, _frame.Scope.Find(name), Traced(value, name, TraceReason.Assigned, name.Name));
                break;
            case AttributeExpression attribute:
                WriteMember(attribute, Evaluate(attribute.Value), attribute.Name, null, value, MemberAccess.Attribute);
                break;
            case SubscriptExpression subscript:
                var container = Evaluate(subscript.Value);
                WriteItem(subscript, container, EvaluateIndex(subscript.Index), value);
                if (container is UnknownValue or KnownInstance)
                    Hold(subscript.Value, container, value);
                break;
            case StarredExpression starred:
                Assign(starred.Value, value, source);
                break;
            case TupleExpression tuple:
                if (CanDescend(tuple))
                    Unpack(tuple.Elements, value, source);
                break;
            case ListExpression list:
                if (CanDescend(list))
                    Unpack(list.Elements, value, source);
                break;
            default:
                EvaluateWrongTarget(target);
                break;
        }
    }

    /// <summary>Binds a name where the current scope says it lives.</summary>
    private void Bind(string name, AbstractValue value, SyntaxNode? node = null) => Bind(node, name, _frame.Scope.Find(name), value);

    private void Bind(SyntaxNode? node, string name, Symbol? symbol, AbstractValue value)
    {
        symbol ??= _frame.Scope.Declare(name);
        var frame = _frame.Of(symbol.Scope) ?? _frame;
        Write(frame, symbol.Slot, value);
        if (node is not null && frame.Scope.Kind == ScopeKind.Module && Builtins.IsName(name))
            Emit(new BuiltinOverrideOperation(node, Context(), name, value));
    }

    private void Unpack(NodeList<Expression> targets, AbstractValue value, Expression source)
    {
        var elements = Iterate(value, source);
        var star = -1;
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is StarredExpression)
                star = i;
        }

        if (elements.Exact is { } items && (star < 0 ? items.Count == targets.Count : items.Count >= targets.Count - 1))
        {
            var after = star < 0 ? 0 : targets.Count - star - 1;
            for (var i = 0; i < targets.Count; i++)
            {
                if (i == star)
                    Assign(targets[i], NewSequence(SequenceKind.List, items.Skip(star).Take(items.Count - after - star)), source);
                else
                    Assign(targets[i], i < star || star < 0 ? items[i] : items[items.Count - (targets.Count - i)], source);
            }

            return;
        }

        // Of a sequence known at its start only (sys.argv), the first elements keep their places.
        var known = value as SequenceValue;
        for (var i = 0; i < targets.Count; i++)
        {
            if (i == star)
            {
                var rest = known is not null && i < known.Count ? known.Elements.Items.Skip(i) : [];
                Assign(targets[i], new SequenceValue(SequenceKind.List, new ElementStore(_regionDepth, rest, elements.Any)), source);
            }
            else
            {
                Assign(targets[i], known is not null && i < known.Count && (star < 0 || i < star) ? known[i] : elements.Any, source);
            }
        }
    }

    private void Delete(Expression target)
    {
        switch (target)
        {
            case NameExpression name:
                if (_frame.Scope.Find(name) is { } symbol && _frame.Of(symbol.Scope) is { } frame)
                {
                    if (frame[symbol.Slot] is InstanceValue instance)
                        RunFinalizer(instance, name);
                    if (_conditions == 0 || ReferenceEquals(frame, _frame))
                        Write(frame, symbol.Slot, null);
                }

                break;
            case AttributeExpression attribute:
                WriteMember(attribute, Evaluate(attribute.Value), attribute.Name, null, null, MemberAccess.Attribute);
                break;
            case SubscriptExpression subscript:
                var container = Evaluate(subscript.Value);
                var index = EvaluateIndex(subscript.Index);
                DeleteItem(subscript, container, index);
                break;
            case TupleExpression tuple:
                foreach (var element in tuple.Elements)
                    Delete(element);
                break;
            case ListExpression list:
                foreach (var element in list.Elements)
                    Delete(element);
                break;
            default:
                EvaluateWrongTarget(target);
                break;
        }
    }

    /// <summary>What cannot be assigned to is a syntax error, which hides no call.</summary>
    private void EvaluateWrongTarget(Expression target) => Evaluate(target);
}
