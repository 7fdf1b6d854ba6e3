using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1601: reaches into the interpreter.</summary>
public sealed class InternalsRule() : OperationRule<MemberReadOperation>(
    new DiagnosticDescriptor("SBX1601", "interpreter-internals", Category.Reflection, "Reaches into the interpreter", 20, 0, [470, 693], "high"),
    new RuleDocumentation(
        What: "Attributes that lead from any object to the interpreter: `__subclasses__`, `__globals__`, `__builtins__`, `__code__`, frames of tracebacks and generators; by dot, `getattr`, format string or class pattern. Ordinary uses (`type(self).__name__`, plug-in lists by `__subclasses__` of a class of the file, `__code__.co_argcount`) are not charged or only a little.",
        Why: "This is how code leaves a restricted environment: from an empty tuple to `os.system` in five attributes.",
        Bad: "().__class__.__base__.__subclasses__()",
        Good: "isinstance(value, tuple)",
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(MemberReadOperation read, RuleContext context) => InternalsVerdicts.Of(read, context) is { } grade
        ? new Verdict(grade.Points, grade.Floor, $"{Descriptor.Title}: {grade.Detail}", read.Result.Trace)
        : null;
}
