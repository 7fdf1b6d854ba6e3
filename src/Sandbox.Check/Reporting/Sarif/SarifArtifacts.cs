using System.Text.Json;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Sarif;

/// <summary>The scanned files of a run, in their order; results point at them by index. A file of which only the place is known is not among them.</summary>
internal sealed class SarifArtifacts(IReadOnlyList<FileResult> files)
{
    private readonly Dictionary<string, int> _indexes = files.Select((f, i) => (f.Path, i)).ToDictionary(p => p.Path, p => p.i, StringComparer.Ordinal);

    public int? IndexOf(string path) => _indexes.TryGetValue(path, out var index) ? index : null;

    /// <summary>A relative URI: each segment percent-encoded.</summary>
    public static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", Uri(file.Path));
            json.WriteString("uriBaseId", "SRCROOT");
            json.WriteEndObject();
            Write(json, file);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FileResult file)
    {
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        json.WriteString("sourceLanguage", Path.GetExtension(file.Path) switch { ".yaml" => "yaml", ".json" => "json", _ => "python" });
        json.WriteStartObject("hashes");
        json.WriteString("sha-256", file.Report.Sha256);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteNumber("riskScore", file.Risk.Value);
        json.WriteString("riskLevel", file.Risk.Level.ToString().ToUpperInvariant());
        json.WriteString("profile", file.Report.Profile);
        json.WriteString("status", file.Report.Status.ToString().ToLowerInvariant());
        json.WriteStartArray("riskItems");
        foreach (var item in file.Risk.Items)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", item.RuleId);
            json.WriteNumber("count", item.Count);
            json.WriteNumber("points", Math.Round(item.Points, 4));
            json.WriteNumber("floor", item.Floor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
