namespace Sandbox.Python.Binding;

/// <summary>How a name is bound in its scope; several may hold.</summary>
[Flags]
public enum SymbolKinds : byte
{
    None = 0,
    Assigned = 1,
    Parameter = 2,
    Imported = 4,
    Function = 8,
    Class = 16,

    /// <summary>Declared <c>global</c>: it stands for the module's name.</summary>
    Global = 32,

    /// <summary>Declared <c>nonlocal</c>: it stands for an outer function's name.</summary>
    Nonlocal = 64,
}
