using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The attributes of an instance or class; of the instances of one class, each has its own and all share a summary.</summary>
/// <param name="summary">Where what is set here is collected too; null of a class and of a summary itself.</param>
internal sealed class AttributeStore(AttributeStore? summary)
{
    private Dictionary<string, AbstractValue>? _values;

    public AttributeStore? Summary { get; } = summary;

    /// <summary>Functions that looked for an attribute in vain, and will be run again when it turns up; null where there was none.</summary>
    public HashSet<MissedAttribute>? Missed { get; private set; }

    public void Miss(string name, LocalFunction function) => (Missed ??= []).Add(new MissedAttribute(name, function));

    public IEnumerable<KeyValuePair<string, AbstractValue>> All => _values ?? Enumerable.Empty<KeyValuePair<string, AbstractValue>>();

    /// <summary>All as they are now, to be gone through while they change.</summary>
    public KeyValuePair<string, AbstractValue>[] Copied()
    {
        var copy = new KeyValuePair<string, AbstractValue>[_values?.Count ?? 0];
        (_values as ICollection<KeyValuePair<string, AbstractValue>>)?.CopyTo(copy, 0);
        return copy;
    }

    public AbstractValue? Find(string name) => _values?.GetValueOrDefault(name);

    public void Set(string name, AbstractValue value) => (_values ??= new(StringComparer.Ordinal))[name] = value;

    /// <summary>Adds what an attribute may be as well; false where that was known.</summary>
    public bool Add(string name, AbstractValue value)
    {
        var old = Find(name);
        var joined = old is null ? value : Lattice.Join(old, value);
        Set(name, joined);
        return old is null || !old.Equals(joined);
    }
}

/// <summary>An attribute that a function looked for in vain.</summary>
internal readonly record struct MissedAttribute(string Name, LocalFunction Function);
