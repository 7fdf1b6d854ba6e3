namespace Sandbox.Analysis.Knowledge;

/// <summary>What a known name is.</summary>
public enum SymbolKind
{
    Module,
    Function,
    Class,

    /// <summary>A member of a class that is called on an instance (or on the class with the instance first).</summary>
    Method,

    /// <summary>Any other value, such as <c>os.environ</c>; its effects happen where it is read.</summary>
    Value,
}
