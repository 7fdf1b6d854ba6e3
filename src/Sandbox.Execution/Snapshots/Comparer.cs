using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// Compares an output with its verified snapshot. Whatever differs is a difference unless an option excuses it: two numbers are equal when
/// their texts are (<c>1</c> became <c>1.0</c> is seen: the node now returns a float), strings when their characters are, objects
/// whatever the order of their members, arrays element by element. How a file is laid out does not matter: byte order mark, line ends,
/// indentation, the order of members.
/// </summary>
public static class Comparer
{
    /// <summary>How many differences are told one by one.</summary>
    public const int MaxDifferences = 100;

    /// <summary>Compares; costs little where the bytes are equal.</summary>
    /// <param name="verified">The bytes of the verified file.</param>
    /// <param name="received">The output.</param>
    /// <param name="options">What is excused. Scrubbing is already done: the verified text is taken as it is.</param>
    /// <param name="verifiedName">Name of the verified file, for the diff.</param>
    /// <param name="receivedName">Name of the received file, for the diff.</param>
    public static Comparison Compare(
        ReadOnlyMemory<byte> verified,
        Received received,
        SnapshotOptions options,
        string verifiedName = "verified",
        string receivedName = "received")
    {
        if (verified.Span.SequenceEqual(received.Text.Span))
            return Comparison.Equal;
        if (!JsonTree.TryParse(received.Text, out var receivedTree, out var error))
            throw new InvalidOperationException($"A written snapshot does not read: {error}");
        if (!JsonTree.TryParse(verified, out var verifiedTree, out error))
        {
            var lines = UnifiedDiff.Create(verified.Span, received.Text.Span, verifiedName, receivedName);
            return new Comparison(1, [], lines, $"the verified snapshot is not JSON: {error}");
        }

        var walk = new ComparerWalk(options);
        walk.Compare(verifiedTree.Root, receivedTree.Root);
        if (walk.Count == 0)
            return Comparison.Equal;
        return new Comparison(walk.Count, walk.Differences, Diff(verifiedTree, receivedTree, walk, options, verifiedName, receivedName), null);
    }

    private static string Diff(
        JsonTree verified, JsonTree received, ComparerWalk walk, SnapshotOptions options, string verifiedName, string receivedName)
    {
        var asRead = options with { Scrub = Scrubbing.None };
        var expectedText = SnapshotWriter.Write(verified.Root, asRead);
        var receivedText = SnapshotWriter.Write(received.Root, asRead, walk.Excused);
        return expectedText is { } before && receivedText is { } after
            ? UnifiedDiff.Create(before.Span, after.Span, verifiedName, receivedName)
            : "";
    }
}
