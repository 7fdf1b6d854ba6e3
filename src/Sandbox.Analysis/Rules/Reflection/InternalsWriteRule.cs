using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Library;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1607: changes the interpreter or a library.</summary>
public sealed class InternalsWriteRule() : OperationRule<MemberWriteOperation>(
    new DiagnosticDescriptor("SBX1607", "internals-write", Category.Reflection, "Changes the interpreter or a library", 15, 0, [913], "high"),
    new RuleDocumentation(
        What: "Setting `__code__`, `__class__`, `__builtins__`, members of modules, hooks such as `sys.excepthook`.",
        Why: "What later code calls is then no longer what it reads like.",
        Bad: "f.__code__ = other.__code__",
        Good: "f = other",
        Allow: Allowing.Points))
{
    private const double ManyDigits = 1e7;

    protected override Verdict? Judge(MemberWriteOperation write, RuleContext context) => write.Receiver is KnownInstance { ClassName: "os._Environ" }
        ? JudgeVariable(write)
        : write is { Receiver: KnownInstance { ClassName: "decimal.Context" }, Name: "prec" }
        ? Sizes.Number(write.Value) > ManyDigits ? new Verdict(20, 30, $"Asks for something huge: decimals of {ValueText.Show(write.Value!, 40)} digits", write.Value!.Trace, "SBX2006") : null
        : InternalsVerdicts.OfWrite(write, context) is { } grade
        ? new Verdict(grade.Points, grade.Floor, $"{Descriptor.Title}: {grade.Detail}", write.Value?.Trace)
        : null;

    /// <summary>A variable of the environment is set by subscription.</summary>
    private static Verdict JudgeVariable(MemberWriteOperation write)
    {
        var floor = write.Name is { } name && SecretNames.DecidesWhatLoads(name) && (name.StartsWith("LD_", StringComparison.Ordinal) || name.StartsWith("DYLD_", StringComparison.Ordinal) || name == "PYTHONBREAKPOINT") ? 70 : 0;
        return new Verdict(floor > 0 ? 30 : 2, floor, $"Changes the environment: variable '{ValueText.Clean(write.Name ?? "(computed)", 60)}'", write.Value?.Trace, "SBX1802");
    }
}
