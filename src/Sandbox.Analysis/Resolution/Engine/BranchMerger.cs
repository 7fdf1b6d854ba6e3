using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Collects what the branches of a statement changed, and joins it when all have run.</summary>
internal sealed class BranchMerger
{
    private readonly List<Merged> _merged = new(4);
    private Dictionary<(Frame, int), int>? _places;

    /// <summary>Branches that flow on to what follows.</summary>
    public int Branches { get; set; }

    public void Clear()
    {
        _merged.Clear();
        _places = null;
        Branches = 0;
    }

    /// <summary>One place's value at the end of a branch.</summary>
    public void Add(Frame frame, int slot, AbstractValue? value)
    {
        var index = Find(frame, slot);
        if (index >= 0)
        {
            var merged = _merged[index];
            var joined = merged.Value is null ? value : value is null ? merged.Value : Lattice.Join(merged.Value, value);
            _merged[index] = merged with { Value = joined, Branches = merged.Branches + 1 };
            return;
        }

        _places?.Add((frame, slot), _merged.Count);
        _merged.Add(new Merged(frame, slot, value, 1));
    }

    /// <summary>Few places are searched in order, many by a table.</summary>
    private int Find(Frame frame, int slot)
    {
        if (_merged.Count > 16)
        {
            _places ??= _merged.Select((merged, index) => (merged, index)).ToDictionary(pair => (pair.merged.Frame, pair.merged.Slot), pair => pair.index);
            return _places.TryGetValue((frame, slot), out var found) ? found : -1;
        }

        for (var i = 0; i < _merged.Count; i++)
        {
            if (_merged[i].Slot == slot && ReferenceEquals(_merged[i].Frame, frame))
                return i;
        }

        return -1;
    }

    public List<Merged> Places => _merged;

    internal readonly record struct Merged(Frame Frame, int Slot, AbstractValue? Value, int Branches);
}
