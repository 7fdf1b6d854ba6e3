using System.Buffers.Binary;
using System.Text.Json;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Runner;

/// <summary>Writes the job frame: five bytes frame head, four bytes length of the JSON head, the head, then every file's bytes.</summary>
internal static class JobFrame
{
    public static byte[] Write(Job job, ContainerSpec spec, bool more = false)
    {
        var contents = job.Node.Files.Select(file => ("src/" + file.Path, file.Content)).ToList();
        if (job.Node.Kind != NodeKind.Script) contents.Add(("input.json", job.Sample.Input));
        contents.AddRange(spec.Shipped.Select(file => (file.Path, file.Content)));
        var head = JsonSerializer.SerializeToUtf8Bytes(
            new JobHead(
                Word(job.Node.Kind),
                job.Node.Entry,
                job.Node.Call == CallStyle.Keywords ? "keywords" : "whole",
                ContainerSpec.Workspace,
                new RunnerLimits(job.Limits.Wall.TotalSeconds, job.Limits.Cpu.TotalSeconds, job.Limits.Log, spec.Output, Math.Max(job.Limits.FileSize, spec.Output + 1),
                    spec.PerProcess ? spec.Memory : null, spec.PerProcess ? spec.Pids : null),
                [.. contents.Select(file => new JobFile(file.Item1, file.Item2.Length))],
                spec.Environment,
                more,
                job.Debug),
            RunnerJson.Default.JobHead);
        var length = 4 + head.Length + contents.Sum(file => file.Item2.Length);
        var frame = new byte[5 + length];
        frame[0] = (byte)FrameKind.Job;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), length);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), head.Length);
        head.CopyTo(frame, 9);
        var offset = 9 + head.Length;
        foreach (var (_, content) in contents)
        {
            content.Span.CopyTo(frame.AsSpan(offset));
            offset += content.Length;
        }

        return frame;
    }

    private static string Word(NodeKind kind) => kind switch
    {
        NodeKind.Function => "function",
        NodeKind.Script => "script",
        _ => "node",
    };
}
