namespace Sandbox.Check.Reporting;

/// <summary>How a report is shown.</summary>
/// <param name="Color">Whether terminal colours are used.</param>
/// <param name="Verbosity">How much is said.</param>
/// <param name="Stats">Whether time per phase is shown.</param>
/// <param name="WithSuppressed">Whether SARIF holds suppressed results.</param>
internal sealed record ReportStyle(bool Color, Verbosity Verbosity, bool Stats, bool WithSuppressed);

/// <summary>How much is said.</summary>
internal enum Verbosity
{
    /// <summary>Findings and failures only.</summary>
    Quiet,
    Normal,

    /// <summary>Also what passed and what was skipped.</summary>
    Detailed,
}
