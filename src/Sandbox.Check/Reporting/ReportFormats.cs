using System.Collections.Immutable;
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
    /// <summary>Their names, as help lists them.</summary>
    public static ImmutableArray<string> Names { get; } = ["text", "json", "sarif", "github", "azure", "gitlab", "junit", "msbuild", "markdown"];

    /// <summary>What writes a format; null where the name is none's.</summary>
    public static Action<CheckReport, TextWriter, ReportStyle>? Find(string name) => name == "text" ? TextReport.Write : FindOther(name);

    /// <summary>A method of its own, so that the usual report does not load the other formats.</summary>
    private static Action<CheckReport, TextWriter, ReportStyle>? FindOther(string name) => name switch
    {
        "json" => JsonReport.Write,
        "sarif" => SarifReport.Write,
        "github" => GitHubReport.Write,
        "azure" => AzureReport.Write,
        "gitlab" => GitLabReport.Write,
        "junit" => JUnitReport.Write,
        "msbuild" => MSBuildReport.Write,
        "markdown" => MarkdownReport.Write,
        _ => null,
    };
}
