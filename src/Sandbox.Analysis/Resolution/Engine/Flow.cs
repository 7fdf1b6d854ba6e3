namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>How a statement ends.</summary>
internal enum Flow : byte
{
    Next,

    /// <summary>By break or continue.</summary>
    Jump,

    /// <summary>By return or raise.</summary>
    Exit,
}
