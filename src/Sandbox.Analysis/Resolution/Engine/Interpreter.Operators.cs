using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Operators: folding of constants, hooks of local classes, taint of the rest.</summary>
internal sealed partial class Interpreter
{
    /// <summary>A left-deep chain of any length is walked along its spine.</summary>
    private AbstractValue EvaluateBinary(BinaryExpression expression)
    {
        if (expression.Left is not BinaryExpression)
            return Operate(expression, Evaluate(expression.Left), expression.Operator, Evaluate(expression.Right), inPlace: false);
        var spine = new Stack<BinaryExpression>();
        Expression left = expression;
        while (left is BinaryExpression binary)
        {
            spine.Push(binary);
            left = binary.Left;
        }

        var value = Evaluate(left);
        while (spine.TryPop(out var binary))
        {
            Step();
            value = Operate(binary, value, binary.Operator, Evaluate(binary.Right), inPlace: false);
        }

        return value;
    }

    internal AbstractValue Operate(SyntaxNode node, AbstractValue left, BinaryOperator @operator, AbstractValue right, bool inPlace)
    {
        if (left is UnknownValue { Taint: Taint.None } && right is UnknownValue { Taint: Taint.None } or ConstantValue { IsNumber: true })
            return UnknownValue.Of(Taint.None, left is UnknownValue { Facts: var facts } && (facts & ValueFacts.Number) != 0 ? ValueFacts.Number : ValueFacts.None);
        if (left is UnionValue || right is UnionValue)
            return OperateAny(node, left, @operator, right, inPlace);
        if (left is InstanceValue or ClassValue || right is InstanceValue or ClassValue)
        {
            if (OperateByHook(node, left, @operator, right, inPlace) is { } hooked)
                return hooked;
        }

        if (left is KnownInstance { ClassName: ArrayShapes.Array } rows && right is KnownInstance { ClassName: ArrayShapes.Array } columns && ArrayShapes.Operate(this, node, rows, columns) is { } array)
            return array;
        if (@operator == BinaryOperator.Pow && left is KnownInstance { ClassName: "fractions.Fraction" } && Sizes.Number(right) is var exponent and > ManyElements)
            Emit(new ResourceOperation(node, Context(), ResourceKind.HugeNumber, 4 * exponent));
        if (left is KnownInstance path && @operator == BinaryOperator.Div && path.ClassName.StartsWith("pathlib.", StringComparison.Ordinal))
            return PathModels.Join(path, [right]);
        if (right is KnownInstance other && @operator == BinaryOperator.Div && other.ClassName.StartsWith("pathlib.", StringComparison.Ordinal))
            return PathModels.Join(new KnownInstance(other.ClassName, other.Symbol, [left], left.Taint), [other]);
        if (@operator == BinaryOperator.BitOr && left is DictionaryValue first && right is DictionaryValue)
        {
            var merged = new EntryStore(inPlace ? first.Entries.RegionDepth : _regionDepth);
            MergeInto(merged, first);
            MergeInto(merged, right);
            return new DictionaryValue(merged);
        }

        // A copy of a module's names is as good as the module.
        if (@operator == BinaryOperator.BitOr && (left as NamespaceValue ?? right as NamespaceValue) is { Owner: KnownValue } names)
            return names;
        return Folding.Operate(this, node, left, @operator, right);
    }

    private AbstractValue OperateAny(SyntaxNode node, AbstractValue left, BinaryOperator @operator, AbstractValue right, bool inPlace)
    {
        AbstractValue? result = null;
        for (var i = 0; i < left.AlternativeCount; i++)
        {
            for (var j = 0; j < right.AlternativeCount && (i + 1) * (j + 1) <= 32; j++)
            {
                var part = Operate(node, left.Alternative(i), @operator, right.Alternative(j), inPlace);
                result = result is null ? part : Lattice.Join(result, part);
            }
        }

        return result!;
    }

    private AbstractValue? OperateByHook(SyntaxNode node, AbstractValue left, BinaryOperator @operator, AbstractValue right, bool inPlace)
    {
        var name = NameOf(@operator);
        if (inPlace && left is InstanceValue target && CallHook(target, "__i" + name + "__", node, [right], ImplicitVia.OperatorHook) is { } updated)
            return updated;
        if (left is InstanceValue instance && CallHook(instance, "__" + name + "__", node, [right], ImplicitVia.OperatorHook) is { } result)
            return result;
        if (left is ClassValue { Class.Metaclass: ClassValue { Class: { } meta } } && meta.Find("__" + name + "__") is { } hook)
            return CallMethod(hook, left, name, new CallSite(node, [right], [], Via: ImplicitVia.Metaclass));
        if (right is InstanceValue other && CallHook(other, "__r" + name + "__", node, [left], ImplicitVia.OperatorHook) is { } reflected)
            return reflected;
        if (right is ClassValue { Class.Metaclass: ClassValue { Class: { } rightMeta } } && rightMeta.Find("__r" + name + "__") is { } rightHook)
            return CallMethod(rightHook, right, name, new CallSite(node, [left], [], Via: ImplicitVia.Metaclass));
        return null;
    }

    private static string NameOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => "add",
        BinaryOperator.Sub => "sub",
        BinaryOperator.Mult => "mul",
        BinaryOperator.MatMult => "matmul",
        BinaryOperator.Div => "truediv",
        BinaryOperator.Mod => "mod",
        BinaryOperator.Pow => "pow",
        BinaryOperator.LShift => "lshift",
        BinaryOperator.RShift => "rshift",
        BinaryOperator.BitOr => "or",
        BinaryOperator.BitXor => "xor",
        BinaryOperator.BitAnd => "and",
        _ => "floordiv",
    };

    private AbstractValue Operate(UnaryExpression node, AbstractValue operand)
    {
        if (node.Operator == UnaryOperator.Not)
            return TruthOf(operand) is { } truth ? ConstantValue.Of(!truth) : UnknownValue.Number;
        var hook = node.Operator switch
        {
            UnaryOperator.Invert => "__invert__",
            UnaryOperator.USub => "__neg__",
            _ => "__pos__",
        };
        if (operand is InstanceValue instance && CallHook(instance, hook, node, [], ImplicitVia.OperatorHook) is { } result)
            return result;
        if (operand is ClassValue { Class.Metaclass: ClassValue { Class: { } meta } } && meta.Find(hook) is { } metaHook)
            return CallMethod(metaHook, operand, hook, new CallSite(node, [], [], Via: ImplicitVia.Metaclass));
        return Folding.Operate(node.Operator, operand);
    }

    private AbstractValue EvaluateCompare(CompareExpression compare)
    {
        var left = Evaluate(compare.Left);
        AbstractValue? result = null;
        for (var i = 0; i < compare.Comparators.Count; i++)
        {
            var right = Evaluate(compare.Comparators[i]);
            var part = Compare(compare, left, compare.Operators[i], right);
            result = result is null || part == ConstantValue.False ? part : result == ConstantValue.False ? result : part == ConstantValue.True ? result : part;
            left = right;
        }

        return result!;
    }

    private AbstractValue Compare(SyntaxNode node, AbstractValue left, ComparisonOperator @operator, AbstractValue right)
    {
        var hook = @operator switch
        {
            ComparisonOperator.Eq => "__eq__",
            ComparisonOperator.NotEq => "__ne__",
            ComparisonOperator.Lt => "__lt__",
            ComparisonOperator.LtE => "__le__",
            ComparisonOperator.Gt => "__gt__",
            ComparisonOperator.GtE => "__ge__",
            ComparisonOperator.In or ComparisonOperator.NotIn => "__contains__",
            _ => null,
        };
        var (self, other) = @operator is ComparisonOperator.In or ComparisonOperator.NotIn ? (right, left) : (left, right);
        if (hook is not null && self is InstanceValue instance && CallHook(instance, hook, node, [other], ImplicitVia.OperatorHook) is { } result)
            return result;
        if (hook is not null && self is ClassValue { Class.Metaclass: ClassValue { Class: { } meta } } && meta.Find(hook) is { } metaHook)
            return CallMethod(metaHook, self, hook, new CallSite(node, [other], [], Via: ImplicitVia.Metaclass));
        if (hook is "__contains__" && self is KnownInstance { ClassName: "os._Environ" } variables && Knowledge.KnowledgeBase.Find("os._Environ.__contains__") is { } test)
            return Call(new KnownValue(test.Name, test, false, variables), new CallSite(node, [other], []));
        if (hook is not null && other is InstanceValue reflected && hook is not "__contains__" && self is not InstanceValue)
        {
            var mirrored = hook switch
            {
                "__lt__" => "__gt__",
                "__le__" => "__ge__",
                "__gt__" => "__lt__",
                "__ge__" => "__le__",
                _ => hook,
            };
            if (CallHook(reflected, mirrored, node, [self], ImplicitVia.OperatorHook) is { } answer)
                return answer;
        }

        if (hook is "__contains__" && self is KnownInstance { ClassName: "itertools.count" or "itertools.cycle" or "itertools.repeat" })
            Traverse(node, Iterate(self, node).Length);
        return Folding.Compare(left, @operator, right);
    }

    /// <summary>Python's truth of a value; null where it is not known.</summary>
    internal static bool? TruthOf(AbstractValue value) => value switch
    {
        ConstantValue constant => constant.IsTrue,
        // A value of a library (TYPE_CHECKING, sys.flags) may be false; its modules, functions and classes are not.
        KnownValue { Symbol.Kind: SymbolKind.Value } => null,
        KnownValue or FunctionValue or ClassValue or PartialValue or BoundMethodValue or GetterValue or LocalModuleValue => true,
        SequenceValue { IsExact: true, SequenceKind: not SequenceKind.Iterator } sequence when sequence.Count > 0 => true,
        _ => null,
    };
}
