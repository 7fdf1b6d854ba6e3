using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void ShowsChangedLinesWithTheirSurroundings() => AssertDiff(
        """{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9}""",
        """{"a":1,"b":2,"c":3,"d":4,"e":50,"f":6,"g":7,"h":8,"i":9}""",
        """
        @@ -3,7 +3,7 @@
           "b": 2,
           "c": 3,
           "d": 4,
        -  "e": 5,
        +  "e": 50,
           "f": 6,
           "g": 7,
           "h": 8,
        """);

    [Fact]
    public void ShowsAnInsertedRowAsOne() => AssertDiff(
        """[{"x":1},{"x":2},{"x":3}]""",
        """[{"x":1},{"x":9},{"x":2},{"x":3}]""",
        """
        @@ -3,6 +3,9 @@
             "x": 1
           },
           {
        +    "x": 9
        +  },
        +  {
             "x": 2
           },
           {
        """);

    [Fact]
    public void SplitsDistantChangesIntoHunks() => AssertDiff(
        "[0,1,2,3,4,5,6,7,8,9,10,11]",
        "[0,99,2,3,4,5,6,7,8,9,88,11]",
        """
        @@ -1,6 +1,6 @@
         [
           0,
        -  1,
        +  99,
           2,
           3,
           4,
        @@ -9,6 +9,6 @@
           7,
           8,
           9,
        -  10,
        +  88,
           11
         ]
        """);

    [Fact]
    public void ShowsAScalar() => AssertDiff("1", "\"x\"", "@@ -1 +1 @@\n-1\n+\"x\"");

    [Fact]
    public void LeavesOutWhatIsExcused()
    {
        var options = Snapshot.Within("$.x", absolute: 1) with { Ignore = [Snapshot.Path("$.t")] };
        var diff = Snapshot.Compare("""{"t":1,"x":1.0,"y":1}""", """{"t":2,"x":1.5,"y":2}""", options).Diff;
        Assert.Equal(
            """
            --- N.s.verified.json
            +++ N.s.received.json
            @@ -1,4 +1,4 @@
             {
               "x": 1.0,
            -  "y": 1
            +  "y": 2
             }

            """.ReplaceLineEndings("\n"),
            diff);
    }

    [Fact]
    public void ShowsALongLineAboutItsFirstDifference()
    {
        var diff = Snapshot.Compare($"\"{new string('x', 100_000)}A{new string('x', 100_000)}\"", $"\"{new string('x', 100_000)}B{new string('x', 100_000)}\"").Diff;
        Assert.InRange(diff.Length, 200, 700);
        Assert.Contains("xAx", diff, StringComparison.Ordinal);
        Assert.Contains("xBx", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void IsCappedAndSaysSo()
    {
        var diff = Snapshot.Compare(Numbers(0, 5000), Numbers(5000, 5000)).Diff;
        Assert.InRange(diff.Split('\n').Length, UnifiedDiffMaxLines, UnifiedDiffMaxLines + 5);
        Assert.EndsWith("\n… more lines differ; the received file has them all\n", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void ACutWindowInventsNoDifference()
    {
        var verified = Numbers(0, 5000);
        var output = "[-1,-2," + verified[1..].Replace(",4900,", ",0,", StringComparison.Ordinal);
        var diff = Snapshot.Compare(verified, output).Diff;
        Assert.Equal(["+  -1,", "+  -2,"], diff.Split('\n').Skip(2).Where(line => line.StartsWith('+') || line.StartsWith('-')));
        Assert.EndsWith("\n… more lines differ; the received file has them all\n", diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("##vso[task.setvariable]", "#\\u0023vso[task.setvariable]")]
    [InlineData("##[error]", "#\\u0023[error]")]
    [InlineData("\u202e", "\\u202e")]
    public void ObeysNothing(string text, string shown)
    {
        var diff = Snapshot.Compare("1", System.Text.Json.JsonSerializer.Serialize(text)).Diff;
        Assert.EndsWith($"+\"{shown}\"\n", diff, StringComparison.Ordinal);
        diff = Comparer.Compare(Snapshot.Bytes(text), Snapshot.Receive("1"), SnapshotOptions.Default, text, text).Diff;
        Assert.Contains($"--- {shown}\n", diff, StringComparison.Ordinal);
        Assert.Contains($"-{shown}\n", diff, StringComparison.Ordinal);
    }

    private const int UnifiedDiffMaxLines = 200;

    private static string Numbers(int from, int count) => $"[{string.Join(',', Enumerable.Range(from, count))}]";

    private static void AssertDiff(string verified, string output, string expected) =>
        Assert.Equal(
            $"--- N.s.verified.json\n+++ N.s.received.json\n{expected.ReplaceLineEndings("\n")}\n",
            Snapshot.Compare(verified, output).Diff);
}
