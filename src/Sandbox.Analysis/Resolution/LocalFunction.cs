using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution;

/// <summary>A function or lambda of the scanned code, as defined by one execution of its <c>def</c>.</summary>
public sealed class LocalFunction
{
    internal LocalFunction(SyntaxNode node, UnitState unit, FunctionDefinition definition, string name, Scope scope, Frame closure)
    {
        State = unit;
        Definition = definition;
        Node = node;
        Name = name;
        Scope = scope;
        Closure = closure;
        while (ParameterCount < scope.Count && (scope[ParameterCount].Kinds & SymbolKinds.Parameter) != 0)
            ParameterCount++;
        KeywordsSlot = Parameters.VariadicKeyword is { } keywords ? Scope.Find(keywords.Name)!.Slot : -1;
    }

    /// <summary>A <see cref="FunctionDefStatement"/> or <see cref="LambdaExpression"/>.</summary>
    public SyntaxNode Node { get; }

    public SourceUnit Unit => State.Unit;

    public string Name { get; }

    /// <summary>The class it is a method of; null where it is none.</summary>
    public LocalClass? Class { get; internal set; }

    internal UnitState State { get; }

    internal FunctionDefinition Definition { get; }

    internal Scope Scope { get; }

    internal Frame Closure { get; }

    internal Parameters Parameters => Node is LambdaExpression lambda ? lambda.Parameters : ((FunctionDefStatement)Node).Parameters;

    /// <summary>Number of parameters, which have the first slots.</summary>
    internal int ParameterCount { get; }

    /// <summary>The slot of <c>**kwargs</c>; -1 where there is none.</summary>
    internal int KeywordsSlot { get; }

    /// <summary>Default values, by the parameter's slot, evaluated at the <c>def</c>; null where no parameter has one.</summary>
    internal AbstractValue?[]? Defaults { get; set; }

    /// <summary>Attributes set on the function object.</summary>
    internal AttributeStore? Attributes { get; set; }

    /// <summary><c>staticmethod</c>, <c>classmethod</c>, <c>property</c> and their like, by what the decorator means.</summary>
    internal MethodRole Role { get; set; }

    /// <summary>How it calls itself more than once on a path; null where it does not.</summary>
    internal BranchingRecursion? Branching => Definition.Branching(Node);

    /// <summary>Calls that were followed, for reuse.</summary>
    internal List<CallSummary> Summaries { get; } = [];

    /// <summary>Most steps that one of its runs took.</summary>
    internal long LongestRun { get; set; }

    /// <summary>Steps spent in it beyond its first run.</summary>
    internal long ExtraSteps { get; set; }

    /// <summary>Whether it was run for text that the budget lost.</summary>
    internal bool WasRunForLost { get; set; }

    /// <summary>Whether it was ever run.</summary>
    internal bool WasRun { get; set; }

    /// <summary>Whether it was run for callers that are not known.</summary>
    internal bool WasRunForAll { get; set; }

    /// <summary>Whether it is to be run again, since an attribute it missed turned up.</summary>
    internal bool IsStale { get; set; }
}

/// <summary>How a method binds.</summary>
internal enum MethodRole : byte
{
    Instance,
    Static,
    Class,
    Property,
}
