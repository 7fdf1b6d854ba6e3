namespace Sandbox.Analysis.Resolution;

/// <summary>
/// How much work the resolver does for a file. Where a limit is hit the value is unknown with <see cref="Taint.Budget"/>; limits
/// that hide code from the rules are reported as a <see cref="Operations.BudgetOperation"/>, never passed over in silence.
/// </summary>
public sealed record ResolutionBudget
{
    public static readonly ResolutionBudget Default = new();

    /// <summary>Expressions and statements evaluated beyond one visit to each, per syntax node of the source.</summary>
    public double ExtraStepsPerNode { get; init; } = 1;

    /// <summary>The same, granted to any source however short.</summary>
    public int ExtraSteps { get; init; } = 12_000;

    /// <summary>Extra steps that may be spent in the body of one local function by calls with other arguments.</summary>
    public int ExtraStepsPerFunction { get; init; } = 4_000;

    /// <summary>Local calls followed inside each other.</summary>
    public int CallDepth { get; init; } = 24;

    /// <summary>Iterations of a loop over known elements that are followed one by one.</summary>
    public int Iterations { get; init; } = 512;

    /// <summary>Characters or bytes of a computed constant.</summary>
    public int StringLength { get; init; } = 1 << 20;

    /// <summary>Characters of all computed strings together.</summary>
    public long FoldedCharacters { get; init; } = 24 << 20;

    /// <summary>Bytes decoded and decompressed in all.</summary>
    public int DecodedBytes { get; init; } = 8 << 20;

    /// <summary>Elements of a container that are told apart.</summary>
    public int Elements { get; init; } = 4096;

    /// <summary>Alternatives of one value.</summary>
    public int Alternatives { get; init; } = 12;

    /// <summary>Code strings run inside each other.</summary>
    public int CodeDepth { get; init; } = 6;

    /// <summary>Steps kept of one flow.</summary>
    public int TraceLength { get; init; } = 200;
}
