using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Collects what the branches of a statement changed, and joins it when all have run.</summary>
internal sealed class BranchMerger
{
    private readonly List<Merged> _merged = [];
    private readonly Dictionary<(Frame, int), int> _places = [];

    /// <summary>Branches that flow on to what follows.</summary>
    public int Branches { get; set; }

    public void Clear()
    {
        _merged.Clear();
        _places.Clear();
        Branches = 0;
    }

    /// <summary>One place's value at the end of a branch.</summary>
    public void Add(Frame frame, int slot, AbstractValue? value)
    {
        if (_places.TryGetValue((frame, slot), out var index))
        {
            var merged = _merged[index];
            var joined = merged.Value is null ? value : value is null ? merged.Value : Lattice.Join(merged.Value, value);
            _merged[index] = merged with { Value = joined, Branches = merged.Branches + 1 };
            return;
        }

        _places.Add((frame, slot), _merged.Count);
        _merged.Add(new Merged(frame, slot, value, 1));
    }

    public IReadOnlyList<Merged> Places => _merged;

    internal readonly record struct Merged(Frame Frame, int Slot, AbstractValue? Value, int Branches);
}
