using System.Globalization;
using System.Text.Json;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Rules;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting.Json;

namespace Sandbox.Check.Reporting.Sarif;

/// <summary>
/// SARIF 2.1.0, one run for the scan and, where nodes were run, one for their outcomes and snapshots, so that a dashboard keeps the two
/// apart. Written as GitHub's code scanning reads it; all places are relative to SRCROOT, no path of this machine appears.
/// </summary>
internal sealed class SarifReport
{
    private const string RootId = "SRCROOT";

    /// <summary>GitHub takes no more results in a run.</summary>
    private const int MaxResults = 25_000;

    private readonly Utf8JsonWriter _json;
    private readonly CheckReport _report;
    private readonly ReportStyle _style;
    private readonly Repository? _repository;

    private SarifReport(Utf8JsonWriter json, CheckReport report, ReportStyle style)
    {
        _json = json;
        _report = report;
        _style = style;
        _repository = Repository.Find(report.Root);
    }

    public static void Write(CheckReport report, TextWriter output, ReportStyle style) =>
        JsonText.Write(output, json => new SarifReport(json, report, style).Write());

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        WriteScan();
        if (!_report.Runs.IsEmpty || !_report.Dangling.IsEmpty)
            WriteSnapshots();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteScan()
    {
        // Worst first, so that a cut takes the least.
        var findings = _report.FindingsByWeight.Take(MaxResults).ToArray();
        var suppressed = _style.WithSuppressed
            ? _report.Files.SelectMany(f => f.Report.Suppressed).Take(MaxResults - findings.Length).ToArray()
            : [];
        var absent = _style.WithSuppressed && _report.Baseline is { } baseline
            ? baseline.Stale.Where(s => s.Used == 0 && RuleCatalog.Find(s.Entry.Rule) is not null).Take(MaxResults - findings.Length - suppressed.Length).ToArray()
            : [];
        var rules = new SarifRules(RuleCatalog.All, findings.Concat(suppressed.Select(s => s.Diagnostic)).Select(d => d.Descriptor).Prepend(ToolLines.FileRisk));
        var artifacts = new SarifArtifacts(_report.Files);
        WriteRunStart("sandbox-check/scan/", rules);
        _json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(finding, rules, artifacts, null);
        foreach (var held in suppressed)
            WriteResult(held.Diagnostic, rules, artifacts, held);
        foreach (var (entry, _) in absent)
            WriteAbsent(entry, rules, artifacts);
        _json.WriteEndArray();
        artifacts.Write(_json);
        WriteInvocation(_report.Problems.Concat(_report.Files.SelectMany(f => f.Report.RuleFailures.Select(e => $"{f.Path}: {e}"))));
        WriteRunEnd();
    }

    private void WriteSnapshots()
    {
        var rules = new SarifRules([], ToolLines.All.Where(d => d != ToolLines.FileRisk));
        var artifacts = new SarifArtifacts([]);
        WriteRunStart("sandbox-check/snapshots/", rules);
        _json.WriteStartArray("results");
        foreach (var line in ToolLines.OfRuns(_report).Take(MaxResults))
            WriteResult(line, rules, artifacts, null);
        _json.WriteEndArray();
        WriteInvocation(_report.Problems);
        WriteEngines();
        WriteRunEnd();
    }

    private void WriteRunStart(string id, SarifRules rules)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", Product.Name);
        _json.WriteString("organization", Product.Name);
        _json.WriteString("semanticVersion", Product.Version);
        _json.WriteString("version", Product.Version);
        _json.WriteString("informationUri", Product.Site);
        rules.Write(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartObject("automationDetails");
        _json.WriteString("id", id);
        _json.WriteEndObject();
        if (_report.Baseline is { } baseline)
            _json.WriteString("baselineGuid", baseline.Guid);
        _repository?.Write(_json, RootId);
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(RootId);
        _json.WriteStartObject("description");
        _json.WriteString("text", "The root of the repository.");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteString("defaultSourceLanguage", "python");
    }

    /// <summary>Where the nodes ran: engines are not equally strong.</summary>
    private void WriteEngines()
    {
        _json.WriteStartObject("properties");
        _json.WriteStartArray("engines");
        foreach (var engine in _report.Runs.Select(r => r.Result.Engine).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _json.WriteStringValue(engine);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteRunEnd() => _json.WriteEndObject();

    private void WriteInvocation(IEnumerable<string> problems)
    {
        var all = problems.ToArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", all.Length == 0);
        _json.WriteNumber("exitCode", ExitCode.Of(_report));
        if (all.Length > 0 || !_report.Notes.IsEmpty)
        {
            _json.WriteStartArray("toolExecutionNotifications");
            foreach (var (level, text) in all.Select(problem => ("error", problem)).Concat(_report.Notes.Select(note => ("note", note))))
            {
                _json.WriteStartObject();
                _json.WriteString("level", level);
                WriteMessage("message", text);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteResult(Diagnostic finding, SarifRules rules, SarifArtifacts artifacts, SuppressedDiagnostic? held)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Descriptor.Id);
        _json.WriteNumber("ruleIndex", rules.IndexOf(finding.Descriptor));
        _json.WriteString("kind", "fail");
        _json.WriteString("level", ToolLines.SeverityOf(finding) switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        var score = Math.Clamp(Math.Max(finding.Points, finding.Floor), 0, 100);
        _json.WriteNumber("rank", score);
        WriteMessage("message", finding.Message);
        _json.WriteStartArray("locations");
        WriteLocation(finding.Path, finding.Start, finding.End, finding.Snippet, null, artifacts);
        _json.WriteEndArray();
        if (!finding.Steps.IsEmpty)
            WriteFlow(finding, artifacts);
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("primaryLocationLineHash", finding.Fingerprint);
        if (finding.SinkFingerprint.Length > 0)
            _json.WriteString("sandboxCheckSink/v1", finding.SinkFingerprint);
        _json.WriteEndObject();
        if (_report.Baseline is not null)
            _json.WriteString("baselineState", held?.Entry is null ? "new" : "unchanged");
        if (held is not null)
            WriteSuppression(held.Kind, held.Reason, held.Entry);

        _json.WriteStartObject("properties");
        _json.WriteNumber("riskScore", score);
        _json.WriteString("riskLevel", finding.Level.ToString().ToUpperInvariant());
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A finding of the baseline that is gone. Marked as suppressed, because dashboards that ignore states would show it as open.</summary>
    private void WriteAbsent(BaselineEntry entry, SarifRules rules, SarifArtifacts artifacts)
    {
        var rule = RuleCatalog.Find(entry.Rule)!.Descriptor;
        var start = new Python.Text.LinePosition(1, 1);
        _json.WriteStartObject();
        _json.WriteString("ruleId", rule.Id);
        _json.WriteNumber("ruleIndex", rules.IndexOf(rule));
        _json.WriteString("kind", "pass");
        _json.WriteString("level", "none");
        WriteMessage("message", $"{rule.Title}: accepted by the baseline and gone");
        _json.WriteStartArray("locations");
        WriteLocation(entry.Path, start, start, "", null, artifacts);
        _json.WriteEndArray();
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("sandboxCheckSink/v1", entry.Fingerprint);
        _json.WriteEndObject();
        _json.WriteString("baselineState", "absent");
        WriteSuppression(SuppressedDiagnostic.External, entry.Reason, entry);
        _json.WriteEndObject();
    }

    private void WriteSuppression(string kind, string reason, BaselineEntry? entry)
    {
        _json.WriteStartArray("suppressions");
        _json.WriteStartObject();
        _json.WriteString("kind", kind);
        _json.WriteString("status", "accepted");
        _json.WriteString("justification", JsonText.Safe(reason));
        if (entry is { } e && (e.Owner is not null || e.Expires is not null))
        {
            _json.WriteStartObject("properties");
            if (e.Owner is not null)
                _json.WriteString("owner", JsonText.Safe(e.Owner));
            if (e.Expires is { } day)
                _json.WriteString("expires", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteFlow(Diagnostic finding, SarifArtifacts artifacts)
    {
        _json.WriteStartArray("codeFlows");
        _json.WriteStartObject();
        _json.WriteStartArray("threadFlows");
        _json.WriteStartObject();
        _json.WriteStartArray("locations");
        var steps = finding.Steps.Take(999).Append(new FlowStep(finding.Path, finding.Start, finding.End, finding.Message));
        foreach (var step in steps)
        {
            _json.WriteStartObject();
            _json.WritePropertyName("location");
            WriteLocation(step.Path, step.Start, step.End, "", step.Message, artifacts);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteLocation(string path, Python.Text.LinePosition start, Python.Text.LinePosition end, string snippet, string? message, SarifArtifacts artifacts)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", SarifArtifacts.Uri(path));
        _json.WriteString("uriBaseId", RootId);
        if (artifacts.IndexOf(path) is { } index)
            _json.WriteNumber("index", index);
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        if (snippet.Length > 0)
        {
            _json.WriteStartObject("snippet");
            _json.WriteString("text", JsonText.Safe(snippet));
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        if (message is not null)
            WriteMessage("message", message);
        _json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        // In SARIF's plain text, [text](1) is a link and {0} a placeholder; both are escaped.
        var plain = SafeText.Line(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        _json.WriteStartObject(name);
        _json.WriteString("text", plain.Length == 0 || plain[^1] is '.' or '!' or '?' ? plain : plain + ".");
        _json.WriteEndObject();
    }
}
