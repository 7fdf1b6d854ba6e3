namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>A Python file to be scanned.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Explicit">Whether the command line names it itself.</param>
internal sealed record FoundFile(string FullPath, string Path, bool Explicit);
