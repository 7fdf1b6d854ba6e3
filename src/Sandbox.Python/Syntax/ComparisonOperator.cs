namespace Sandbox.Python.Syntax;

/// <summary>A comparison, named as in the ASDL.</summary>
public enum ComparisonOperator : byte
{
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}
