using System.Collections.Frozen;
using System.Text;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Python.Parsing;

namespace Sandbox.Analysis.Tests;

/// <summary>Analyses a source as the tool does.</summary>
internal static class Scan
{
    public static AnalysisOptions Options(Profile? profile = null, bool suppressions = false) =>
        new(profile ?? Profiles.Node, PythonVersion.Latest, FrozenDictionary<string, int>.Empty, suppressions);

    public static FileReport Source(string source, Profile? profile = null, bool suppressions = false) =>
        Bytes(Encoding.UTF8.GetBytes(source), profile, suppressions);

    public static FileReport Bytes(byte[] content, Profile? profile = null, bool suppressions = false) =>
        FileAnalyzer.Analyze(new SourceFile("case.py", "case", content), [], Options(profile, suppressions));

    /// <summary>The findings, one a line, for messages of failed tests.</summary>
    public static string Describe(FileReport report) =>
        $"risk {report.Risk.Value} {report.Risk.Level}\n" + string.Join('\n', report.Findings.Select(finding =>
            $"  {finding.Start.Line}:{finding.Start.Column} {finding.Descriptor.Id} {finding.Points}/{finding.Floor} {finding.Message}"))
        + string.Concat(report.RuleFailures.Select(failure => "\n  FAILED " + failure));
}
