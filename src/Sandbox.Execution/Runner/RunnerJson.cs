using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sandbox.Execution.Runner;

/// <summary>Head of a job frame; the files' bytes follow it in order. Where no more jobs come, the runner leaves after its result.</summary>
internal sealed record JobHead(
    string Kind, string Entry, string Call, string Root, RunnerLimits Limits, IReadOnlyList<JobFile> Files, IReadOnlyDictionary<string, string> Environment, bool More, bool Debug);

/// <summary>A file, its path below the root or, for a dataset's, absolute: a JSON array of path and length.</summary>
[JsonConverter(typeof(JobFileConverter))]
internal sealed record JobFile(string Path, int Length);

/// <summary>What the runner enforces: seconds and bytes. Memory and processes are null where the box as a whole has limits for them.</summary>
internal sealed record RunnerLimits(double Wall, double Cpu, long Log, long Output, long Fsize, long? Memory, int? Processes);

/// <summary>Head of an end frame; output, standard output and standard error follow it. Figures that could not be read are null.</summary>
internal sealed record EndHead(
    int? Exit, int? Signal, string? Stop, double WallMs, double? CpuMs, double? OwnCpuMs, long? Peak, bool? PeakExact, int? Oom, int? Pids,
    string? File, string? Note, bool Truncated, long Output, long Stdout, long Stderr, long Debug = 0);

internal sealed class JobFileConverter : JsonConverter<JobFile>
{
    public override JobFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("job frames are only written");

    public override void Write(Utf8JsonWriter writer, JobFile value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Path);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 8)]
[JsonSerializable(typeof(JobHead))]
[JsonSerializable(typeof(EndHead))]
internal sealed partial class RunnerJson : JsonSerializerContext;
