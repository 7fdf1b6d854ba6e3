using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;

namespace Sandbox.Analysis.Resolution;

/// <summary>The variables of one running scope, by the slots of its <see cref="Scope"/>; a module's may grow.</summary>
internal sealed class Frame(Scope scope, Frame? outer, SourceUnit unit, int regionDepth)
{
    private Slot[] _slots = scope.Count == 0 ? [] : new Slot[scope.Count];
    private int[]? _marks;

    public Scope Scope { get; } = scope;

    /// <summary>The frame of the scope around it.</summary>
    public Frame? Outer { get; } = outer;

    public SourceUnit Unit { get; } = unit;

    /// <summary>Branches around its creation: writes outside of deeper ones need no undo.</summary>
    public int RegionDepth { get; } = regionDepth;

    /// <summary>Of a class body's frame: the class that is being made.</summary>
    public LocalClass? Class { get; init; }

    /// <summary>What <c>*</c>-imports of modules without tables may have bound: any name.</summary>
    public Taint StarTaint { get; set; }

    public AbstractValue? this[int slot]
    {
        get => slot < _slots.Length ? _slots[slot].Value : null;
        set
        {
            if (slot >= _slots.Length)
                Array.Resize(ref _slots, Math.Max(slot + 1, Scope.Count));
            _slots[slot].Value = value;
        }
    }

    /// <summary>Marks a slot with a serial number; false where it bears it already.</summary>
    public bool Mark(int slot, int serial)
    {
        if (_marks is null || slot >= _marks.Length)
            Array.Resize(ref _marks, Math.Max(slot + 1, _slots.Length));
        if (_marks[slot] == serial)
            return false;
        _marks[slot] = serial;
        return true;
    }

    /// <summary>The frame of a scope among this and those around it.</summary>
    public Frame? Of(Scope scope)
    {
        var frame = this;
        while (frame is not null && frame.Scope != scope)
            frame = frame.Outer;
        return frame;
    }

    /// <summary>Wrapped, since an array of a class asks for the type of whatever is stored in it, and this is the resolver's commonest write.</summary>
    private struct Slot
    {
        public AbstractValue? Value;
    }
}
