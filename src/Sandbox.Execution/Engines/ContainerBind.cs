namespace Sandbox.Execution.Engines;

/// <summary>A host folder that a container reads: always read-only, private, without what is mounted below it.</summary>
internal sealed record ContainerBind(string Source, string Target);
