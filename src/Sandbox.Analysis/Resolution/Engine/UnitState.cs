using Sandbox.Python.Binding;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>A unit that is being resolved.</summary>
internal sealed class UnitState(SourceUnit unit, SemanticModel model, Frame module)
{
    public SourceUnit Unit { get; } = unit;

    public SemanticModel Model { get; } = model;

    /// <summary>Its module's variables.</summary>
    public Frame Module { get; } = module;
}
