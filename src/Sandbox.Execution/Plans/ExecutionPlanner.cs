using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Plans;

/// <summary>Nodes × samples → plan. Pure.</summary>
public static class ExecutionPlanner
{
    /// <summary>Plans every sample of every node, in ordinal order of path, then of sample name.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="termsOf">The terms of a node; asked once for each.</param>
    public static ExecutionPlan Plan(IEnumerable<Node> nodes, Func<Node, JobTerms> termsOf)
    {
        var jobs = ImmutableArray.CreateBuilder<Job>();
        foreach (var node in nodes.OrderBy(node => node.Path, StringComparer.Ordinal))
        {
            var terms = termsOf(node);
            var hash = SourceHash(node.Files);
            foreach (var sample in node.Samples.OrderBy(sample => sample.Name, StringComparer.Ordinal))
            {
                var job = new Job(node, sample, terms.Profile, terms.Limits, terms.Datasets, hash, terms.Validated, terms.Rejection);
                jobs.Add(job with { Rejection = job.Rejection ?? Oversize(job) });
            }
        }

        return new ExecutionPlan(jobs.ToImmutable());
    }

    /// <summary>
    /// SHA-256, in lower-case hex, of the node's own file and then its modules in ordinal order of path: for each the length of its path
    /// in UTF-8, the path, the length of its content, the content; lengths are 8 bytes, little-endian. No two sets of files share their text.
    /// </summary>
    public static string SourceHash(ImmutableArray<NodeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Take(1).Concat(files.Skip(1).OrderBy(file => file.Path, StringComparer.Ordinal)))
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path));
            Append(hash, file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What is shipped lies in the workspace, and the output beside it.</summary>
    private static string? Oversize(Job job)
    {
        var (shipped, room) = (ContainerSpec.ShippedOf(job), ContainerSpec.RoomOf(job.Limits) - ContainerSpec.Reserve);
        return shipped <= room ? null : string.Create(CultureInfo.InvariantCulture,
            $"its files and the input take {shipped / 1048576.0:0.0} MB, and /workspace has room for {room / 1048576.0:0.0} MB: make the input smaller, read a dataset instead, or raise memory and docker.tmpfs.size");
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
