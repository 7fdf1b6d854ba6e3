using System.Collections.Immutable;

namespace Sandbox.Execution.Nodes;

/// <summary>What the configuration says of one Python file.</summary>
/// <param name="Kind">How it is started.</param>
/// <param name="Entry">The entry function of a <see cref="NodeKind.Function"/>.</param>
/// <param name="Call">How that function receives its input.</param>
/// <param name="Samples">Names of the samples to run; empty for all.</param>
public sealed record NodeSettings(NodeKind Kind, string Entry, CallStyle Call, ImmutableArray<string> Samples)
{
    /// <summary>A program with all its samples.</summary>
    public static readonly NodeSettings Default = new(NodeKind.Node, "run", CallStyle.Whole, []);
}
