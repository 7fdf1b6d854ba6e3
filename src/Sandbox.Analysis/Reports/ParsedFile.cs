using System.Collections.Immutable;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>A decoded and parsed file.</summary>
/// <param name="Unit">Its text and tree; empty ones where it could not be decoded.</param>
/// <param name="HasMark">Whether its bytes began with a byte-order mark.</param>
/// <param name="Error">Why it could not be decoded; else null.</param>
/// <param name="Syntax">Where it breaks the grammar.</param>
internal sealed record ParsedFile(SourceUnit Unit, bool HasMark, string? Error, ImmutableArray<SyntaxDiagnostic> Syntax)
{
    /// <summary>Larger files are not read: no strategy or node is.</summary>
    public const int MaxBytes = 32 << 20;

    public static ParsedFile Read(SourceFile file, ParseOptions options)
    {
        if (file.Content.Length > MaxBytes)
            return Broken(file, false, $"it is larger than {MaxBytes >> 20} MB");
        var (text, error, hasMark) = SourceDecoder.Decode(file.Content.Span);
        if (text is null)
            return Broken(file, hasMark, error!);
        var parsed = Parser.Parse(SourceText.From(text), options);
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, parsed.Source, parsed.Root), hasMark, null, parsed.Diagnostics);
    }

    private static ParsedFile Broken(SourceFile file, bool hasMark, string error)
    {
        var empty = Parser.Parse(SourceText.From(""));
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, empty.Source, empty.Root), hasMark, error, []);
    }
}
