using System.Collections.Immutable;

namespace Sandbox.Execution.Nodes;

/// <summary>What <see cref="NodeDiscovery"/> found.</summary>
/// <param name="Nodes">Nodes that have at least one sample to run, in ordinal order of path.</param>
/// <param name="Problems">In ordinal order of path. Samples with a problem are not among the nodes' samples.</param>
/// <param name="Dangling">Verified snapshots whose sample or node is gone, in ordinal order; to be judged in a full run only.</param>
public sealed record NodeDiscoveryResult(
    ImmutableArray<Node> Nodes, ImmutableArray<SampleProblem> Problems, ImmutableArray<string> Dangling);
