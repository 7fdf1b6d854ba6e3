using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The attributes of an instance or class; of the instances of one class, each has its own and all share a summary.</summary>
/// <param name="summary">Where what is set here is collected too; null of a class and of a summary itself.</param>
internal sealed class AttributeStore(AttributeStore? summary)
{
    private Dictionary<string, AbstractValue>? _values;
    private ulong _groups;

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

    /// <summary>Most that is looked for is not here but in a base class, or nowhere: then its group of names mostly has none either.</summary>
    public AbstractValue? Find(string name) => (_groups & GroupOf(name)) == 0 ? null : _values!.GetValueOrDefault(name);

    public void Set(string name, AbstractValue value)
    {
        _groups |= GroupOf(name);
        (_values ??= new(StringComparer.Ordinal))[name] = value;
    }

    /// <summary>One bit of 64, cheaper to come by than a hash.</summary>
    private static ulong GroupOf(string name) => name.Length == 0 ? 1 : 1UL << ((name.Length * 5) + name[name.Length / 2] + (name[name.Length / 3] * 7) + (name[^1] * 3));

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
internal sealed record MissedAttribute(string Name, LocalFunction Function);
