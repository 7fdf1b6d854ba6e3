namespace Sandbox.Analysis.Resolution;

/// <summary>What a step of a flow is.</summary>
public enum TraceReason : byte
{
    /// <summary>A module is imported.</summary>
    Imported,

    /// <summary>A value is bound to a name.</summary>
    Assigned,

    /// <summary>A member is read, however it is spelt.</summary>
    Member,

    /// <summary>A value is passed to a parameter.</summary>
    Passed,

    /// <summary>A value is returned from a local function.</summary>
    Returned,

    /// <summary>A string was computed from constants.</summary>
    Folded,

    /// <summary>Data was decoded: base64, zlib, rot13 …</summary>
    Decoded,

    /// <summary>A value is taken out of a container.</summary>
    Element,

    /// <summary>A function is called without a call that names it: decorator, operator, callback …</summary>
    Implicit,

    /// <summary>A tainted value has its source here.</summary>
    Source,

    /// <summary>Code in a string is run here.</summary>
    Executed,
}
