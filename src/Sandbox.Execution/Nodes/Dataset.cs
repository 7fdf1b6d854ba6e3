namespace Sandbox.Execution.Nodes;

/// <summary>A named folder that a run may read below <c>/datasets</c>.</summary>
/// <param name="Name">The dataset's name.</param>
/// <param name="HostPath">Its real absolute path on the host, symbolic links resolved.</param>
public sealed record Dataset(string Name, string HostPath);
