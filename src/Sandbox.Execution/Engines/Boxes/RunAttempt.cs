using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Boxes;

/// <summary>What one box's life came to, not yet judged.</summary>
/// <param name="End">How the talk with the runner ended; null where there was none.</param>
/// <param name="Failure">What the engine failed at, if it did.</param>
/// <param name="OutOfMemory">Whether the engine saw the box run out of memory.</param>
/// <param name="BoxId">The box's id; null where none is known.</param>
/// <param name="Removal">Why the box is not known to be gone; null when it is.</param>
internal sealed record RunAttempt(SessionEnd? End, EngineException? Failure, bool OutOfMemory, string? BoxId, EngineException? Removal);
