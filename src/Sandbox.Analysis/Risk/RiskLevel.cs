namespace Sandbox.Analysis.Risk;

/// <summary>The level of a finding or a file, by its score: LOW &lt; 30 ≤ MEDIUM &lt; 70 ≤ HIGH ≤ 90 &lt; CRITICAL.</summary>
public enum RiskLevel
{
    Low,
    Medium,
    High,
    Critical,
}
