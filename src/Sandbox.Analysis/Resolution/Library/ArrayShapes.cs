using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>
/// How large arrays are, as far as their making says it, and what comes of operators on them: axes of length 1 stretch to the other operand's
/// (NumPy User Guide, Broadcasting), so that <c>x[:, None] - x</c> of a long x is a huge matrix.
/// </summary>
internal static class ArrayShapes
{
    public const string Array = "numpy.ndarray";
    private const double ManyElements = 4e9;

    /// <summary>The number of an array's elements; 1 where that is not known.</summary>
    public static double Count(AbstractValue array) => Axes(array) is { } axes ? Math.Max(1, axes.Aggregate(1.0, (product, axis) => product * axis)) : 1;

    public static void Register(Dictionary<string, LibraryModel> models) =>
        models[Array + ".reshape"] = static (interpreter, site, known) => known.Receiver is KnownInstance array
            ? (AbstractValue?)Reshape(array, site.Arguments is [SequenceValue { IsExact: true } shape] ? [.. shape.Elements.Items] : site.Arguments) ?? UnknownValue.Of(array.Taint)
            : UnknownValue.Plain;

    /// <summary>The same elements in another shape; one axis may be left to NumPy (-1).</summary>
    private static KnownInstance? Reshape(KnownInstance array, ImmutableArray<AbstractValue> shape)
    {
        if (Axes(array) is null)
            return null;
        var given = shape.Select(Sizes.Number).ToList();
        var rest = Count(array) / given.Where(axis => axis > 0).Aggregate(1.0, (product, axis) => product * axis);
        var axes = ImmutableArray.CreateBuilder<double>();
        axes.AddRange(given.Select(axis => axis == -1 ? rest : axis));
        return axes.All(axis => axis >= 1) ? Shaped(array, axes) : null;
    }

    /// <summary><c>x[:, None]</c>: each <c>None</c> is a new axis of length 1, a full slice keeps its axis.</summary>
    public static KnownInstance? Index(KnownInstance array, AbstractValue index)
    {
        if (Axes(array) is not { } axes || index is not SequenceValue { SequenceKind: SequenceKind.Tuple, IsExact: true } parts)
            return null;
        var result = ImmutableArray.CreateBuilder<double>();
        var next = 0;
        foreach (var part in parts.Elements.Items)
        {
            if (part is ConstantValue { Value: null } or KnownValue { Name: "numpy.newaxis" })
                result.Add(1);
            else if (part is KnownInstance { ClassName: Interpreter.SliceMarker } slice && slice.Arguments.All(bound => bound == ConstantValue.None) && next < axes.Length)
                result.Add(axes[next++]);
            else
                return null;
        }

        result.AddRange(axes.Skip(next));
        return Shaped(array, result);
    }

    /// <summary>An operator between two arrays.</summary>
    public static KnownInstance? Operate(Interpreter interpreter, Sandbox.Python.Syntax.SyntaxNode node, KnownInstance left, KnownInstance right)
    {
        if (Axes(left) is not { } a || Axes(right) is not { } b)
            return null;
        var result = ImmutableArray.CreateBuilder<double>();
        for (var i = Math.Max(a.Length, b.Length); i > 0; i--)
            result.Add(Math.Max(i <= a.Length ? a[^i] : 1, i <= b.Length ? b[^i] : 1));
        var size = result.Aggregate(1.0, (product, axis) => product * axis);
        if (size > ManyElements)
            interpreter.Emit(new ResourceOperation(node, interpreter.Context(), ResourceKind.HugeAllocation, size));
        return Shaped(left, result);
    }

    private static KnownInstance Shaped(KnownInstance array, ImmutableArray<double>.Builder axes) => new(
        array.ClassName,
        array.Symbol,
        [new SequenceValue(SequenceKind.Tuple, new ElementStore(0, axes.Select(axis => ConstantValue.Of((long)axis))))],
        array.Taint);

    /// <summary>What an array was made of: a number of elements, a start and an end, or a shape.</summary>
    private static ImmutableArray<double>? Axes(AbstractValue value)
    {
        if (value is not KnownInstance { ClassName: Array, Arguments: [var first, ..] } array)
            return null;
        if (first is SequenceValue { IsExact: true, SequenceKind: SequenceKind.Tuple, Count: > 0 and < 16 } shape)
        {
            var axes = shape.Elements.Items.Select(Sizes.Number).ToImmutableArray();
            return axes.All(axis => axis >= 1) ? axes : null;
        }

        // Two numbers are a start and an end; three may be those and a step, or a number of points.
        var count = array.Arguments.Count(argument => argument is ConstantValue { IsNumber: true }) switch
        {
            1 => Sizes.Number(first),
            2 when array.Arguments[1] is ConstantValue { IsNumber: true } end => Sizes.Number(end) - Sizes.Number(first),
            _ => double.NaN,
        };
        return count >= 1 ? [count] : null;
    }
}
