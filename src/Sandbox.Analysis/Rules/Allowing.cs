namespace Sandbox.Analysis.Rules;

/// <summary>The ways to allow what a rule reports, as its page words them.</summary>
internal static class Allowing
{
    public const string Points =
        "Set other points for the rule (`scan: { points: { ID: 0 } }`), or take the finding into the baseline with a reason. A floor is not lowered by points; only the baseline, a suppression that the policy permits, or another profile takes it away.";

    public const string Module =
        "Allow the module in a profile that extends this one: `profiles: { desk: { extends: node, allow_imports: [NAME] } }`.";

    public const string None =
        "Not at all: mend the file, or leave it out of the scan.";
}
