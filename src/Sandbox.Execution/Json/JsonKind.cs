namespace Sandbox.Execution.Json;

/// <summary>What a <see cref="JsonNode"/> is.</summary>
public enum JsonKind
{
    Null,
    False,
    True,

    /// <summary>A number, kept as its text: no digit is lost, whatever its size.</summary>
    Number,

    String,

    /// <summary>One of Python's tokens <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, where the reader was told to let them pass.</summary>
    NonFinite,

    Array,
    Object,
}
