namespace Sandbox.Python.Syntax;

/// <summary>Whether a target-like expression is read, written or deleted.</summary>
public enum ExpressionContext : byte
{
    Load,
    Store,
    Delete,
}
