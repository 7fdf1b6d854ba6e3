namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A value that is not known, with what is known of it all the same.</summary>
/// <param name="taint">Where it may come from.</param>
/// <param name="facts">What is certain of it.</param>
public sealed class UnknownValue(Taint taint, ValueFacts facts = ValueFacts.None) : AbstractValue, IEquatable<UnknownValue>
{
    /// <summary>Nothing is known, and nothing points to harm.</summary>
    public static readonly UnknownValue Plain = new(Taint.None);

    /// <summary>Some number.</summary>
    public static readonly UnknownValue Number = new(Taint.None, ValueFacts.Number);

    /// <summary>Some string.</summary>
    public static readonly UnknownValue Text = new(Taint.None, ValueFacts.Text);

    /// <summary>What some caller passes.</summary>
    private static readonly UnknownValue Parameter = new(Taint.Parameter);

    /// <summary>Reached through reflection: it may be anything.</summary>
    public static readonly UnknownValue Reflective = new(Taint.Reflective);

    public override ValueKind Kind => ValueKind.Unknown;

    public override Taint Taint => taint;

    public ValueFacts Facts => facts;

    public bool Equals(UnknownValue? other) => other is not null && other.Taint == taint && other.Facts == facts;

    public override bool Equals(object? obj) => Equals(obj as UnknownValue);

    public override int GetHashCode() => HashCode.Combine((int)taint, (int)facts);

    public override string ToString() => (taint, facts) switch
    {
        (Taint.None, ValueFacts.None) => "unknown",
        (_, ValueFacts.None) => $"unknown({taint})",
        _ => $"unknown({taint}; {facts})",
    };

    private protected override AbstractValue Copy() => new UnknownValue(taint, facts);

    /// <summary>An unknown of a taint, shared where there is none.</summary>
    public static UnknownValue Of(Taint taint, ValueFacts facts = ValueFacts.None) => (taint, facts) switch
    {
        (Taint.None, ValueFacts.None) => Plain,
        (Taint.None, ValueFacts.Number) => Number,
        (Taint.None, ValueFacts.Text) => Text,
        (Taint.Parameter, ValueFacts.None) => Parameter,
        _ => new UnknownValue(taint, facts),
    };
}
