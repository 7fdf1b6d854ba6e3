using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Plans;

/// <summary>On what terms a node is run; what scan, configuration and policy made of it.</summary>
/// <param name="Profile">The profile's name.</param>
/// <param name="Limits">What it may use.</param>
/// <param name="Datasets">What it may read below <c>/datasets</c>.</param>
/// <param name="Validated">Whether the scan has passed it.</param>
/// <param name="Rejection">Why it will not be run, or null.</param>
public sealed record JobTerms(
    string Profile, ResourceLimits Limits, ImmutableArray<Dataset> Datasets, bool Validated, string? Rejection);
