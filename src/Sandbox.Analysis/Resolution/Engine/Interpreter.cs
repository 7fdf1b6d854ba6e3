using System.Runtime.CompilerServices;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Theory of operation. The program is run once, abstractly: statements in order, a call of a local function by running its body with the
/// values of its arguments, branches one after the other from the same state and then joined. What functions nothing called do is seen
/// at the end, when they are run with unknown arguments and the module's final state.
///
/// State. Variables live in the slots of <see cref="Frame"/>s and are overwritten in place; inside a branch each write leaves an entry in an
/// undo log, so that a branch costs what it changes and nothing is copied. Containers and attributes are changed in place, for
/// good: inside a branch a change is added to what was there, never removed. All values are sets of possibilities, and the rules look at each
/// possibility, so what is added too much can only be seen too, not hide anything.
///
/// Work. Each statement is run once, and again only for new argument values, known loop elements and a loop's second pass, as long as
/// <see cref="ResolutionBudget"/> grants it; afterwards calls are taken together as one with unknown arguments.
/// </summary>
internal sealed partial class Interpreter
{
    private readonly OperationSink _sink;
    private readonly ResolutionBudget _budget;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, LocalModuleValue?> _modules = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, SourceUnit> _localUnits;
    private readonly HashSet<string> _localImports = new(StringComparer.Ordinal);
    private readonly List<LocalFunction> _functions = [];
    private readonly HashSet<SyntaxNode> _visited = [];
    private readonly Dictionary<SourceUnit, UnitState> _units = [];

    private readonly SourceUnit _main;
    private UnitState _unit;
    private Frame _frame;
    private Activation? _activation;
    private readonly Dictionary<SyntaxNode, FunctionDefinition> _definitions = [];
    private int _moduleRuns;
    private ImplicitVia _via;
    private long _steps;
    private long _stepLimit;
    private long _version;
    private int _callDepth;
    private int _protocols;
    private int _depth;
    private int _conditions;
    private int _loops;
    private int _tries;
    private int _codeDepth;
    private int _decodedBytes;
    private long _foldedCharacters;
    private int _exhausted;

    public Interpreter(
        SourceUnit unit,
        IReadOnlyDictionary<string, SourceUnit> localUnits,
        OperationSink sink,
        ResolutionBudget budget,
        CancellationToken cancellation)
    {
        _sink = sink;
        _budget = budget;
        _cancellation = cancellation;
        _localUnits = localUnits;
        _main = unit;
        _unit = Open(unit);
        _frame = _unit.Module;
        _stepLimit = budget.ExtraSteps;
        Grant(unit);
    }

    internal ResolutionBudget Budget => _budget;

    internal Frame CurrentFrame => _frame;

    internal int RegionDepth => _regionDepth;

    private bool HasBudget => _steps < _stepLimit;

    public ResolutionResult Run()
    {
        RunBody(_unit.Unit.Root.Body);
        RunRemaining();
        return new ResolutionResult(_steps, _exhausted != 0, _localImports);
    }

    private UnitState Open(SourceUnit unit)
    {
        var model = SemanticModel.Create(unit.Root, unit.Source);
        var state = new UnitState(unit, model, new Frame(model.Module, null, unit, 0));
        _units[unit] = state;
        return state;
    }

    /// <summary>Allows the steps of one visit to each node of a source, and its share of extra ones.</summary>
    private void Grant(SourceUnit unit)
    {
        // Measured on strategies, nodes and the standard library: about one syntax node per ten characters.
        var nodes = unit.Source.Text.Length / 10;
        _stepLimit += (long)(nodes * (1 + _budget.ExtraStepsPerNode));
    }

    /// <summary>Functions that nothing called so far are run for whoever may call them.</summary>
    private void RunRemaining()
    {
        // Twice, since an attribute may turn up in a function that is run after those that looked for it.
        for (var pass = 0; pass < 3; pass++)
        {
            var found = false;
            for (var i = 0; i < _functions.Count; i++)
            {
                var function = _functions[i];
                if (function.WasRun && !function.IsStale)
                    continue;
                found = true;
                function.IsStale = false;
                RunForAll(function, null);
            }

            if (!found)
                return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step()
    {
        if ((++_steps & 0xFFF) == 0)
            _cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Whether the stack allows another level; where not, what is below stays unseen, and that is said.</summary>
    private bool CanDescend(SyntaxNode node)
    {
        // The runtime is asked at each fourth level only: the room it guarantees takes many more.
        if ((_depth & 3) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Exhaust(node, BudgetKind.Nesting);
        return false;
    }

    private void Exhaust(SyntaxNode node, BudgetKind kind)
    {
        // Once a kind: the lesser must not keep the graver silent.
        var bit = 1 << (int)kind;
        if ((_exhausted & bit) == 0)
            Emit(new BudgetOperation(node, Context(), kind));
        _exhausted |= bit;
    }

    internal void Emit(Operation operation) => _sink.Accept(operation);

    internal OperationContext Context(ImplicitVia via = ImplicitVia.None) => new(
        _frame.Unit,
        _activation?.Function,
        _activation?.Callers,
        _conditions == 0,
        _loops,
        via == ImplicitVia.None ? _via : via) { Turns = _turns };

    internal Trace Step(SyntaxNode node, TraceReason reason, string subject, Trace? previous = null) =>
        previous is not null && previous.Length >= _budget.TraceLength ? previous : new Trace(node, _frame.Unit, reason, subject, previous);

    /// <summary>The value with a step added, where a reader of a finding would want to see it.</summary>
    internal AbstractValue Traced(AbstractValue value, SyntaxNode node, TraceReason reason, string subject) => IsWorthTracing(value)
        ? value.WithTrace(Step(node, reason, subject, value.Trace))
        : value;

    private static bool IsWorthTracing(AbstractValue value) => value.Kind switch
    {
        ValueKind.Constant => value.Trace is not null,
        ValueKind.Unknown => value.Taint != Taint.None,
        ValueKind.Known or ValueKind.KnownInstance or ValueKind.Partial or ValueKind.Getter or ValueKind.Text or ValueKind.BoundMethod or ValueKind.Namespace => true,
        _ => false,
    };
}
