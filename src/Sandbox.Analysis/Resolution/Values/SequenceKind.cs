namespace Sandbox.Analysis.Resolution.Values;

/// <summary>Which built-in sequence or set.</summary>
public enum SequenceKind : byte
{
    List,
    Tuple,
    Set,
    Iterator,
    Bytearray,
}
