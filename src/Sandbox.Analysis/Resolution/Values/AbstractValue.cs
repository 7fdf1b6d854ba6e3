namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// What an expression may be at run time. A value is immutable but for what it shares with its copies: the elements of a
/// container, the attributes of an instance. Two values are equal when they are the same thing, whatever steps led to them.
/// </summary>
public abstract class AbstractValue
{
    [ThreadStatic]
    private static int _printing;

    private protected AbstractValue() { }

    public abstract ValueKind Kind { get; }

    /// <summary>The steps that led here, last first; null where the place says it all.</summary>
    public Trace? Trace { get; private set; }

    /// <summary>Where it may come from; of a container, what its elements may.</summary>
    public virtual Taint Taint => Taint.None;

    /// <summary>Number of alternatives: 1 but for a <see cref="UnionValue"/>.</summary>
    public virtual int AlternativeCount => 1;

    /// <summary>One alternative; never a union.</summary>
    public virtual AbstractValue Alternative(int index) => this;

    /// <summary>As <see cref="object.ToString"/>, for elements of a container, which may hold itself.</summary>
    private protected static string Print(AbstractValue element)
    {
        if (_printing >= 3)
            return "...";
        _printing++;
        var text = element.ToString()!;
        _printing--;
        return text;
    }

    /// <summary>The same value, reached by one step more.</summary>
    internal AbstractValue WithTrace(Trace? trace)
    {
        if (trace is null || ReferenceEquals(trace, Trace))
            return this;
        var copy = Copy();
        copy.Trace = trace;
        return copy;
    }

    /// <summary>The same value once more; by hand where that is done often, which takes a third of the time.</summary>
    private protected virtual AbstractValue Copy() => (AbstractValue)MemberwiseClone();
}
