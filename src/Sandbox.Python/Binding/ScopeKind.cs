namespace Sandbox.Python.Binding;

/// <summary>What opens a scope.</summary>
public enum ScopeKind : byte
{
    Module,
    Function,
    Class,
    Lambda,
    Comprehension,
}
