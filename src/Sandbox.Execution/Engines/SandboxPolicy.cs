namespace Sandbox.Execution.Engines;

/// <summary>What only the operator decides about the box. A pull request's configuration never reaches these values.</summary>
/// <param name="Image">The image's reference, such as <c>sandbox-python</c> or a digest.</param>
/// <param name="Runtime">The engine's runtime, such as <c>runsc</c> for gVisor; null for the engine's default.</param>
/// <param name="Gpus">How many GPUs to pass through, -1 for all; null for none.</param>
/// <param name="SeccompProfile">A seccomp profile as JSON text; null for this tool's own.</param>
public sealed record SandboxPolicy(
    string Image = SandboxPolicy.DefaultImage,
    string? Runtime = null,
    int? Gpus = null,
    string? SeccompProfile = null)
{
    /// <summary>The image that <c>image build</c> makes.</summary>
    public const string DefaultImage = "sandbox-python";
}
