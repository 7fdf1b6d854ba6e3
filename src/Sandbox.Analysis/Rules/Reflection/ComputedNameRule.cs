using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1605: reaches a member by a computed name.</summary>
public sealed class ComputedNameRule() : EffectRule(
    new DiagnosticDescriptor("SBX1605", "computed-name", Category.Reflection, "Reaches a member by a computed name", 15, 0, [470], "medium"),
    new RuleDocumentation(
        What: "`getattr` and `setattr` with a name that is not known, where what it may reach is dangerous: a module such as `os`, the builtins, something reached by reflection. In the profiles `strategy` and `eval` on anything.",
        Why: "A computed name can be `system` as well as `sep`; nobody can tell by reading.",
        Bad: """
            import base64
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            name = base64.b64decode(job["params"]["call"]).decode()
            getattr(job, name)()
            """,
        Good: """
            import json
            import sys

            import numpy as np

            with open(sys.argv[1]) as source:
                job = json.load(source)
            allowed = {"mean": np.mean, "std": np.std}
            allowed[job["params"]["call"]](job["values"])
            """,
        Allow: Allowing.Points),
    "member.getattr",
    "member.setattr",
    "member.formatter",
    "member.cli",
    "member.patch",
    "member.patchobject")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.Call is null)
            return null;
        switch (use.Effect.Id)
        {
            case "member.formatter":
                return use.Argument("field") is ConstantValue { Text: { } text } && !text.Contains("__", StringComparison.Ordinal) ? null
                    : use.At(20, use.Argument("field") is ConstantValue ? 70 : 0, $"{Descriptor.Title}: {use.Description}");
            case "member.getattr" or "member.setattr":
                break;
            default:
                return use.Effect.Id == "member.cli" ? null : use.At(5, 0, $"{Descriptor.Title}: {use.Description}");
        }

        var isStrict = use.Context.Profile.ImportCharging == ImportCharging.OnImport;
        var name = use.Argument("name");
        if (name is null or ConstantValue)
            return isStrict && name is ConstantValue { Text: { } known } && known.StartsWith("__", StringComparison.Ordinal) ? Default(use) : null;
        if ((name.Taint & Taint.Decoded) != 0)
            return use.At(30, 70, $"{Descriptor.Title} that was decoded: {use.Description}", name);
        return isStrict ? Default(use) : null;
    }
}
