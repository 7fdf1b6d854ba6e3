namespace Sandbox.Analysis.Reports;

/// <summary>How far the analysis of a file came.</summary>
public enum AnalysisStatus
{
    Analyzed,

    /// <summary>Part of it could not be parsed or finished within its budgets; an SBX9xxx finding says what.</summary>
    Partial,

    /// <summary>Nothing of it could be analysed; an SBX9xxx finding says why.</summary>
    Failed,
}
