namespace Sandbox.Execution.Engines;

/// <summary>A container that carries this tool's label, as <c>clean --list</c> shows it.</summary>
/// <param name="Id">The container's id.</param>
/// <param name="RunId">The run it was made for.</param>
/// <param name="Session">The engine object that made it (<see cref="Docker.DockerEngine.Session"/>).</param>
/// <param name="State">The engine's word: <c>created</c>, <c>running</c>, <c>exited</c> …</param>
/// <param name="Created">When it was created.</param>
/// <param name="Owner">The process that made it.</param>
/// <param name="Deadline">When it must be gone.</param>
/// <param name="Orphaned">Whether its owner is dead or its deadline has passed: only such a container is ever swept.</param>
public sealed record OwnedContainer(
    string Id, string RunId, string Session, string State, DateTimeOffset Created, string Owner, DateTimeOffset? Deadline, bool Orphaned);
