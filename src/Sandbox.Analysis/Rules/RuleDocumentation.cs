namespace Sandbox.Analysis.Rules;

/// <summary>A rule's page; each part is Markdown without headings, <c>Bad</c> and <c>Good</c> are Python.</summary>
/// <param name="What">What it reports.</param>
/// <param name="Why">What may come of it.</param>
/// <param name="Bad">Code that it reports.</param>
/// <param name="Good">What to write instead.</param>
/// <param name="Allow">How to allow it where it is meant.</param>
public sealed record RuleDocumentation(string What, string Why, string Bad, string Good, string Allow);
