using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The entries of a dict; shared by the values that are the same object.</summary>
/// <param name="regionDepth">Branches around its creation.</param>
internal sealed class EntryStore(int regionDepth)
{
    private Dictionary<ConstantValue, AbstractValue>? _entries;
    private Taint _taint;

    /// <summary>What values under keys that are not known, or no constants, may be; null where there are none.</summary>
    public AbstractValue? Rest { get; private set; }

    /// <summary>Of the dict that a call collects its other keywords in: what it held at first, whatever became of it.</summary>
    public IReadOnlyList<KeywordArgument> Collected { get; init; } = [];

    public Taint Taint => _taint;

    public int RegionDepth { get; } = regionDepth;

    public int Count => _entries?.Count ?? 0;

    public IEnumerable<KeyValuePair<ConstantValue, AbstractValue>> All => _entries ?? Enumerable.Empty<KeyValuePair<ConstantValue, AbstractValue>>();

    public AbstractValue? Find(ConstantValue key) => _entries?.GetValueOrDefault(key);

    public void Set(ConstantValue key, AbstractValue value)
    {
        _entries ??= [];
        if (_entries.Count >= ResolutionBudget.Default.Elements && !_entries.ContainsKey(key))
        {
            AddRest(value);
            return;
        }

        _taint |= value.Taint;
        _entries[key] = value;
    }

    public void Remove(ConstantValue key) => _entries?.Remove(key);

    public void AddRest(AbstractValue value)
    {
        _taint |= value.Taint;
        Rest = Rest is null ? value : Lattice.Join(Rest, value);
    }

    public void Touch(Taint taint) => _taint |= taint;

    /// <summary>What any value may be.</summary>
    public AbstractValue Any() => _entries is null ? Rest ?? UnknownValue.Plain : Lattice.Join(_entries.Values, Rest);
}
