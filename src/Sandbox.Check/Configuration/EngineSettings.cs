using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Check.Configuration;

/// <summary>The container engine that runs use.</summary>
/// <param name="Enabled">False means scan only.</param>
/// <param name="Engine"><c>auto</c>, which is docker, <c>docker</c> or <c>bubblewrap</c>.</param>
/// <param name="Image">The image's name.</param>
/// <param name="ExportStats">Whether processor time and memory are reported.</param>
/// <param name="OrphanAlert">More left-over containers than this make <c>doctor</c> fail.</param>
/// <param name="Runtime">The engine's runtime for runs, such as <c>runsc</c>; null for its default.</param>
/// <param name="Gpus">GPUs passed through, -1 for all; null for none.</param>
/// <param name="Rootfs">Absolute folder of an unpacked image, for bubblewrap; null for this machine's own root.</param>
/// <param name="AllowWeakLimits">Whether bubblewrap may run nodes without a cgroup.</param>
internal sealed record EngineSettings(bool Enabled, string Engine, string Image, bool ExportStats, int OrphanAlert, string? Runtime, int? Gpus, string? Rootfs, bool AllowWeakLimits)
{
    public bool IsBubblewrap => Engine == BubblewrapEngine.EngineName;
}
