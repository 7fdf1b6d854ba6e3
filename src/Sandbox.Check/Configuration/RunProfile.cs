using Sandbox.Analysis.Policy;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Configuration;

/// <summary>Both halves of a profile: what the scan allows and what a run may use.</summary>
internal sealed record RunProfile(string Name, Profile Scan, ResourceLimits Limits);
