using System.Globalization;
using System.Text.Json;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Baselines;
using Sandbox.Check.Pipeline;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Reporting.Json;

/// <summary>The tool's own format, the most complete one; <c>Schemas/report.schema.json</c> describes it.</summary>
internal static class JsonReport
{
    public const string SchemaVersion = "1";

    /// <summary>A larger output is named by path.</summary>
    private const int MaxOutput = 64 << 10;

    /// <summary>A deeper output is named by path: readers commonly stop at this depth.</summary>
    private const int MaxOutputDepth = 200;

    public static void Write(CheckReport report, TextWriter output, ReportStyle style) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("version", Product.Version);
        WriteNullable(json, "commit", Product.Commit);
        json.WriteNumber("rules", RuleCatalog.All.Length);
        json.WriteEndObject();

        json.WriteStartArray("files");
        foreach (var file in report.Files)
            WriteFile(json, file);
        json.WriteEndArray();

        json.WriteStartArray("runs");
        foreach (var run in report.Runs)
            WriteRun(json, run);
        json.WriteEndArray();

        WriteBaseline(json, report.Baseline);
        WriteSummary(json, report);
        json.WriteEndObject();
    });

    private static void WriteBaseline(Utf8JsonWriter json, BaselineUse? baseline)
    {
        if (baseline is null)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteStartObject("baseline");
        json.WriteString("path", JsonText.Safe(baseline.File.Shown));
        json.WriteNumber("hidden", baseline.Hidden);
        json.WriteStartArray("stale");
        foreach (var (entry, used) in baseline.Stale)
            WriteEntry(json, entry, used, used == 0 ? "absent" : "unchanged");
        json.WriteEndArray();
        json.WriteStartArray("expired");
        foreach (var entry in baseline.Expired)
            WriteEntry(json, entry, 0, "new");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry, int used, string baselineState)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", entry.Rule);
        json.WriteString("path", JsonText.Safe(entry.Path));
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteNumber("count", entry.Count);
        json.WriteNumber("used", used);
        json.WriteString("baselineState", baselineState);
        json.WriteString("reason", JsonText.Safe(entry.Reason));
        WriteNullable(json, "owner", entry.Owner);
        WriteNullable(json, "expires", entry.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("line", entry.Line);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, FileResult file)
    {
        json.WriteStartObject();
        json.WriteString("path", JsonText.Safe(file.Path));
        json.WriteString("sha256", file.Report.Sha256);
        json.WriteString("status", Word(file.Report.Status));
        json.WriteString("profile", file.Report.Profile);
        json.WriteNumber("riskScore", file.Risk.Value);
        json.WriteString("riskLevel", Word(file.Risk.Level));
        json.WriteStartObject("risk");
        json.WriteNumber("sum", Math.Round(file.Risk.Sum, 4));
        json.WriteNumber("floor", file.Risk.Floor);
        json.WriteStartArray("items");
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

        json.WriteStartArray("findings");
        foreach (var finding in file.Findings)
            WriteFinding(json, finding, "new");
        json.WriteEndArray();

        json.WriteStartArray("suppressions");
        foreach (var suppressed in file.Report.Suppressed)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppressed.Kind);
            json.WriteString("reason", JsonText.Safe(suppressed.Reason));
            json.WritePropertyName("finding");
            WriteFinding(json, suppressed.Diagnostic, suppressed.Kind == SuppressedDiagnostic.External ? "unchanged" : "new");
            json.WriteEndObject();
        }

        json.WriteEndArray();

        json.WriteStartObject("timings");
        foreach (var timing in file.Report.Timings)
            json.WriteNumber(timing.Phase, Math.Round(timing.Elapsed.TotalMilliseconds, 3));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, string baselineState)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Id);
        json.WriteString("category", finding.Descriptor.Category.ToString());
        json.WriteStartArray("cwe");
        foreach (var cwe in finding.Descriptor.Cwe)
            json.WriteNumberValue(cwe);
        json.WriteEndArray();
        json.WriteString("level", Word(finding.Level));
        json.WriteString("severity", ToolLines.SeverityOf(finding).ToString().ToLowerInvariant());
        json.WriteString("message", JsonText.Safe(finding.Message));
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("endLine", finding.End.Line);
        json.WriteNumber("endColumn", finding.End.Column);
        json.WriteNumber("points", finding.Points);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("baselineState", baselineState);
        json.WriteStartArray("steps");
        foreach (var step in finding.Steps)
        {
            json.WriteStartObject();
            json.WriteString("path", JsonText.Safe(step.Path));
            json.WriteNumber("line", step.Start.Line);
            json.WriteNumber("column", step.Start.Column);
            json.WriteString("message", JsonText.Safe(step.Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json, RunReport run)
    {
        var (job, result) = (run.Job, run.Result);
        json.WriteStartObject();
        json.WriteString("node", JsonText.Safe(job.Node.Path));
        json.WriteString("sample", JsonText.Safe(job.Sample.Name));
        json.WriteString("kind", job.Node.Kind.ToString().ToLowerInvariant());
        json.WriteString("profile", job.Profile);
        WriteLimits(json, job.Limits);
        json.WriteString("status", result.Outcome.Status);
        json.WriteBoolean("validated", job.Validated);
        json.WriteNumber("durationMs", Math.Round(result.Usage.Wall.TotalMilliseconds, 3));
        WriteNullable(json, "cpuMs", result.Usage.Cpu is { } cpu ? Math.Round(cpu.TotalMilliseconds, 3) : null);
        WriteNullable(json, "peakMemoryBytes", result.Usage.PeakMemoryBytes);
        json.WriteBoolean("peakMemoryApproximate", result.Usage.PeakIsApproximate);
        WriteNullable(json, "oomCount", result.Usage.OomCount);
        WriteNullable(json, "exitCode", result.ExitCode);
        WriteNullable(json, "signal", result.Signal);
        json.WriteString("engine", result.Engine);
        WriteNullable(json, "image", result.Image);
        WriteOutput(json, run);
        json.WriteString("stdout", JsonText.Safe(result.StandardOutput));
        json.WriteString("stderr", JsonText.Safe(result.StandardError));
        json.WriteBoolean("truncated", result.Truncated);
        WriteNullable(json, "error", result.Outcome is RunOutcome.Ok ? null : OutcomeText.Of(run));
        WriteNullable(json, "debug", result.Debug is { } debug ? JsonText.Safe(debug) : null);
        WriteNullable(json, "containerId", result.ContainerId);
        json.WriteBoolean("cleanup", result.CleanedUp);
        if (run.Snapshot is { } snapshot)
        {
            json.WriteStartObject("snapshot");
            json.WriteString("status", snapshot.Status.ToString().ToLowerInvariant());
            json.WriteString("path", JsonText.Safe(snapshot.VerifiedPath));
            WriteNullable(json, "diff", snapshot.Diff);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("snapshot");
        }

        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, ResourceLimits limits)
    {
        json.WriteStartObject("limits");
        json.WriteNumber("memoryBytes", limits.Memory);
        json.WriteNumber("cpus", limits.Cpus);
        json.WriteNumber("wallMs", limits.Wall.TotalMilliseconds);
        json.WriteNumber("cpuMs", limits.Cpu.TotalMilliseconds);
        json.WriteNumber("pids", limits.Pids);
        json.WriteNumber("outputBytes", limits.Output);
        json.WriteNumber("logBytes", limits.Log);
        json.WriteNumber("tmpBytes", limits.Tmp);
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, RunReport run)
    {
        if (run.Result.Outcome is not RunOutcome.Ok ok)
        {
            json.WriteNull("output");
            json.WriteNull("outputPath");
            return;
        }

        if (ok.Output.Length <= MaxOutput && TryEscape(ok.Output) is { } output)
        {
            json.WritePropertyName("output");
            json.WriteRawValue(output, skipInputValidation: true);
            json.WriteNull("outputPath");
            return;
        }

        json.WriteNull("output");
        WriteNullable(json, "outputPath", run.Snapshot is { } snapshot ? snapshot.ReceivedPath ?? snapshot.VerifiedPath : null);
    }

    /// <summary>The output with everything invisible in it escaped; null where it is too deep or .NET cannot hold it.</summary>
    private static string? TryEscape(ReadOnlyMemory<byte> output)
    {
        try
        {
            using var document = JsonDocument.Parse(output, new JsonDocumentOptions { MaxDepth = MaxOutputDepth });
            return JsonText.Compact(document.RootElement.WriteTo);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Python writes a lone surrogate's escape, which has no UTF-8: its path serves instead.
            return null;
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        var findings = report.Files.SelectMany(f => f.Findings).ToArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", report.Files.Length);
        json.WriteNumber("skipped", report.Skipped.Length);
        json.WriteNumber("findings", findings.Length);
        json.WriteStartObject("byLevel");
        foreach (var level in Enum.GetValues<RiskLevel>())
            json.WriteNumber(Word(level), findings.Count(d => d.Level == level));
        json.WriteEndObject();
        json.WriteNumber("runs", report.Runs.Length);
        json.WriteNumber("passed", report.Runs.Count(r => r.Passed));
        json.WriteNumber("failed", report.Runs.Count(r => !r.Passed));
        json.WriteNumber("dangling", report.Dangling.Length);
        json.WriteNumber("cleanedUp", report.Runs.Count(r => r.Result.ContainerId is not null && r.Result.CleanedUp));
        json.WriteStartArray("notes");
        foreach (var note in report.Notes)
            json.WriteStringValue(JsonText.Safe(note));
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in report.Problems)
            json.WriteStringValue(JsonText.Safe(problem));
        json.WriteEndArray();
        json.WriteNumber("exitCode", ExitCode.Of(report));
        json.WriteEndObject();
    }

    private static string Word(AnalysisStatus status) => status.ToString().ToLowerInvariant();

    private static string Word(RiskLevel level) => level.ToString().ToUpperInvariant();

    private static void WriteNullable(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, JsonText.Safe(value));
    }

    private static void WriteNullable(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
