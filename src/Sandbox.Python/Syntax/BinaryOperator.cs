namespace Sandbox.Python.Syntax;

/// <summary>An arithmetic or bitwise operator, named as in the ASDL.</summary>
public enum BinaryOperator : byte
{
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}
