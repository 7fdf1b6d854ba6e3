namespace Sandbox.Execution.Engines;

/// <summary>The labels of every container that this tool makes.</summary>
internal static class ContainerLabels
{
    /// <summary>Marks the container as this tool's; its value is the labels' version.</summary>
    public const string Mark = "sandbox-check";

    /// <summary>The run's id.</summary>
    public const string Run = "sandbox-check.run";

    /// <summary>The engine object that made it: the filter of its event stream.</summary>
    public const string Session = "sandbox-check.session";

    /// <summary>The owner, as <see cref="OwnerIdentity.ToString"/> writes it.</summary>
    public const string Owner = "sandbox-check.owner";

    /// <summary>Unix seconds at which the container must be gone.</summary>
    public const string Deadline = "sandbox-check.deadline";
}
