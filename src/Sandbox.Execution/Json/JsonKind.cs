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

    Array,
    Object,
}
