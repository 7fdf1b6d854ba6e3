using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Values;
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
        Summary = new InstanceValue(this, new AttributeStore(null));
    }

    /// <summary>Its statement; null where it was made by <c>type(…)</c>.</summary>
    public ClassDefStatement? Node { get; }

    public SourceUnit Unit { get; }

    public string Name { get; }

    /// <summary>Its base classes: local, known or unknown.</summary>
    public ImmutableArray<AbstractValue> Bases { get; internal set; } = [];

    /// <summary>Its metaclass; null for <c>type</c>.</summary>
    public AbstractValue? Metaclass { get; internal set; }

    /// <summary>What its metaclass's <c>__prepare__</c> gave for its body to bind names in.</summary>
    internal AbstractValue? Namespace { get; set; }

    /// <summary>Of a class made by <c>namedtuple(…)</c> or <c>make_dataclass(…)</c>: its fields, in order.</summary>
    internal ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>What its body binds.</summary>
    internal AttributeStore Members { get; } = new(null);

    /// <summary>Whether <see cref="Members"/> holds setters of properties, as <c>set name</c>.</summary>
    internal bool HasSetters { get; set; }

    /// <summary>Stands for any instance: its attributes are those of all.</summary>
    internal InstanceValue Summary { get; }

    /// <summary>A member, own or inherited from a local class.</summary>
    internal AbstractValue? Find(string name) => Find(name, 16);

    private AbstractValue? Find(string name, int depth)
    {
        if (Members.Find(name) is { } own)
            return own;
        if (depth == 0)
            return null;
        foreach (var parent in Bases)
        {
            if (parent is ClassValue { Class: { } local } && local.Find(name, depth - 1) is { } inherited)
                return inherited;
        }

        return null;
    }
}
