using System.Text.Json;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Sarif;

/// <summary>The files of a run, in the order in which they are first named; results point at them by index.</summary>
internal sealed class SarifArtifacts
{
    private readonly List<(string Path, FileResult? File)> _artifacts = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public void Add(FileResult file)
    {
        if (_indexes.TryAdd(file.Path, _artifacts.Count))
            _artifacts.Add((file.Path, file));
    }

    public int IndexOf(string path)
    {
        if (!_indexes.TryGetValue(path, out var index))
        {
            _indexes[path] = index = _artifacts.Count;
            _artifacts.Add((path, null));
        }

        return index;
    }

    /// <summary>A relative URI: each segment percent-encoded.</summary>
    public static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var (path, file) in _artifacts)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", Uri(path));
            json.WriteString("uriBaseId", "SRCROOT");
            json.WriteEndObject();
            if (file is not null)
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
        json.WriteString("sourceLanguage", "python");
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
