using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Check.Reporting;
using Sandbox.Check.Reporting.Json;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Baselines;

/// <summary>Where accepted findings are kept.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="Shown">As the user knows it.</param>
internal sealed record BaselineFile(string FullPath, string Shown)
{
    public const string StandardName = "sandbox-check.baseline.json";

    private const string SchemaAddress = Product.Site + "/raw/main/src/Sandbox.Check/Schemas/baseline.schema.json";

    /// <summary>The content that a commit holds; null where the file of the work tree counts.</summary>
    public byte[]? Committed { get; init; }

    public bool Exists => File.Exists(FullPath);

    /// <param name="isGiven">Whether the user named the file; one that a configuration names may be a link to elsewhere or a pipe.</param>
    /// <exception cref="ToolException">It cannot be read, or is no baseline.</exception>
    public ImmutableArray<BaselineEntry> Read(bool isGiven)
    {
        if (Committed is not null)
            return BaselineReader.Read(Shown, Committed);
        try
        {
            if (!isGiven && FileStatus.Of(FullPath).Kind is FileKind.Link or FileKind.Special)
                throw new ToolException($"the baseline {SafeText.Line(Shown)} is no plain file; put the file itself there, or name it with --baseline");
            using var stream = PlainFile.OpenRead(FullPath);
            return BaselineReader.Read(Shown, SourceReader.Read(stream).Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the baseline {SafeText.Line(Shown)}: {SafeText.Line(exception.Message)}; 'baseline create' makes it", exception);
        }
    }

    /// <summary>Writes the entries in the order of path, rule, fingerprint, so that a change is a small difference.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public void Write(IEnumerable<BaselineEntry> entries) => OutputFile.Write(FullPath, Shown, output => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SchemaAddress);
        json.WriteNumber("version", 1);
        json.WriteStartArray("entries");
        foreach (var entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal))
            Write(json, entry);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteString("rule", entry.Rule);
        json.WriteString("path", entry.Path);
        json.WriteNumber("count", entry.Count);
        json.WriteString("reason", entry.Reason);
        if (entry.Owner is not null)
            json.WriteString("owner", entry.Owner);
        if (entry.Expires is { } day)
            json.WriteString("expires", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
