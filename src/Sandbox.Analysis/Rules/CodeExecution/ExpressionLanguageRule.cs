using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1005: evaluates an expression that can reach python.</summary>
public sealed class ExpressionLanguageRule() : EffectRule(
    new DiagnosticDescriptor("SBX1005", "expression-language", Category.CodeExecution, "Evaluates an expression that can reach Python", 30, 70, [95, 917], "medium"),
    new RuleDocumentation(
        What: "Expressions and templates of libraries (`DataFrame.query`, `DataFrame.eval`, `pandas.eval`, `numexpr`, `sympify`, Jinja templates) whose text reaches into objects or comes from outside the file.",
        Why: "Such languages reach attributes and calls: `@pd.io.common.os.system('…')` in a query runs a shell.",
        Bad: """
            import json
            import sys

            import pandas as pd

            with open(sys.argv[1]) as source:
                job = json.load(source)
            frame = pd.DataFrame(job["bars"])
            frame.query(job["params"]["filter"])
            """,
        Good: """
            import json
            import sys

            import pandas as pd

            with open(sys.argv[1]) as source:
                job = json.load(source)
            frame = pd.DataFrame(job["bars"])
            frame[frame["close"] > float(job["params"]["minimum"])]
            """,
        Allow: Allowing.Points),
    "code.query",
    "code.sympy",
    "code.template",
    "code.forward",
    "db.query")
{
    public override Verdict? Judge(EffectUse use)
    {
        var code = use.Argument("code") ?? use.Argument("sql");
        if (code is null)
            return null;
        if (use.Effect.Id == "db.query" && code is ConstantValue { Text: { } sql } && JudgeSql(use, sql) is { } verdict)
            return verdict;
        if (CodeText.IsSuspicious(code))
            return Default(use);
        if (code is ConstantValue or KnownValue or FunctionValue or ClassValue)
            return null;
        if (code is TextValue)
            return (code.Taint & CodeText.Outside) != 0 ? use.At(10, 0, $"{Descriptor.Title}: {use.Description}", code) : null;
        if ((code.Taint & CodeText.Outside) != 0 && !use.Symbol.Name.StartsWith("anything.", StringComparison.Ordinal))
            return use.At(Descriptor.Points, Descriptor.Floor, $"{Descriptor.Title}, and its text comes from outside: {use.Description}", code);
        return null;
    }

    /// <summary>SQL that leaves the database: extensions, programs and addresses (DuckDB, SQLite, PostgreSQL, SQL Server).</summary>
    private static Verdict? JudgeSql(EffectUse use, string sql)
    {
        if (Holds("load_extension(") || Holds("httpfs") || sql.TrimStart().StartsWith("INSTALL ", StringComparison.OrdinalIgnoreCase) || sql.TrimStart().StartsWith("LOAD ", StringComparison.OrdinalIgnoreCase))
            return use.At(30, 70, $"Loads native code into the database: {use.Description}") with { RuleId = "SBX1501" };
        if (Holds("to program ") || Holds("from program ") || Holds("xp_cmdshell") || Holds("shellfs"))
            return use.At(30, 70, $"Runs a program from the database: {use.Description}") with { RuleId = "SBX1102" };
        if (PathPatterns.NamesGravePlace(sql))
            return use.At(30, 70, $"Reaches a secret place of the host from the database: {use.Description}") with { RuleId = "SBX1807" };
        return Holds("'http://") || Holds("'https://") || Holds("'s3://") || Holds("'gs://") || Holds("'hf://")
            ? use.At(30, 70, $"Reads data over the network: {use.Description}") with { RuleId = "SBX1205" }
            : null;

        bool Holds(string part) => sql.Contains(part, StringComparison.OrdinalIgnoreCase);
    }
}
