using Sandbox.Execution.Json;

namespace Sandbox.Execution.Outcomes;

/// <summary>Whether an output is one strict JSON text, as <see cref="JsonTree"/> reads it, without a byte order mark (Python's own <c>json.load</c> refuses one).</summary>
public static class StrictJson
{
    /// <summary>What is wrong and where (line and column from 1, columns in UTF-16 units), or null for valid JSON.</summary>
    public static string? Problem(ReadOnlyMemory<byte> text)
    {
        if (text.Span.StartsWith("\uFEFF"u8))
            return "the output starts with a byte order mark: write UTF-8 without one";
        return JsonTree.Validate(text) is { } error ? $"the output is not JSON: {error}" : null;
    }
}
