using System.Collections.Immutable;
using System.Text;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Rules;
using Sandbox.Analysis.Rules.Evasion;
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

    /// <summary>Decodes and parses. An encoding that makes code of text is not decoded: the rule about the cookie reports it, and Latin-1 passes nothing over.</summary>
    public static ParsedFile Read(SourceFile file, ParseOptions options)
    {
        if (file.Content.Length > MaxBytes)
            return Broken(file, false, $"it is larger than {MaxBytes >> 20} MB");
        var bytes = file.Content.Span;
        var source = SourceText.From(bytes);
        if (bytes.Contains((byte)0))
            return Broken(file, source.HasMark, "it holds null bytes");
        if (source.Cookie is { } cookie && CodingCookie.IsTransforming(cookie))
            source = SourceText.From(Encoding.Latin1.GetString(bytes));
        else if (source.DecodingError is var (_, message))
            return Broken(file, source.HasMark, ValueText.Clean(message, 100));
        var parsed = Parser.Parse(source, options);
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, parsed.Source, parsed.Root), source.HasMark, null, parsed.Diagnostics);
    }

    private static ParsedFile Broken(SourceFile file, bool hasMark, string error)
    {
        var empty = Parser.Parse(SourceText.From(""));
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, empty.Source, empty.Root), hasMark, error, []);
    }
}
