using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Files;

/// <summary>SBX9008: tries to loosen the policy.</summary>
public sealed class PolicyRule() : FileRule(
    new DiagnosticDescriptor("SBX9008", "policy-loosening", Category.File, "Tries to loosen the policy", 30, 70, [284], "very-high"),
    new RuleDocumentation(
        What: "A configuration from inside the repository sets what belongs to the operator, or asks for more than the policy grants. Reported at the key in the configuration; the operator's value holds.",
        Why: "A pull request must not decide how it is judged.",
        Bad: "scan: { fail_on: critical }",
        Good: "# leave the gate to the policy",
        Allow: "The operator grants it in the policy: `docs/policy.md` lists every key with its owner."));
