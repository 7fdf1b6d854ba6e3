using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Branches: the undo log, and the join of what branches changed.</summary>
internal sealed partial class Interpreter
{
    private readonly ValueStack<Undo> _log = new(16);
    private readonly Stack<BranchMerger> _mergers = [];
    private int _regionDepth;
    private int _captures;

    /// <summary>Counts writes of values that may matter to what a function called again would do.</summary>
    private long _interesting;

    internal void Write(Frame frame, int slot, AbstractValue? value)
    {
        var old = frame[slot];
        if (_regionDepth > frame.RegionDepth)
            _log.Push(new Undo(frame, slot, old));
        if (value is not null && IsInteresting(value))
        {
            _interesting++;
            if (old is not null && (!ReferenceEquals(frame, _frame) || frame.Scope.Kind == ScopeKind.Module) && !old.Equals(value))
                _version++;
        }

        frame[slot] = value;
    }

    internal void Declare(Frame frame, string name, AbstractValue value) => Write(frame, frame.Scope.Declare(name).Slot, value);

    /// <summary>Whether a value may lead to something the rules ask for: anything but numbers and unknowns without taint.</summary>
    internal static bool IsInteresting(AbstractValue value) => value.Kind switch
    {
        ValueKind.Unknown => (value.Taint & (Taint.Reflective | Taint.LostDangerous)) != 0,
        ValueKind.Constant => !((ConstantValue)value).IsNumber && ((ConstantValue)value).Value is not null,
        ValueKind.KnownInstance => false,
        ValueKind.Sequence => value is SequenceValue { Count: > 0 } sequence && (sequence[0] is ConstantValue or SequenceValue || IsInteresting(sequence[0])),
        _ => true,
    };

    private BranchMerger RentMerger() => _mergers.TryPop(out var merger) ? merger : new BranchMerger();

    /// <summary>Opens a branch; what is written until <see cref="EndBranch"/> is undone there.</summary>
    private int BeginBranch()
    {
        _regionDepth++;
        _conditions++;
        return _log.Count;
    }

    /// <summary>Ends a branch: keeps what it changed in the merger where it flows on, and restores the state before it.</summary>
    private void EndBranch(int mark, BranchMerger? merger, Flow flow)
    {
        _regionDepth--;
        _conditions--;
        if (_locks.Count > 0)
            ForgetLocks();
        if (_log.Count > mark)
        {
            var flowsOn = flow != Flow.Exit || _tries > 0;
            _captures++;
            for (var i = _log.Count - 1; i >= mark; i--)
            {
                var (frame, slot, old) = _log[i];
                if (merger is not null && (flowsOn || !ReferenceEquals(frame, _frame)) && frame.Mark(slot, _captures))
                    merger.Add(frame, slot, frame[slot]);
                frame[slot] = old;
            }

            _log.Truncate(mark);
        }

        if (merger is not null && (flow != Flow.Exit || _tries > 0))
            merger.Branches++;
    }

    /// <summary>Writes the join of all branches; a place that one of them did not touch keeps its value as a possibility.</summary>
    private void Merge(BranchMerger merger)
    {
        for (var i = 0; i < merger.Places.Count; i++)
        {
            var (frame, slot, value, branches) = merger.Places[i];
            var before = frame[slot];
            var joined = branches >= merger.Branches || before is null || value is null ? value ?? before : Lattice.Join(before, value);
            if (_regionDepth > frame.RegionDepth)
                _log.Push(new Undo(frame, slot, before));
            frame[slot] = joined;
        }

        merger.Clear();
        _mergers.Push(merger);
    }

    /// <summary>Runs what may or may not happen, and joins its effects with the state before.</summary>
    private void RunMaybe(Action action)
    {
        var merger = RentMerger();
        var mark = BeginBranch();
        action();
        EndBranch(mark, merger, Flow.Next);
        merger.Branches++;
        Merge(merger);
    }

    /// <summary>What a place held before a branch wrote it.</summary>
    private readonly record struct Undo(Frame Frame, int Slot, AbstractValue? Old);
}
