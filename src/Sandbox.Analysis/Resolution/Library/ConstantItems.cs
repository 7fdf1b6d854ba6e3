using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Indexing and slicing of constants.</summary>
internal static class ConstantItems
{
    public static AbstractValue Read(ConstantValue container, AbstractValue index)
    {
        var length = container.Text?.Length ?? container.Bytes?.Length ?? -1;
        if (length < 0)
            return UnknownValue.Plain;
        if (index is ConstantValue constant && constant.TryGetInteger(out var position))
        {
            if (position < 0)
                position += length;
            if (position < 0 || position >= length)
                return UnknownValue.Plain;
            return container.Text is { } text ? ConstantValue.Of(text[(int)position].ToString()) : ConstantValue.Of((long)container.Bytes![position]);
        }

        if (index is KnownInstance { ClassName: "builtins.slice" } slice && Indices(slice, length) is { } indices)
        {
            var sliced = container.Text is { } whole
                ? ConstantValue.Of(string.Create(indices.Count, (whole, indices), static (span, state) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = state.whole[state.indices[i]];
                }))
                : ConstantValue.Of([.. indices.Select(i => container.Bytes![i])]);
            return sliced.WithTrace(container.Trace);
        }

        return container.Text is null ? UnknownValue.Number : UnknownValue.Text;
    }

    /// <summary>The indices that a slice takes of a sequence of a length; null where it is not known.</summary>
    public static List<int>? Indices(KnownInstance slice, int length)
    {
        if (!TryPart(slice.Arguments[2], 1, out var step) || step == 0)
            return null;
        if (!TryPart(slice.Arguments[0], step > 0 ? 0 : length - 1, out var lower) || !TryPart(slice.Arguments[1], step > 0 ? length : -1 - length, out var upper))
            return null;
        if (slice.Arguments[0] != ConstantValue.None && lower < 0)
            lower += length;
        if (upper < 0 && slice.Arguments[1] != ConstantValue.None)
            upper += length;
        else if (slice.Arguments[1] == ConstantValue.None && step < 0)
            upper = -1;
        lower = Math.Clamp(lower, step > 0 ? 0 : -1, step > 0 ? length : length - 1);
        upper = Math.Clamp(upper, -1, length);
        var indices = new List<int>();
        for (var i = lower; step > 0 ? i < upper : i > upper; i += step)
            indices.Add((int)i);
        return indices;
    }

    private static bool TryPart(AbstractValue value, long ifNone, out long part)
    {
        part = ifNone;
        if (value == ConstantValue.None || value is ConstantValue { ConstantKind: Python.Syntax.ConstantKind.None })
            return true;
        return value is ConstantValue constant && constant.TryGetInteger(out part) && Math.Abs(part) < 1 << 30;
    }
}
