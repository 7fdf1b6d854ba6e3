namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A module beside the scanned file, with what it binds at the end of its body.</summary>
public sealed class LocalModuleValue : AbstractValue
{
    internal LocalModuleValue(SourceUnit unit, Frame frame)
    {
        Unit = unit;
        Frame = frame;
    }

    public override ValueKind Kind => ValueKind.LocalModule;

    public SourceUnit Unit { get; }

    internal Frame Frame { get; }

    public override bool Equals(object? obj) => obj is LocalModuleValue other && ReferenceEquals(other.Frame, Frame);

    public override int GetHashCode() => Unit.Path.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"module {Unit.ModuleName}";
}
