namespace Sandbox.Python.Syntax;

/// <summary>A prefix operator, named as in the ASDL.</summary>
public enum UnaryOperator : byte
{
    Invert,
    Not,
    UAdd,
    USub,
}
