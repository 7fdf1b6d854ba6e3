using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>Files that Python imports and no scan reads (SBX9004): bytecode, extension modules, and archives made to be imported from.</summary>
internal static class CompiledCode
{
    private static readonly DiagnosticDescriptor s_rule = RuleCatalog.Find("SBX9004")!.Descriptor;

    /// <summary>By the name alone. Archives of data (<c>.zip</c>, <c>.tar.gz</c>) are none: they have to be put on the search path first, which the scan sees.</summary>
    public static bool Is(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".pyc" or ".pyo" or ".pyd" or ".so" or ".whl" or ".egg" or ".pyz" or ".pyzw";

    /// <summary>The report of one: a finding, and nothing that was read.</summary>
    /// <param name="content">Its bytes, for their hash.</param>
    /// <param name="profile">The name of the profile that it is judged by.</param>
    public static FileReport Report(FoundFile file, ReadOnlyMemory<byte> content, string profile)
    {
        ImmutableArray<Diagnostic> findings =
        [
            ToolLines.At(s_rule, file.Path, $"{s_rule.Title}: Python imports '{SafeText.Line(Path.GetFileName(file.Path))}', and no scan reads it") with { Points = s_rule.Points, Floor = s_rule.Floor },
        ];
        return new FileReport(file.Path, content, AnalysisStatus.Failed, profile, RiskScoring.Of(findings), findings, [], [], [], []);
    }
}
