namespace Sandbox.Execution.Nodes;

/// <summary>One input of a node and the place of its snapshot.</summary>
/// <param name="Name">The sample's name; <c>default</c> for a script.</param>
/// <param name="InputPath">Path of <c>&lt;Node&gt;.&lt;sample&gt;.input.json</c> relative to the root, with <c>/</c>; null for a script.</param>
/// <param name="Input">The input's bytes (strict JSON); empty for a script.</param>
/// <param name="VerifiedPath">Path of the verified snapshot relative to the root, with <c>/</c>.</param>
public sealed record Sample(string Name, string? InputPath, ReadOnlyMemory<byte> Input, string VerifiedPath);
