using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.NativeCode;

/// <summary>SBX1501: loads native code.</summary>
public sealed class NativeLibraryRule() : EffectRule(
    new DiagnosticDescriptor("SBX1501", "native-library", Category.NativeCode, "Loads native code", 30, 70, [114, 242], "very-high"),
    new RuleDocumentation(
        What: "`ctypes`, `cffi`, extension modules by path, SQLite extensions, `numpy.ctypeslib`.",
        Why: "Native code is bound by nothing that Python promises.",
        Bad: """
            import ctypes

            ctypes.CDLL(None).system(b"id")
            """,
        Good: """
            import numpy as np

            roots = np.sqrt(np.arange(10.0))
            """,
        Allow: Allowing.Points),
    "native.load",
    "native.ffi",
    "native.clr",
    "native.enable",
    "native.sql")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        return use.Effect.Id switch
        {
            "native.clr" => use.Argument("name") is ConstantValue { Text: { } name } && !name.Contains('/', StringComparison.Ordinal) ? null : use.At(15, 0, $"Loads a .NET assembly: {use.Description}"),
            "native.sql" => use.Argument("sql") is not ConstantValue { Text: { } sql } ? null
                : sql.Contains("load_extension", StringComparison.OrdinalIgnoreCase) ? Default(use)
                : PathPatterns.NamesGravePlace(sql) || IsAttachedTo(use, sql) ? use.At(30, 70, $"Reaches a secret place of the host from the database: {use.Description}") with { RuleId = "SBX1807" }
                : null,
            "native.enable" => use.Argument("enabled") is ConstantValue { IsTrue: false } ? null : Default(use),
            _ => Default(use),
        };
    }

    /// <summary><c>ATTACH ? AS x</c>, whose parameter leads to a place of the host.</summary>
    private static bool IsAttachedTo(EffectUse use, string sql) =>
        (sql.TrimStart().StartsWith("ATTACH", StringComparison.OrdinalIgnoreCase) || sql.TrimStart().StartsWith("VACUUM", StringComparison.OrdinalIgnoreCase))
        && use.Call is { Arguments: [_, var parameters, ..] }
        && PathClassifier.Classify(parameters, use.Context, isRead: true) is PathKind.Secret or PathKind.Persistent or PathKind.Home or PathKind.Url;
}
