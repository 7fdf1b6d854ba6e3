namespace Sandbox.Analysis.Resolution;

/// <summary>What is left of a resolution when its operations were reported.</summary>
/// <param name="Steps">Expressions and statements evaluated.</param>
/// <param name="BudgetHit">Whether a limit was hit that hides code; each was a <see cref="Operations.BudgetOperation"/>.</param>
/// <param name="LocalImports">Dotted names that the unit imports, any of which may be a local module.</param>
public sealed record ResolutionResult(long Steps, bool BudgetHit, IReadOnlySet<string> LocalImports);
