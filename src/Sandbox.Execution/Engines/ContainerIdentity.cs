namespace Sandbox.Execution.Engines;

/// <summary>What makes one container this one: the only part of a specification that differs between equal runs.</summary>
/// <param name="RunId">A random id.</param>
/// <param name="Session">The engine object's random id.</param>
/// <param name="Owner">The owner, as <see cref="OwnerIdentity"/> writes it.</param>
/// <param name="Deadline">When it must be gone.</param>
/// <param name="Uid">User and group id inside.</param>
internal sealed record ContainerIdentity(string RunId, string Session, string Owner, DateTimeOffset Deadline, int Uid);
