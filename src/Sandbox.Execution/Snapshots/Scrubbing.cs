namespace Sandbox.Execution.Snapshots;

/// <summary>Which strings are replaced before a snapshot is written, when they are nothing else from end to end.</summary>
[Flags]
public enum Scrubbing
{
    None = 0,

    /// <summary>UUIDs with their hyphens, in either case.</summary>
    Guid = 1,

    /// <summary>ISO 8601 dates, with or without a time and an offset, as <c>isoformat()</c>, <c>str()</c> and pandas write them.</summary>
    Date = 2,
}
