using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class SnapshotWriterTests
{
    [Fact]
    public void WritesAsVerifyDoes()
    {
        var text = Snapshot.Receive("""{"b":[1,{"z":null,"a":true}],"a":{},"c":[],"é":"x"}""").Text.Span;
        Assert.Equal([0xEF, 0xBB, 0xBF], text[..3].ToArray());
        Assert.Equal(
            """
            {
              "a": {},
              "b": [
                1,
                {
                  "a": true,
                  "z": null
                }
              ],
              "c": [],
              "é": "x"
            }
            """.ReplaceLineEndings("\n"),
            System.Text.Encoding.UTF8.GetString(text[3..]));
    }

    [Theory]
    [InlineData("1.0", "1.0")]
    [InlineData("1.50", "1.50")]
    [InlineData("1E5", "1E5")]
    [InlineData("-0.0", "-0.0")]
    [InlineData("1e-999", "1e-999")]
    [InlineData("0.1000000000000000055511151231257827021181583404541015625", "0.1000000000000000055511151231257827021181583404541015625")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"a\\/b\\u0041\"", "\"a/bA\"")]
    [InlineData("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\"", "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\"")]
    [InlineData("\"\\u001b[31m\"", "\"\\u001b[31m\"")]
    [InlineData("\"\u202eabc\u200b\"", "\"\\u202eabc\\u200b\"")]
    [InlineData("\"\u0085\u2028\ufeff\"", "\"\\u0085\\u2028\\ufeff\"")]
    [InlineData("\"\\udb40\\udc41\"", "\"\\udb40\\udc41\"")]
    [InlineData("\"\\ud83d\\ude00 ü 漢\"", "\"😀 ü 漢\"")]
    [InlineData("{\"\\u007f\":1}", "{\n  \"\\u007f\": 1\n}")]
    public void KeepsDigitsAndShowsWhatIsHidden(string output, string text) => Assert.Equal(text, Snapshot.Text(output));

    [Fact]
    public void SortsByCodePointLikePython() =>
        Assert.Equal(
            """{"A": 1, "a": 2, "aa": 3, "é": 4, "ｚ": 5, "😀": 6}""",
            Snapshot.Text("""{"😀":6,"ｚ":5,"é":4,"aa":3,"a":2,"A":1}""").Replace("\n  ", " ").Replace("{ ", "{").Replace("\n", ""));

    [Theory]
    [InlineData("""[{"b":1,"a":2},{"b":3,"a":4},{"a":5,"b":6},{"c":1,"a":0},{"b":7,"a":8}]""")]
    [InlineData("""[{"b":{"y":1,"x":2},"a":{"y":1,"x":2}},{"b":{"x":1,"y":2},"a":{"y":1,"z":2}}]""")]
    public void SortsRowsThatShareNamesAndRowsThatDoNot(string output)
    {
        using var once = System.Text.Json.JsonDocument.Parse(Snapshot.Text(output));
        using var original = System.Text.Json.JsonDocument.Parse(output);
        Assert.True(System.Text.Json.JsonElement.DeepEquals(original.RootElement, once.RootElement));
        AssertSorted(once.RootElement);
    }

    private static void AssertSorted(System.Text.Json.JsonElement element)
    {
        if (element.ValueKind is System.Text.Json.JsonValueKind.Array)
            Assert.All(element.EnumerateArray(), AssertSorted);
        if (element.ValueKind is not System.Text.Json.JsonValueKind.Object)
            return;
        var names = element.EnumerateObject().Select(member => member.Name).ToArray();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(element.EnumerateObject(), member => AssertSorted(member.Value));
    }

    [Fact]
    public void LeavesOutWhatIsIgnored() =>
        Assert.Equal(
            "{\n  \"a\": 1,\n  \"c\": [\n    \"{Scrubbed}\",\n    2\n  ],\n  \"d\": {}\n}",
            Snapshot.Text("""{"a":1,"b":2,"c":[1,2],"d":{"x":0}}""", Snapshot.Ignoring("$.b", "$.c[0]", "$.d.*")));

    [Fact]
    public void RefusesWhatIndentationMakesEndless()
    {
        var deep = new string('[', 250) + "[" + string.Join(',', Enumerable.Repeat("1", 2_000_000)) + "]" + new string(']', 250);
        Assert.False(Received.TryCreate(Snapshot.Bytes(deep), SnapshotOptions.Default, out _, out var error));
        Assert.Equal("the output is longer than 128 MB when indented", error);
    }

    [Fact]
    public void SaysWhereAnOutputIsNotJson()
    {
        Assert.False(Received.TryCreate(Snapshot.Bytes("{\n  \"x\": NaN}"), SnapshotOptions.Default, out _, out var error));
        Assert.Equal("the output is not JSON: line 2, column 8: NaN is not JSON; write null or a number", error);
    }

    [Fact]
    public void IsItsOwnSnapshot()
    {
        var once = Snapshot.Receive("""{"b":[1.50,"\u202e"],"a":{"x":"é"}}""").Text;
        Assert.True(Received.TryCreate(once, SnapshotOptions.Default, out var twice, out _));
        Assert.Equal(once.ToArray(), twice.Text.ToArray());
    }
}
