using Sandbox.Execution.Json;

namespace Sandbox.Execution.Nodes;

/// <summary>Checks the bytes of an input.</summary>
public static class SampleInput
{
    /// <summary>How long an input may be.</summary>
    public const int MaxBytes = 16 << 20;

    /// <summary>
    /// The input without a byte order mark (Python's <c>json.load</c> refuses one), or what is wrong with it: not strict JSON, or no object
    /// where a function takes its members as keywords.
    /// </summary>
    public static JsonError? Check(ReadOnlyMemory<byte> content, NodeKind kind, CallStyle call, out ReadOnlyMemory<byte> input)
    {
        input = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
        if (!JsonTree.TryParse(input, out var tree, out var error))
            return error;
        return kind is NodeKind.Function && call is CallStyle.Keywords && tree.Root.Kind is not JsonKind.Object
            ? new JsonError(1, 1, "a function called with keywords takes an object")
            : null;
    }
}
