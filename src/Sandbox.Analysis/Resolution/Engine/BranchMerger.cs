using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Collects what the branches of a statement changed, and joins it when all have run.</summary>
internal sealed class BranchMerger
{
    private readonly ValueStack<Merged> _merged = new(4);
    private Dictionary<Frame, Dictionary<int, int>>? _places;

    /// <summary>Branches that flow on to what follows.</summary>
    public int Branches { get; set; }

    public void Clear()
    {
        _merged.Truncate(0);
        _places = null;
        Branches = 0;
    }

    /// <summary>One place's value at the end of a branch.</summary>
    public void Add(Frame frame, int slot, AbstractValue? value)
    {
        var index = Find(frame, slot);
        if (index >= 0)
        {
            ref var merged = ref _merged[index];
            var joined = merged.Value is null ? value : value is null ? merged.Value : Lattice.Join(merged.Value, value);
            merged = merged with { Value = joined, Branches = merged.Branches + 1 };
            return;
        }

        if (_places is not null)
            Enter(_places, frame, slot, _merged.Count);
        _merged.Push(new Merged(frame, slot, value, 1));
    }

    /// <summary>Few places are searched in order, many by a table.</summary>
    private int Find(Frame frame, int slot)
    {
        if (_merged.Count > 16)
        {
            _places ??= Table();
            return _places.TryGetValue(frame, out var slots) && slots.TryGetValue(slot, out var found) ? found : -1;
        }

        for (var i = 0; i < _merged.Count; i++)
        {
            if (_merged[i].Slot == slot && ReferenceEquals(_merged[i].Frame, frame))
                return i;
        }

        return -1;
    }

    private Dictionary<Frame, Dictionary<int, int>> Table()
    {
        var places = new Dictionary<Frame, Dictionary<int, int>>();
        for (var i = 0; i < _merged.Count; i++)
            Enter(places, _merged[i].Frame, _merged[i].Slot, i);
        return places;
    }

    private static void Enter(Dictionary<Frame, Dictionary<int, int>> places, Frame frame, int slot, int index)
    {
        if (!places.TryGetValue(frame, out var slots))
            places.Add(frame, slots = []);
        slots.Add(slot, index);
    }

    public ValueStack<Merged> Places => _merged;

    internal readonly record struct Merged(Frame Frame, int Slot, AbstractValue? Value, int Branches);
}
