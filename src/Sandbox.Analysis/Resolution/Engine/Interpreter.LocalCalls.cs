using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Calls of functions of the scanned code: the body is run with the values of its arguments, unless the same was done before. Where the
/// budget is used up, one run with unknown arguments stands for all further calls.
/// </summary>
internal sealed partial class Interpreter
{
    /// <param name="value">The function.</param>
    /// <param name="site">The call.</param>
    /// <param name="self">What goes before the arguments of the call: the object that a method is called on; null where nothing does.</param>
    internal AbstractValue CallFunction(FunctionValue value, in CallSite site, AbstractValue? self = null)
    {
        var function = value.Function;
        Step();
        var arguments = BindArguments(function, site, self);
        foreach (var summary in function.Summaries)
        {
            if (summary.Version == _version && CallSummary.AreSame(arguments, summary.Arguments, function.KeywordsSlot))
                return summary.Result;
        }

        if (FindRecursion(function, arguments) is { } running)
        {
            if (IsUnbounded(running, function, arguments))
                Emit(new ResourceOperation(site.Node, Context(), ResourceKind.UnboundedRecursion, 0));
            return running.Result ?? UnknownValue.Plain;
        }

        ReportBranching(function, arguments, site.Node);
        if (function.Summaries.Count > 0 && function.LongestRun > LongBody && !AreTelling(arguments))
            return function.Summaries[^1].Result;
        if (_callDepth >= _budget.CallDepth || (function.WasRun && !MayRunAgain(function)))
        {
            // With parameters unknown the body is seen, but not what it does with these.
            if (HoldsDangers(arguments))
                Exhaust(site.Node, BudgetKind.Steps);
            return HoldsText(arguments) ? Lattice.Join(RunForAll(function, site.Node, arguments), UnknownValue.Of(Taint.Budget)) : RunForAll(function, site.Node);
        }

        if (!CanDescend(site.Node))
            return UnknownValue.Of(Taint.Budget);
        return RunFunction(function, arguments, site);
    }

    /// <summary>A call from outside of a function that calls itself exponentially often, with a number that makes it too often.</summary>
    private void ReportBranching(LocalFunction function, AbstractValue?[] arguments, SyntaxNode node)
    {
        if (HoldsNumber(arguments) && function.Node is FunctionDefStatement definition && !IsRunning(function) && function.Branching is { } branching
            && arguments[SlotOf(function, definition.Parameters.Positional[branching.Parameter], branching.Parameter)] is { } number)
        {
            Traverse(node, branching.CallsFor(Library.Sizes.Number(number)));
        }
    }

    private static bool HoldsNumber(AbstractValue?[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not null && !double.IsNaN(Library.Sizes.Number(argument)))
                return true;
        }

        return false;
    }

    /// <summary>Functions that once took more steps than this, those of what they call included, are run again only for arguments that may change what a rule sees.</summary>
    private const int LongBody = 120;

    private static bool AreTelling(AbstractValue?[] arguments)
    {
        foreach (var argument in arguments)
        {
            switch (argument)
            {
                case null or UnknownValue { Taint: Taint.None or Taint.Parameter } or InstanceValue or DictionaryValue { Taint: Taint.None, Count: 0 }:
                case ConstantValue { Text: null, Bytes: null }:
                case KnownInstance { Taint: Taint.None } instance when !instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal):
                case SequenceValue { Taint: Taint.None } sequence when sequence.Elements.Items.TrueForAll(item => item is UnknownValue or ConstantValue { Text: null, Bytes: null }):
                    continue;
                default:
                    return true;
            }
        }

        return false;
    }

    private static bool HoldsDangers(AbstractValue?[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not null && Lattice.IsDangerous(argument))
                return true;
        }

        return false;
    }

    /// <summary>Whether names, paths or addresses are among the arguments.</summary>
    private static bool HoldsText(AbstractValue?[] arguments) => Array.Exists(arguments, HoldsText);

    private static bool HoldsText(AbstractValue? argument) => argument switch
    {
        ConstantValue constant => constant.Text is { Length: > 0 } || constant.Bytes is { Length: > 0 },
        TextValue => true,
        UnknownValue unknown => (unknown.Taint & Taint.Budget) != 0,
        KnownInstance instance => instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal),
        SequenceValue sequence => sequence.Elements.Items.Exists(item => item is ConstantValue { Text.Length: > 0 } or ConstantValue { Bytes.Length: > 0 }),
        _ => false,
    };

    /// <summary>Short functions may be run for many arguments, long ones for few, as long as the source's budget lasts.</summary>
    private bool MayRunAgain(LocalFunction function) =>
        function.Summaries.Count < 2 || (HasBudget && function.ExtraSteps < _budget.ExtraStepsPerFunction && function.Summaries.Count < 600);

    private bool IsRunning(LocalFunction function) => function.Definition.Running is { } running && running.ModuleRuns == _moduleRuns;

    private Activation? FindRecursion(LocalFunction function, AbstractValue?[] arguments)
    {
        var depth = 0;
        for (var running = function.Definition.Running; running is not null && running.ModuleRuns == _moduleRuns; running = running.Outer)
        {
            if (++depth >= 6 || arguments.AsSpan().SequenceEqual(running.Arguments))
                return running;
        }

        return null;
    }

    /// <summary>
    /// Whether a call that leads back to a running function does so on every path: nothing from there to here was returned or decided by a test, or the arguments
    /// are the same, so that a known test comes out the same again.
    /// </summary>
    private bool IsUnbounded(Activation running, LocalFunction function, AbstractValue?[] arguments)
    {
        // Lambdas of one place that hold each other (compose(f, g)) are different functions.
        if (!ReferenceEquals(running.Function.Closure, function.Closure) || _conditions != running.Conditions || _loops != running.Loops)
            return false;
        var isSame = arguments.AsSpan().SequenceEqual(running.Arguments);
        var left = _budget.CallDepth;
        for (var at = _activation; at is not null && left > 0; at = at.Caller, left--)
        {
            if (at.Result is not null || at.Yields is not null || (at.HasChoice && !isSame))
                return false;
            if (ReferenceEquals(at, running))
                return true;
        }

        return false;
    }

    private AbstractValue RunFunction(LocalFunction function, AbstractValue?[] arguments, in CallSite site)
    {
        var start = _steps;
        var version = _version;
        var isFirst = !function.WasRun;
        var chain = new CallChain(site.Node, _frame.Unit, function, _activation?.Callers);
        var via = _via;
        if (site.Via != ImplicitVia.None)
            _via = site.Via;
        var result = RunActivation(new Activation(function, arguments, chain, _activation) { Conditions = _conditions, Loops = _loops, ModuleRuns = _moduleRuns });
        _via = via;
        function.WasRun = true;
        var taken = _steps - start;
        function.LongestRun = Math.Max(function.LongestRun, taken);
        if (!isFirst)
            function.ExtraSteps += taken;
        if (function.Summaries.Count < 64)
            function.Summaries.Add(new CallSummary(arguments, version, result));
        return result;
    }

    /// <summary>Runs a function for callers that are not known: its parameters may be anything, or what they are by default.</summary>
    /// <param name="function">The function.</param>
    /// <param name="node">The call that is not followed; null where nothing calls it.</param>
    /// <param name="lost">The arguments of that call, where text among them gets lost: what that decides is not known for want of budget.</param>
    private AbstractValue RunForAll(LocalFunction function, SyntaxNode? node, AbstractValue?[]? lost = null)
    {
        if (node is not null && function.WasRunForAll && (lost is null || function.WasRunForLost))
            return UnknownValue.Plain;
        function.WasRunForLost |= lost is not null;
        function.WasRunForAll = true;
        function.WasRun = true;
        if (!CanDescend(function.Node))
            return UnknownValue.Of(Taint.Budget);
        var arguments = new AbstractValue?[function.ParameterCount];
        for (var slot = 0; slot < arguments.Length; slot++)
        {
            AbstractValue unknown = UnknownValue.Of(lost is not null && HoldsText(lost[slot]) ? Taint.Parameter | Taint.Budget : Taint.Parameter);
            arguments[slot] = function.Defaults?[slot] is { } value ? Lattice.Join(unknown, value) : unknown;
        }

        if (function.Class is { } @class && FirstParameter(function.Parameters) is { } self && function.Role != MethodRole.Static)
            arguments[function.Scope.Find(self)!.Slot] = function.Role == MethodRole.Class ? new ClassValue(@class) : @class.Summary;
        var (conditions, loops, via, turns) = (_conditions, _loops, _via, _turns);
        _conditions = 1;
        _loops = 0;
        _turns = 1;
        _via = ImplicitVia.None;
        var result = RunActivation(new Activation(function, arguments, null, _activation) { Conditions = 1, ModuleRuns = _moduleRuns });
        (_conditions, _loops, _via, _turns) = (conditions, loops, via, turns);
        if (node is null)
            Escape(function.Node, result, null);
        return result;
    }

    private static string? FirstParameter(Parameters parameters) =>
        parameters.PositionalOnly.Count > 0 ? parameters.PositionalOnly[0].Name
        : parameters.Positional.Count > 0 ? parameters.Positional[0].Name
        : null;

    private AbstractValue RunActivation(Activation activation)
    {
        var function = activation.Function;
        var (unit, frame, outer, tries, raised) = (_unit, _frame, _activation, _tries, _raised);
        _unit = function.State;
        _frame = new Frame(function.Scope, function.Closure, function.Unit, _regionDepth);
        for (var i = 0; i < activation.Arguments.Length; i++)
            _frame[i] = activation.Arguments[i];
        _activation = activation;
        activation.Outer = function.Definition.Running;
        function.Definition.Running = activation;
        _tries = 0;
        _callDepth++;
        AbstractValue result;
        if (function.Node is LambdaExpression lambda)
        {
            result = Evaluate(lambda.Body);
        }
        else
        {
            RunBody(((FunctionDefStatement)function.Node).Body);
            result = activation.Yields is { } yields ? Generated(activation, yields) : activation.Result ?? ConstantValue.None;
        }

        _callDepth--;
        function.Definition.Running = activation.Outer;
        (_unit, _frame, _activation, _tries, _raised) = (unit, frame, outer, tries, raised);
        return result;
    }

    private static SequenceValue Generated(Activation activation, ElementStore yields)
    {
        if (activation.IsEndless)
        {
            yields.AddRest(yields.Any());
            yields.Length = double.PositiveInfinity;
        }

        return new SequenceValue(SequenceKind.Iterator, yields);
    }

    /// <summary>The values of the parameters, by slot.</summary>
    private AbstractValue?[] BindArguments(LocalFunction function, in CallSite site, AbstractValue? self)
    {
        var parameters = function.Parameters;
        var values = new AbstractValue?[function.ParameterCount];
        var slots = values.AsSpan();
        var index = 0;
        var taken = self is null ? 0 : 1;
        foreach (var parameter in parameters.PositionalOnly)
        {
            var slot = SlotOf(function, parameter, index);
            slots[slot] = Positional(function, parameter, slot, site, self, index++ - taken, isPositionalOnly: true);
        }

        foreach (var parameter in parameters.Positional)
        {
            var slot = SlotOf(function, parameter, index);
            slots[slot] = Positional(function, parameter, slot, site, self, index++ - taken, isPositionalOnly: false);
        }

        if (parameters.VariadicPositional is { } rest)
        {
            var store = new ElementStore(_regionDepth);
            for (var i = index - taken; i < site.Arguments.Length; i++)
                store.Add(Passed(i < 0 ? self! : site.Arguments[i], site, rest.Name));
            if (site.HasMore)
                store.AddRest(UnknownValue.Plain);
            slots[SlotOf(function, rest, index)] = new SequenceValue(SequenceKind.Tuple, store);
        }

        var place = index + (parameters.VariadicPositional is null ? 0 : 1);
        foreach (var parameter in parameters.KeywordOnly)
        {
            var slot = SlotOf(function, parameter, place++);
            slots[slot] = Positional(function, parameter, slot, site, self, int.MaxValue, isPositionalOnly: false);
        }

        if (parameters.VariadicKeyword is { } others)
            slots[SlotOf(function, others, place)] = RestKeywords(parameters, site);
        return values;
    }

    private DictionaryValue RestKeywords(Parameters parameters, in CallSite site)
    {
        if (site.Keywords.IsEmpty)
            return new DictionaryValue(new EntryStore(_regionDepth));
        var collected = new List<KeywordArgument>();
        foreach (var keyword in site.Keywords)
        {
            if (keyword.Name is null || (!Has(parameters.Positional, keyword.Name) && !Has(parameters.KeywordOnly, keyword.Name)))
                collected.Add(keyword);
        }

        var entries = new EntryStore(_regionDepth) { Collected = collected };
        foreach (var (name, value) in collected)
        {
            if (name is null)
                entries.AddRest(value);
            else
                entries.Set(ConstantValue.Of(name), value);
        }

        return new DictionaryValue(entries);

        static bool Has(NodeList<Parameter> list, string name)
        {
            foreach (var parameter in list)
            {
                if (parameter.Name == name)
                    return true;
            }

            return false;
        }
    }

    /// <summary>A parameter's slot: parameters are bound first and in order, but for a name that stands twice.</summary>
    private static int SlotOf(LocalFunction function, Parameter parameter, int place)
    {
        var scope = function.Scope;
        return place < scope.Count && ReferenceEquals(scope[place].Name, parameter.Name) ? place : scope.Find(parameter.Name)!.Slot;
    }

    private AbstractValue Positional(LocalFunction function, Parameter parameter, int slot, in CallSite site, AbstractValue? self, int index, bool isPositionalOnly)
    {
        if (index < site.Arguments.Length)
            return Passed(index < 0 ? self! : site.Arguments[index], site, parameter.Name);
        AbstractValue? hidden = null;
        foreach (var keyword in site.Keywords)
        {
            if (keyword.Name is null)
                hidden = keyword.Value;
            else if (!isPositionalOnly && keyword.Name == parameter.Name)
                return Passed(keyword.Value, site, parameter.Name);
        }

        if (function.Defaults?[slot] is { } value)
            return site.HasMore || hidden is not null ? Lattice.Join(value, UnknownValue.Of(hidden?.Taint ?? Taint.None)) : value;
        return UnknownValue.Of(hidden?.Taint ?? (site.HasMore ? Taint.Parameter : Taint.None));
    }

    private AbstractValue Passed(AbstractValue value, in CallSite site, string parameter) => Traced(value, site.Node, TraceReason.Passed, parameter);

    private AbstractValue Instantiate(ClassValue value, in CallSite site)
    {
        var type = value.Class;
        if (type.Metaclass is ClassValue { Class: { } meta } && meta.Find("__call__") is { } hook && !ReferenceEquals(_activation?.Function.Node, (hook as FunctionValue)?.Function.Node))
            return Call(hook, (site with { Via = ImplicitVia.Metaclass }).Prepend(value));
        AbstractValue instance = new InstanceValue(type, new AttributeStore(type.Summary.Attributes));
        if (type.Find("__new__") is FunctionValue make && !ReferenceEquals(_activation?.Function.Node, make.Function.Node))
        {
            var made = Call(make, site.Prepend(value));
            if (made is KnownValue or SequenceValue or FunctionValue)
                return made;
            if (made is InstanceValue { Class: { } madeType } && ReferenceEquals(madeType, type))
                instance = made;
        }

        if (type.Find("__init__") is { } init)
            CallMethod(init, instance, "__init__", site);
        else
            SetFields(type, (InstanceValue)instance, site);
        if (type.Find("__post_init__") is { } post)
            CallMethod(post, instance, "__post_init__", new CallSite(site.Node, [], [], Via: ImplicitVia.LibraryProtocol));
        if (KnownBase(type) is { } known)
            FollowBase(known, (InstanceValue)instance, site);
        return instance;
    }

    /// <summary>A dataclass or named tuple takes its fields in the order of the annotated names.</summary>
    private void SetFields(LocalClass type, InstanceValue instance, in CallSite site)
    {
        if (site.Arguments.Length + site.Keywords.Length == 0)
            return;
        var index = 0;
        foreach (var name in FieldsOf(type))
        {
            if (site.Get(index++, name) is { } value)
                WriteAttribute(site.Node, instance, name, value);
        }
    }

    private static IEnumerable<string> FieldsOf(LocalClass type)
    {
        if (!type.Fields.IsEmpty)
            return type.Fields;
        return type.Node is null ? [] : AnnotatedNames(type.Node);

        static IEnumerable<string> AnnotatedNames(ClassDefStatement node)
        {
            foreach (var statement in (IEnumerable<Statement>)node.Body)
            {
                if (statement is AnnotatedAssignStatement { Target: NameExpression { Name: var name } })
                    yield return name;
            }
        }
    }

    /// <summary>Instances of classes that extend a known one: making them does what making the base does.</summary>
    private void FollowBase(KnownValue known, InstanceValue instance, in CallSite site)
    {
        // Exceptions keep what they were made of, strings are it.
        if (site.Arguments.Length > 0 && known.Name.StartsWith("builtins.", StringComparison.Ordinal) && instance.Attributes.Find("args") is null)
            instance.Attributes.Set("args", NewSequence(SequenceKind.Tuple, site.Arguments));
        if (known.HasEffect && known.Symbol is { Kind: Knowledge.SymbolKind.Class })
            EmitCall(known, site);
        if (known.Name is "threading.Thread" or "multiprocessing.Process" or "multiprocessing.context.Process" && instance.Class.Find("run") is { } run)
            RunMaybe(() => CallMethod(run, instance, "run", new CallSite(instance.Class.Node!, [], [], Via: ImplicitVia.Thread)));
    }
}
