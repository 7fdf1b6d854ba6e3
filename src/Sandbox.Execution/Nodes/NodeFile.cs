namespace Sandbox.Execution.Nodes;

/// <summary>One Python file that is shipped into the sandbox: exactly the bytes that were scanned.</summary>
/// <param name="Path">Path relative to the node's source root, with <c>/</c>.</param>
/// <param name="Content">The bytes as read once from disk.</param>
public sealed record NodeFile(string Path, ReadOnlyMemory<byte> Content);
