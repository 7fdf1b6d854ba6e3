namespace Sandbox.Execution.Snapshots;

/// <summary>How a received output stands to its verified snapshot.</summary>
public enum SnapshotStatus
{
    /// <summary>Equal, within the tolerance.</summary>
    Match,

    /// <summary>There is no verified snapshot yet.</summary>
    New,

    /// <summary>They differ.</summary>
    Mismatch,

    /// <summary>A verified snapshot whose sample or node is gone.</summary>
    Dangling,
}
