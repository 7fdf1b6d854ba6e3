namespace Sandbox.Execution.Json;

/// <summary>Why a text is not JSON, and where.</summary>
/// <param name="Line">From 1; lines end at LF.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong, without the position; printable.</param>
public sealed record JsonError(int Line, int Column, string Message)
{
    public override string ToString() => $"line {Line}, column {Column}: {Message}";
}
