namespace Sandbox.Execution.Plans;

/// <summary>How a plan is run.</summary>
/// <param name="Parallel">How many jobs at once; as many boxes more are made ready ahead.</param>
/// <param name="IsolateSamples">Whether each sample gets a box of its own, where otherwise the samples of one node share one.</param>
public sealed record PlanOptions(int Parallel, bool IsolateSamples = false);
