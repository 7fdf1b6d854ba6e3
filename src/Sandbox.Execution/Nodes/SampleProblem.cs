namespace Sandbox.Execution.Nodes;

/// <summary>Why a sample or a node cannot be run as it lies there.</summary>
/// <param name="Path">The file at fault, relative to the root, with <c>/</c>.</param>
/// <param name="Line">From 1; the whole file where it has no place.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong and what to do; one printable line.</param>
public sealed record SampleProblem(string Path, int Line, int Column, string Message);
