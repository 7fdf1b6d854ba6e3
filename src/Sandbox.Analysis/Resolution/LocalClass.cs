using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution;

/// <summary>A class of the scanned code, as defined by one execution of its <c>class</c>.</summary>
public sealed class LocalClass
{
    internal LocalClass(ClassDefStatement? node, SourceUnit unit, string name)
    {
        Node = node;
        Unit = unit;
        Name = name;
    }

    /// <summary>Its statement; null where it was made by <c>type(…)</c>.</summary>
    public ClassDefStatement? Node { get; }

    public SourceUnit Unit { get; }

    public string Name { get; }
}
