using Sandbox.Python.Text;

namespace Sandbox.Analysis.Diagnostics;

/// <summary>One step of how a value came to where it does harm, first step first.</summary>
/// <param name="Path">File, relative to the root, with <c>/</c>.</param>
/// <param name="Start">Where the step begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Message">What happens there, such as <c>'run' is os.system</c>.</param>
public sealed record FlowStep(string Path, LinePosition Start, LinePosition End, string Message);
