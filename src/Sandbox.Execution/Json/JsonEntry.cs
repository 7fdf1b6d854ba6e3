namespace Sandbox.Execution.Json;

/// <summary>One cell of a <see cref="JsonTree"/>'s tape; see there.</summary>
internal readonly struct JsonEntry(int first, int second)
{
    public const int KindBits = 5;
    private const int Unescaped = 1 << 4;

    public readonly int First = first;
    public readonly int Second = second;

    public static JsonEntry Scalar(JsonKind kind, int start, int length) => new(start, (length << KindBits) | (int)kind);

    public static JsonEntry UnescapedString(int start, int length) =>
        new(start, (length << KindBits) | Unescaped | (int)JsonKind.String);

    public JsonKind Kind => (JsonKind)(Second & (Unescaped - 1));
    public int Start => First;
    public int Length => Second >>> KindBits;
    public bool IsUnescaped => (Second & Unescaped) != 0;
    public bool IsContainer => Kind >= JsonKind.Array;
}
