namespace Sandbox.Analysis.Suppressions;

/// <summary>Findings that somebody accepted: so many of one rule at one kind of place.</summary>
/// <param name="Fingerprint">Of the finding, see <see cref="Reports.SinkFingerprints"/>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">The file, relative to the root, with <c>/</c>.</param>
/// <param name="Count">How many findings it holds back, from 1; one more is new.</param>
/// <param name="Reason">Why they are accepted.</param>
/// <param name="Owner">Who answers for that; null where nobody is named.</param>
/// <param name="Expires">The last day on which it holds anything back; null for no end.</param>
/// <param name="Line">Where it stands in the baseline file, from 1; 0 for one that was never written.</param>
public sealed record BaselineEntry(string Fingerprint, string Rule, string Path, int Count, string Reason, string? Owner, DateOnly? Expires, int Line = 0);
