using System.Collections.Immutable;

namespace Sandbox.Analysis.Diagnostics;

/// <summary>What is the same for all findings of one rule.</summary>
/// <param name="Id"><c>SBX</c> and four digits; never reused.</param>
/// <param name="Name">In kebab case, such as <c>process-start</c>.</param>
/// <param name="Category">The effect, not the origin.</param>
/// <param name="Title">One short sentence without a full stop.</param>
/// <param name="Points">Default points, 0 to 100.</param>
/// <param name="Floor">The score below which no file with this finding lies (30 MEDIUM, 70 HIGH, 91 CRITICAL); 0 where it sets none.</param>
/// <param name="Cwe">Numbers of the Common Weakness Enumeration.</param>
/// <param name="Precision">SARIF's word: <c>very-high</c>, <c>high</c>, <c>medium</c> or <c>low</c>.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    Category Category,
    string Title,
    int Points,
    int Floor,
    ImmutableArray<int> Cwe,
    string Precision);
