using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting.Json;
using Sandbox.Check.Reporting.Lines;
using Sandbox.Check.Reporting.Markup;
using Sandbox.Check.Reporting.Sarif;
using Sandbox.Check.Reporting.Text;

namespace Sandbox.Check.Reporting;

/// <summary>The formats of <c>--format</c> and <c>--output</c>.</summary>
internal static class ReportFormats
{
    public static IReadOnlyDictionary<string, Action<CheckReport, TextWriter, ReportStyle>> All { get; } =
        new Dictionary<string, Action<CheckReport, TextWriter, ReportStyle>>(StringComparer.Ordinal)
        {
            ["text"] = TextReport.Write,
            ["json"] = JsonReport.Write,
            ["sarif"] = SarifReport.Write,
            ["github"] = GitHubReport.Write,
            ["azure"] = AzureReport.Write,
            ["gitlab"] = GitLabReport.Write,
            ["junit"] = JUnitReport.Write,
            ["msbuild"] = MSBuildReport.Write,
            ["markdown"] = MarkdownReport.Write,
        };
}
