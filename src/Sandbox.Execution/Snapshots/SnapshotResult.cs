namespace Sandbox.Execution.Snapshots;

/// <summary>What became of one output.</summary>
/// <param name="Status">How it stands to its verified snapshot.</param>
/// <param name="VerifiedPath">Relative to the root, with <c>/</c>.</param>
/// <param name="ReceivedPath">The received file; null where none was written.</param>
/// <param name="Comparison">The differences; null where there was nothing to compare.</param>
/// <param name="Problem">What else the user must know: the verified file is not JSON, the received file could not be written. Null for nothing.</param>
public sealed record SnapshotResult(
    SnapshotStatus Status, string VerifiedPath, string? ReceivedPath, Comparison? Comparison, string? Problem);
