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
/// <param name="Bytes">What it was decoded from.</param>
/// <param name="Error">Why it could not be decoded; else null.</param>
/// <param name="Syntax">Where it breaks the grammar.</param>
internal sealed record ParsedFile(SourceUnit Unit, ReadOnlyMemory<byte> Bytes, string? Error, ImmutableArray<SyntaxDiagnostic> Syntax)
{
    /// <summary>Larger files are not read: no strategy or node is.</summary>
    public const int MaxBytes = 32 << 20;

    public static ParsedFile Read(SourceFile file, ParseOptions options)
    {
        if (file.Content.Length > MaxBytes)
            return Broken(file, $"it is larger than {MaxBytes >> 20} MB");
        if (file.Content.Span.IndexOf((byte)0) >= 0)
            return Broken(file, "it holds null bytes");
        var source = Decode(file.Content);
        if (source.DecodingError is var (_, message))
            return Broken(file, ValueText.Clean(message, 100));
        var parsed = Parser.Parse(source, options);
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, parsed.Source, parsed.Root), file.Content, null, parsed.Diagnostics);
    }

    /// <summary>The text of a file. An encoding that makes code of text is not decoded: the rule about the cookie reports it, and Latin-1 passes nothing over.</summary>
    public static SourceText Decode(ReadOnlyMemory<byte> bytes)
    {
        var source = SourceText.From(bytes.Span);
        return source.Cookie is { } cookie && CodingCookie.IsTransforming(cookie) ? SourceText.From(Encoding.Latin1.GetString(bytes.Span)) : source;
    }

    private static ParsedFile Broken(SourceFile file, string error)
    {
        var empty = Parser.Parse(SourceText.From(""));
        return new ParsedFile(new SourceUnit(file.Path, file.ModuleName, empty.Source, empty.Root), file.Content, error, []);
    }
}
