using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The entries of a dict; shared by the values that are the same object.</summary>
internal sealed class EntryStore
{
    private readonly Dictionary<ConstantValue, AbstractValue> _entries = [];

    /// <summary>What values under keys that are not known may be; null where there are none.</summary>
    public AbstractValue? Rest { get; set; }

    public Taint Taint { get; set; }

    public int Count => _entries.Count;

    public AbstractValue? Find(ConstantValue key) => _entries.GetValueOrDefault(key);
}
