using System.Globalization;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Check.Reporting.Json;

namespace Sandbox.Check.Commands;

/// <summary><c>--dry-run</c>: what would be run, on what terms, and the hash of the bytes that were scanned.</summary>
internal static class PlanPrinter
{
    public static int Print(RunPlan plan, CommandContext context)
    {
        if (context.Choice(CommonOptions.Format, "text", "text", "json") == "json")
            PrintJson(plan, context.Out);
        else
            PrintText(plan, context.Out);
        return plan.Problems.IsEmpty ? ExitCodes.Clean : ExitCodes.CouldNotCheck;
    }

    private static void PrintText(RunPlan plan, TextWriter output)
    {
        foreach (var job in plan.Plan.Jobs)
        {
            var limits = job.Limits;
            output.WriteLine($"{SafeText.Line(job.Node.Path)} on {SafeText.Line(job.Sample.Name)}: {(job.Rejection is { } reason ? $"rejected: {SafeText.Line(reason)}" : "would run")}");
            output.WriteLine($"  {job.Node.Kind.ToString().ToLowerInvariant()}, profile {job.Profile}: memory {Units.Size(limits.Memory)}, cpus {limits.Cpus.ToString(CultureInfo.InvariantCulture)}, wall {Units.Duration(limits.Wall)}");
            output.WriteLine($"  sha256 {job.SourceHash} of {string.Join(", ", job.Node.Files.Select(f => SafeText.Line(f.Path)))}");
            if (!job.Datasets.IsEmpty)
                output.WriteLine($"  reads {string.Join(", ", job.Datasets.Select(d => SafeText.Line(d.Name)))}");
        }

        foreach (var problem in plan.Problems)
            output.WriteLine($"could not plan: {SafeText.Line(problem)}");
        output.WriteLine($"{plan.Plan.Jobs.Count(j => j.Rejection is null)} runs, {plan.Plan.Jobs.Count(j => j.Rejection is not null)} rejected");
    }

    private static void PrintJson(RunPlan plan, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("jobs");
        foreach (var job in plan.Plan.Jobs)
        {
            json.WriteStartObject();
            json.WriteString("node", JsonText.Safe(job.Node.Path));
            json.WriteString("sample", JsonText.Safe(job.Sample.Name));
            json.WriteString("kind", job.Node.Kind.ToString().ToLowerInvariant());
            json.WriteString("profile", job.Profile);
            json.WriteNumber("memoryBytes", job.Limits.Memory);
            json.WriteNumber("cpus", job.Limits.Cpus);
            json.WriteNumber("wallMs", job.Limits.Wall.TotalMilliseconds);
            json.WriteString("sha256", job.SourceHash);
            json.WriteStartArray("files");
            foreach (var file in job.Node.Files)
                json.WriteStringValue(JsonText.Safe(file.Path));
            json.WriteEndArray();
            json.WriteStartArray("datasets");
            foreach (var dataset in job.Datasets)
                json.WriteStringValue(JsonText.Safe(dataset.Name));
            json.WriteEndArray();
            if (job.Rejection is { } reason)
                json.WriteString("rejected", JsonText.Safe(reason));
            else
                json.WriteNull("rejected");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in plan.Problems)
            json.WriteStringValue(JsonText.Safe(problem));
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
