namespace Sandbox.Analysis.Diagnostics;

/// <summary>How a finding is shown; what it is worth is its risk, see <see cref="Risk.RiskLevel"/>.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
