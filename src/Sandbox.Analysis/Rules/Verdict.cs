using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules;

/// <summary>What a rule says of one thing that the program does; null where it says nothing.</summary>
/// <param name="Points">What it is worth by itself, before configuration.</param>
/// <param name="Floor">The score below which the file cannot lie; 0 where it sets none.</param>
/// <param name="Message">What was reached and how, in one sentence without a full stop.</param>
/// <param name="Trace">The steps that led there; null where the place says it all.</param>
/// <param name="RuleId">The rule that answers for it where that is another than the one that judged, such as SBX1807 for a secret path; else null.</param>
public sealed record Verdict(int Points, int Floor, string Message, Trace? Trace = null, string? RuleId = null);
