using System.Text;
using Sandbox.Execution.Json;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

/// <summary>What the tests of this folder share.</summary>
internal static class Snapshot
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static Received Receive(string output, SnapshotOptions? options = null)
    {
        Assert.True(Received.TryCreate(Bytes(output), options ?? SnapshotOptions.Default, out var received, out var error), error);
        return received;
    }

    /// <summary>The received text without its byte order mark.</summary>
    public static string Text(string output, SnapshotOptions? options = null) =>
        Encoding.UTF8.GetString(Receive(output, options).Text.Span[3..]);

    public static Comparison Compare(string verified, string output, SnapshotOptions? options = null) =>
        Comparer.Compare(Bytes(verified), Receive(output, options), options ?? SnapshotOptions.Default, "N.s.verified.json", "N.s.received.json");

    public static JsonPathPattern Path(string text)
    {
        Assert.True(JsonPathPattern.TryParse(text, out var pattern, out var error), error);
        return pattern;
    }

    public static SnapshotOptions Ignoring(params string[] paths) => SnapshotOptions.Default with { Ignore = [.. paths.Select(Path)] };

    public static SnapshotOptions Within(string path, double relative = 0, double absolute = 0) =>
        SnapshotOptions.Default with { Tolerances = [new Tolerance(Path(path), relative, absolute)] };
}
