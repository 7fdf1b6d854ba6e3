using System.Collections.Immutable;
using System.Text;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>One walk through two trees at once. Recursion is bounded by <see cref="JsonTree.MaxDepth"/>.</summary>
internal sealed class ComparerWalk(SnapshotOptions options)
{
    private const int ExcerptLength = 120;

    private readonly ImmutableArray<Difference>.Builder _differences = ImmutableArray.CreateBuilder<Difference>();
    private readonly Dictionary<int, JsonNode> _excused = [];
    private readonly JsonPath _path = new();

    public int Count { get; private set; }

    public ImmutableArray<Difference> Differences => _differences.ToImmutable();

    /// <summary>Received numbers, by index, that differ within their tolerance, and what was expected.</summary>
    public IReadOnlyDictionary<int, JsonNode> Excused => _excused;

    public void Compare(JsonNode expected, JsonNode received)
    {
        if (options.Ignore.Length > 0 && options.Ignores(_path))
            return;
        if (expected.Kind != received.Kind)
            Report(expected, received);
        else if (expected.Kind is JsonKind.Array)
            CompareArrays(expected, received);
        else if (expected.Kind is JsonKind.Object)
            CompareObjects(expected, received);
        else if (!expected.Utf8.SequenceEqual(received.Utf8))
            CompareScalars(expected, received);
    }

    private void CompareScalars(JsonNode expected, JsonNode received)
    {
        if (expected.Kind is JsonKind.Number && options.Allows(_path, expected, received))
            _excused.Add(received.Index, expected);
        else
            Report(expected, received);
    }

    private void CompareArrays(JsonNode expected, JsonNode received)
    {
        JsonNode before = expected.FirstElement, after = received.FirstElement;
        for (var i = 0; i < Math.Max(expected.Count, received.Count); i++)
        {
            _path.Push(JsonPathStep.Element(i));
            if (i >= received.Count)
                ReportUnlessIgnored(before, null);
            else if (i >= expected.Count)
                ReportUnlessIgnored(null, after);
            else
                Compare(before, after);
            _path.Pop();
            before = i < expected.Count ? before.Sibling : before;
            after = i < received.Count ? after.Sibling : after;
        }
    }

    private void CompareObjects(JsonNode expected, JsonNode received)
    {
        using var before = expected.SortedMembers();
        using var after = received.SortedMembers();
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : before.Name(i).Utf8.SequenceCompareTo(after.Name(j).Utf8);
            _path.Push(JsonPathStep.Member((order <= 0 ? before.Name(i) : after.Name(j)).Utf8Memory));
            if (order == 0)
                Compare(before.Value(i++), after.Value(j++));
            else if (order < 0)
                ReportUnlessIgnored(before.Value(i++), null);
            else
                ReportUnlessIgnored(null, after.Value(j++));
            _path.Pop();
        }
    }

    private void ReportUnlessIgnored(JsonNode? expected, JsonNode? received)
    {
        if (!options.Ignores(_path))
            Report(expected, received);
    }

    private void Report(JsonNode? expected, JsonNode? received)
    {
        if (++Count > Comparer.MaxDifferences)
            return;
        var focus = expected is { } before && received is { } after ? before.Utf8.CommonPrefixLength(after.Utf8) : 0;
        _differences.Add(new Difference(_path.ToString(), Describe(expected, focus), Describe(received, focus)));
    }

    private static string? Describe(JsonNode? node, int focus) => node switch
    {
        null => null,
        { Kind: JsonKind.Array } array => $"[{array.Count} elements]",
        { Kind: JsonKind.Object } members => $"{{{members.Count} members}}",
        { Kind: JsonKind.String } text => $"\"{Printable.Excerpt(Decode(text), focus, ExcerptLength)}\"",
        { } scalar => Printable.Excerpt(Decode(scalar), focus, ExcerptLength),
    };

    private static string Decode(JsonNode node) => Encoding.UTF8.GetString(node.Utf8);
}
