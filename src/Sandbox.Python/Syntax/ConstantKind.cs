namespace Sandbox.Python.Syntax;

/// <summary>What kind of literal a constant is.</summary>
public enum ConstantKind : byte
{
    None,
    True,
    False,
    Ellipsis,
    String,
    Bytes,
    Integer,
    Float,
    Imaginary,
}
