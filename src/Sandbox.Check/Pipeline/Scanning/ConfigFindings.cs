using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Configuration;
using Sandbox.Check.Configuration.Ownership;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Python.Text;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>What the repository's configuration asks for against the operator's, as findings in that file.</summary>
internal static class ConfigFindings
{
    private static readonly DiagnosticDescriptor s_rule = RuleCatalog.Find("SBX9008")!.Descriptor;

    private static readonly SearchValues<char> s_endOfWord = SearchValues.Create(" ,:]}#");

    /// <param name="scanned">The scanned files, for which the configuration chooses profiles.</param>
    /// <returns>The configuration as a file of the report; null where it asks for nothing that it does not get.</returns>
    public static FileReport? Of(Settings settings, ImmutableArray<ScannedFile> scanned) =>
        settings.ConfigFile is { } file ? Of(file, settings, scanned) : null;

    private static FileReport? Of(ConfigFile file, Settings settings, ImmutableArray<ScannedFile> scanned)
    {
        Loosening[] loosenings = [.. settings.Loosenings, .. settings.Nodes.Loosenings(scanned.Select(f => f.File))];
        if (loosenings.Length == 0)
            return null;
        var path = FileDiscovery.Relative(settings.Root, file.Path);
        var source = SourceText.From(file.Text);
        var findings = loosenings.Select(l => Finding(l, path, source)).OrderBy(d => d.Span.Start).ThenBy(d => d.Message, StringComparer.Ordinal).ToImmutableArray();
        return new FileReport(path, Encoding.UTF8.GetBytes(file.Text), AnalysisStatus.Analyzed, "policy", RiskScoring.Of(findings), findings, [], [], [], []);
    }

    private static Diagnostic Finding(Loosening loosening, string path, SourceText source)
    {
        var line = Math.Clamp(loosening.Where.Line, 1, source.LineCount);
        var lineStart = source.LineStart(line);
        var text = source.Text.AsSpan(lineStart);
        text = text[..(text.IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)];
        var column = Math.Clamp(loosening.Where.Column, 1, text.Length + 1);
        var rest = text[(column - 1)..];
        var length = rest.IndexOfAny(s_endOfWord) is var word and > 0 ? word : rest.Length;
        var span = new TextSpan(lineStart + column - 1, lineStart + column - 1 + length);
        return new Diagnostic(
            s_rule,
            path,
            span,
            new LinePosition(line, column),
            new LinePosition(line, column + length),
            $"{loosening.Message}; the operator's value holds",
            s_rule.Points,
            s_rule.Floor,
            [],
            text[..Math.Min(text.Length, 400)].ToString())
        {
            // Not of the line: what is asked for is the same wherever it stands.
            Fingerprint = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(loosening.Message)))[..16]}:1",
        };
    }
}
