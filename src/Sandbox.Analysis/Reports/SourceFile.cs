namespace Sandbox.Analysis.Reports;

/// <summary>One file to analyse: its bytes as read once from disk.</summary>
/// <param name="Path">Relative to the root, with <c>/</c>; used in findings only.</param>
/// <param name="ModuleName">Its dotted name as another local file would import it, such as <c>frames</c> or <c>lib.frames</c>; empty where it is no module.</param>
/// <param name="Content">The bytes.</param>
public sealed record SourceFile(string Path, string ModuleName, ReadOnlyMemory<byte> Content);
