using System.Collections.Immutable;

namespace Sandbox.Execution.Nodes;

/// <summary>A Python file that can be run, with the local modules it imports and its samples.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Path">Path relative to the root, with <c>/</c>.</param>
/// <param name="Kind">How it is started.</param>
/// <param name="Entry">The entry function of a <see cref="NodeKind.Function"/>.</param>
/// <param name="Call">How a function receives its input.</param>
/// <param name="Files">The node's own file first, then its local modules.</param>
/// <param name="Samples">In ordinal order of name.</param>
public sealed record Node(
    string Name,
    string Path,
    NodeKind Kind,
    string Entry,
    CallStyle Call,
    ImmutableArray<NodeFile> Files,
    ImmutableArray<Sample> Samples);
