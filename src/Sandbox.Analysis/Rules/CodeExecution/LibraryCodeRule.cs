using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1003: runs a string as code through a library.</summary>
public sealed class LibraryCodeRule() : EffectRule(
    new DiagnosticDescriptor("SBX1003", "code-by-library", Category.CodeExecution, "Runs a string as code through a library", 30, 70, [95], "high"),
    new RuleDocumentation(
        What: "Library functions that run code of a string or file: `code`, `pdb`, `cProfile.run`, `runpy`, `doctest.debug_src`, field types given to `make_dataclass` as strings, `logging.config` with factories, and others.",
        Why: "They do what `exec` does under a name that reviewers do not look for.",
        Bad: """
            import cProfile
            cProfile.run(params["statement"])
            """,
        Good: """
            profiler = cProfile.Profile()
            profiler.runcall(compute, frame)
            """,
        Allow: Allowing.Points),
    "code.library",
    "code.run",
    "code.fields",
    "code.hints",
    "code.config",
    "code.doctest",
    "code.encrypted",
    "code.listen",
    "code.persist")
{
    public override Verdict? Judge(EffectUse use) => use.Effect.Id switch
    {
        "code.fields" => JudgeFields(use),
        "code.hints" => JudgeHints(use),
        "code.config" => JudgeConfig(use),
        "code.run" => use.At(Descriptor.Points, Descriptor.Floor, $"Runs a module or file as code through a library: {use.Description}"),
        "code.encrypted" => use.At(Descriptor.Points, Descriptor.Floor, $"Runs code that was encrypted, and that no scan can read: {use.Description}"),
        "code.doctest" => null, // what the examples of the file do is charged where they do it
        _ => Default(use),
    };

    /// <summary>Field types that are strings are evaluated; types and names are harmless.</summary>
    private Verdict? JudgeFields(EffectUse use) =>
        use.Argument("fields") is { } fields && CodeText.HoldsSuspicious(fields, 0) ? Default(use) : null;

    /// <summary>Hints of a class of the file are evaluated as they stand there; those of a class made by a call may be anything.</summary>
    private Verdict? JudgeHints(EffectUse use) => use.Argument("object") switch
    {
        KnownInstance or DictionaryValue => Default(use),
        InstanceValue { Class.Node: null } or ClassValue { Class.Node: null } => Default(use),
        { } value when (value.Taint & (Taint.Reflective | Taint.Params | Taint.Network | Taint.Decoded)) != 0 => Default(use),
        _ => null,
    };

    /// <summary>A configuration in the file is harmless unless it names a factory (<c>()</c>).</summary>
    private Verdict? JudgeConfig(EffectUse use) => (use.Argument("config") ?? use.Argument("path")) switch
    {
        DictionaryValue config => NamesFactory(config, 0) ? Default(use) : null,
        { } value when (value.Taint & (Taint.Params | Taint.Network | Taint.StandardInput)) != 0 => Default(use),
        null => null,
        _ => use.At(5, 0, $"Lets a configuration say what runs: {use.Description}"),
    };

    /// <summary>Whether a configuration of logging names a factory, or an object by <c>ext://</c>, that the tables know to do something.</summary>
    private static bool NamesFactory(DictionaryValue config, int depth)
    {
        foreach (var (key, value) in config.Entries.All)
        {
            if (key.Text is "()" or "class" or "factory" && value is ConstantValue { Text: { } name }
                && KnowledgeBase.Find(name) is { Effects: [var effect, ..] } && !effect.Id.StartsWith("file.", StringComparison.Ordinal))
            {
                return true;
            }

            if (value is ConstantValue { Text: { } reference } && reference.StartsWith("ext://", StringComparison.Ordinal) && KnowledgeBase.Find(reference["ext://".Length..]) is { Kind: not SymbolKind.Value, Effects.Length: > 0 })
                return true;
            if (value is DictionaryValue inner && depth < 6 && NamesFactory(inner, depth + 1))
                return true;
        }

        return false;
    }
}
