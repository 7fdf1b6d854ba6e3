namespace Sandbox.Execution.Snapshots;

/// <summary>One place where an output is not what was verified. The texts are JSON, printable, shortened about their first difference.</summary>
/// <param name="Path">Where, such as <c>$.data[3].close</c>; indices from 0.</param>
/// <param name="Expected">What was verified; null where the output has something new.</param>
/// <param name="Received">What came; null where it is missing.</param>
public sealed record Difference(string Path, string? Expected, string? Received)
{
    public override string ToString() => (Expected, Received) switch
    {
        (null, _) => $"{Path}: added {Received}",
        (_, null) => $"{Path}: missing, was {Expected}",
        _ => $"{Path}: {Expected} became {Received}",
    };
}
