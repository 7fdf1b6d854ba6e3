namespace Sandbox.Execution.Engines;

/// <summary>A part of an engine, as the engine names it. Untrusted text.</summary>
/// <param name="Name">Such as <c>runc</c> or <c>containerd</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Build">Its commit, or the package of a distribution; empty where it does not say.</param>
public sealed record EngineComponent(string Name, string Version, string Build);
