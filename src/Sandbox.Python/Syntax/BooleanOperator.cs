namespace Sandbox.Python.Syntax;

/// <summary>A short-circuit operator.</summary>
public enum BooleanOperator : byte
{
    And,
    Or,
}
