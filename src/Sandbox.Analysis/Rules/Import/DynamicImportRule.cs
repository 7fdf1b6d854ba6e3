using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.Import;

/// <summary>SBX1703: imports a module by a name in a string.</summary>
public sealed class DynamicImportRule() : EffectRule(
    new DiagnosticDescriptor("SBX1703", "dynamic-import", Category.Import, "Imports a module by a name in a string", 10, 0, [470, 829], "high"),
    new RuleDocumentation(
        What: "`__import__`, `importlib.import_module`, loaders and specs, `pkgutil.resolve_name`, `pydoc.locate`.",
        Why: "A module that is named in a string escapes those who read the imports; one whose name is computed escapes everybody.",
        Bad: """
            import importlib
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            module = importlib.import_module(job["params"]["plugin"])
            """,
        Good: "from strategies import trend",
        Allow: Allowing.Points),
    "import.dynamic",
    "import.internal",
    "import.file",
    "import.find",
    "import.entry",
    "import.plugin",
    "import.backend",
    "import.test",
    "import.environment",
    "import.reload")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Context.Profile.ImportCharging == ImportCharging.OnImport && use.Effect.Id != "import.backend")
            return use.At(30, 30, $"{Descriptor.Title}: {use.Description}");
        if (use.Effect.Id is "import.find" or "import.entry" or "import.reload")
            return use.At(3, 0, $"{Descriptor.Title}: {use.Description}");
        if (use.Effect.Id == "import.plugin")
            return use.At(30, 70, $"Loads what an installed package names as its entry point: {use.Description}");
        if (use.Effect.Id == "import.backend")
            return JudgeBackend(use);
        if (use.Effect.Id == "import.test")
            return use.Argument("name") is { } test && IsDangerous(test) ? use.At(30, 70, $"Calls what a string names as a test: {use.Description}", test) : use.At(3, 0, $"{Descriptor.Title}: {use.Description}");
        // Environments of gym are named "module:Name-v0" or by an entry point "module:Class".
        if (use.Effect.Id == "import.environment")
            return use.Argument("name") is { } environment && IsDangerous(environment) ? use.At(30, 70, $"Imports what the name of an environment says: {use.Description}", environment) : null;
        if (use.Effect.Id == "import.file")
            return JudgeFile(use);
        if (use.Effect.Id == "import.internal")
            return use.Call!.Arguments is [ConstantValue { Text: { } module }, ..] && KnowledgeBase.HoldsDangers(module)
                ? use.At(30, 70, $"Imports a module behind the import system's back: {use.Description}")
                // The specification that it takes was charged where it was made.
                : use.At(use.Symbol.Name.EndsWith(".module_from_spec", StringComparison.Ordinal) || use.Symbol.Name.EndsWith(".exec_module", StringComparison.Ordinal) ? 3 : 10, 0, $"{Descriptor.Title}: {use.Description}");
        return JudgeName(use, use.Argument("name"));
    }

    /// <summary>A backend named <c>module://x</c> is a module of that name; those of notebooks are known.</summary>
    private static Verdict? JudgeBackend(EffectUse use) =>
        use.Argument("name") is ConstantValue { Text: { } text } name && text.StartsWith("module://", StringComparison.Ordinal)
            && !text.StartsWith("module://matplotlib", StringComparison.Ordinal) && !text.StartsWith("module://ipympl", StringComparison.Ordinal)
            ? use.At(30, 70, $"Loads a module as the backend of figures: {use.Description}", name)
            : null;

    /// <summary>Whether a dotted name leads to something that is no test.</summary>
    private static bool IsDangerous(AbstractValue name) =>
        name is ConstantValue { Text: { } text } ? KnowledgeBase.Find(text.Replace(':', '.')) is { Effects.Length: > 0 } : (name.Taint & CodeText.Outside) != 0;

    private Verdict JudgeName(EffectUse use, AbstractValue? name)
    {
        const Taint outside = Taint.Params | Taint.Network | Taint.StandardInput | Taint.Decoded | Taint.Reflective | Taint.Deserialized;
        return name switch
        {
            ConstantValue { Text: { } text } when use.Context.IsDenied(text.Split(':')[0]) =>
                use.At(20, 0, $"{Descriptor.Title}, and it is one that can do harm: {use.Description}", name),
            ConstantValue => use.At(5, 0, $"{Descriptor.Title}: {use.Description}", name),
            TextValue { Prefix.Length: > 0 } => use.At(10, 0, $"{Descriptor.Title} that is computed: {use.Description}", name),
            { } value when (value.Taint & outside) != 0 => use.At(30, 70, $"{Descriptor.Title} that comes from outside: {use.Description}", name),
            _ => use.At(15, 0, $"{Descriptor.Title} that is not known: {use.Description}", name),
        };
    }

    /// <summary>A module loaded from a path: from anywhere but beside the scanned code it is code that no scan has seen.</summary>
    private static Verdict JudgeFile(EffectUse use)
    {
        var kind = PathClassifier.Classify(use.Argument("path"), use.Context);
        var isOfTests = use.Symbol.Name.EndsWith(".discover", StringComparison.Ordinal);
        if (isOfTests && kind is PathKind.Persistent or PathKind.Absolute or PathKind.Argument)
            return use.At(3, 0, $"Loads the tests of {kind.InWords()}: {use.Description}");
        return kind is PathKind.Temporary or PathKind.Params or PathKind.Secret or PathKind.Argument or PathKind.Url or PathKind.Dataset or PathKind.DatasetByParams or PathKind.Contract or PathKind.Absolute or PathKind.Home or PathKind.Persistent
            || use.Symbol.Name.StartsWith("zipimport.", StringComparison.Ordinal) || use.Symbol.Name.StartsWith("imp.", StringComparison.Ordinal)
            ? use.At(30, 70, $"Loads a module from {kind.InWords()}: {use.Description}")
            : isOfTests ? use.At(3, 0, $"Loads the tests of {kind.InWords()}: {use.Description}")
            : use.At(15, 0, $"Loads a module from {kind.InWords()}: {use.Description}");
    }
}
