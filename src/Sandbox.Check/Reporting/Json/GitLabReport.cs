using System.Security.Cryptography;
using System.Text;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Json;

/// <summary>GitLab's Code Quality report.</summary>
internal static class GitLabReport
{
    public static void Write(CheckReport report, TextWriter output, ReportStyle style) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var line in ReportLines.Of(report))
        {
            var severity = ToolLines.Is(line) ? "critical" : line.Level switch
            {
                RiskLevel.Critical => "blocker",
                RiskLevel.High => "critical",
                RiskLevel.Medium => "major",
                _ => "info",
            };
            json.WriteStartObject();
            json.WriteString("description", JsonText.Safe($"{line.Descriptor.Id}: {line.Message}"));
            json.WriteString("check_name", line.Descriptor.Id);
            json.WriteString("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{line.Path}\0{line.Descriptor.Id}\0{line.Fingerprint}"))));
            json.WriteString("severity", severity);
            json.WriteStartObject("location");
            json.WriteString("path", JsonText.Safe(line.Path));
            json.WriteStartObject("lines");
            json.WriteNumber("begin", line.Start.Line);
            json.WriteNumber("end", line.End.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
