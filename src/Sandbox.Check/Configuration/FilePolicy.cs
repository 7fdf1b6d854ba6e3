using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Check.Configuration;

/// <summary>How one file is judged and run.</summary>
/// <param name="Datasets">Absolute folders.</param>
internal sealed record FilePolicy(RunProfile Profile, NodeKind Kind, string Entry, CallStyle Call, ImmutableArray<string> Datasets);
