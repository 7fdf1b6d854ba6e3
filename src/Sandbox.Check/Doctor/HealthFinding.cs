namespace Sandbox.Check.Doctor;

/// <summary>One line of <c>doctor</c>.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Detail">What was seen.</param>
/// <param name="Advice">What to do; null where nothing is to be done.</param>
internal sealed record HealthFinding(string Name, HealthState State, string Detail, string? Advice = null)
{
    /// <summary>Good with a detail, or failing with what is wrong and what to do.</summary>
    public static HealthFinding If(bool good, string name, string detail, string trouble, string advice) =>
        good ? new(name, HealthState.Good, detail) : new(name, HealthState.Failing, trouble, advice);
}

internal enum HealthState
{
    Good,

    /// <summary>Nodes run, but not as well protected as they could be.</summary>
    Warning,

    /// <summary>Nodes cannot be run, or should not be.</summary>
    Failing,
}
