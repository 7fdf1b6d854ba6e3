namespace Sandbox.Analysis.Policy;

/// <summary>When a denied module's points are charged.</summary>
public enum ImportCharging
{
    /// <summary>Once, where a dangerous member is reached; the import alone is an unscored note.</summary>
    WhenUsed,

    /// <summary>On import.</summary>
    OnImport,
}
