using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sandbox.Execution.Json;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class ComparerTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"]}""", """{"b":[true,null,"x"],"a":1}""")]
    [InlineData("\uFEFF{\n  \"a\": 1\n}", """{"a":1}""")]
    [InlineData("{\r\n\"a\":\r\n1\r\n}\r\n", """{"a":1}""")]
    [InlineData("\"\\u00e9\\/\"", "\"é/\"")]
    [InlineData("[]", "[ ]")]
    public void LayoutDoesNotMatter(string verified, string output) => Assert.True(Snapshot.Compare(verified, output).IsEqual);

    [Theory]
    [InlineData("1", "2", "$: 1 became 2")]
    [InlineData("1", "1.0", "$: 1 became 1.0")]
    [InlineData("1.5", "1.50", "$: 1.5 became 1.50")]
    [InlineData("1e5", "1E5", "$: 1e5 became 1E5")]
    [InlineData("0.0", "-0.0", "$: 0.0 became -0.0")]
    [InlineData("0.1", "0.10000000000000001", "$: 0.1 became 0.10000000000000001")]
    [InlineData("9007199254740993", "9007199254740992", "$: 9007199254740993 became 9007199254740992")]
    [InlineData("1", "\"1\"", "$: 1 became \"1\"")]
    [InlineData("null", "false", "$: null became false")]
    [InlineData("true", "false", "$: true became false")]
    [InlineData("[]", "{}", "$: [0 elements] became {0 members}")]
    [InlineData("""{"a":{"b":[0,1]}}""", """{"a":{"b":[0,2]}}""", "$.a.b[1]: 1 became 2")]
    [InlineData("""{"a":1}""", """{}""", "$.a: missing, was 1")]
    [InlineData("""{}""", """{"a":null}""", "$.a: added null")]
    [InlineData("""{"a":1}""", """{"A":1}""", "$.A: added 1|$.a: missing, was 1")]
    [InlineData("[1,2,3]", "[1]", "$[1]: missing, was 2|$[2]: missing, was 3")]
    [InlineData("[1]", "[1,[2]]", "$[1]: added [1 elements]")]
    [InlineData("""{"a b":1,"it's":2,"":3}""", """{"a b":2,"it's":3,"":4}""", "$['']: 3 became 4|$['a b']: 1 became 2|$['it\\'s']: 2 became 3")]
    [InlineData("\"é\"", "\"e\u0301\"", "$: \"é\" became \"e\u0301\"")]
    [InlineData("\"a\"", "\"\\u001b]0;x\\u0007\"", "$: \"a\" became \"\\u001b]0;x\\u0007\"")]
    [InlineData("{\"\\u202e\":1}", "{\"\\u202e\":2}", "$['\\\\u202e']: 1 became 2")]
    public void EachDifferenceHasItsPlace(string verified, string output, string differences) =>
        Assert.Equal(differences, string.Join('|', Snapshot.Compare(verified, output).Differences));

    [Fact]
    public void LongTextsAreShownAboutTheirFirstDifference()
    {
        var difference = Assert.Single(Snapshot.Compare($"\"{new string('x', 5000)}A{new string('x', 5000)}\"", $"\"{new string('x', 5000)}B{new string('x', 5000)}\"").Differences);
        Assert.Contains("A", difference.Expected, StringComparison.Ordinal);
        Assert.Contains("B", difference.Received, StringComparison.Ordinal);
        Assert.InRange(difference.Expected!.Length, 100, 160);
    }

    [Fact]
    public void ManyDifferencesAreCounted()
    {
        var comparison = Snapshot.Compare($"[{string.Join(',', Enumerable.Repeat(1, 5000))}]", $"[{string.Join(',', Enumerable.Repeat(2, 5000))}]");
        Assert.Equal(5000, comparison.DifferenceCount);
        Assert.Equal(Comparer.MaxDifferences, comparison.Differences.Length);
    }

    /// <summary>Any byte of an output that changes its value is seen, and nothing else makes a difference.</summary>
    [Fact]
    public void OneChangedByteIsSeen()
    {
        const string Output = """{"data":[{"close":101.25,"high":-3e-7,"ok":true,"symbol":"BTCé"}],"rows":1}""";
        var verified = Snapshot.Text(Output);
        Assert.True(Snapshot.Compare(verified, Output).IsEqual);
        var seen = 0;
        for (var i = 0; i < Output.Length; i++)
            foreach (var replacement in "0159ax-. ")
            {
                var changed = Output[..i] + replacement + Output[(i + 1)..];
                if (changed == Output || JsonTree.Validate(Snapshot.Bytes(changed)) is not null)
                    continue;
                Assert.False(Snapshot.Compare(verified, changed).IsEqual, changed);
                seen++;
            }

        Assert.True(seen > 150);
    }

    [Theory]
    [InlineData("1.0", "1.0000000001", 1e-9, 0, true)]
    [InlineData("1.0", "1.00000001", 1e-9, 0, false)]
    [InlineData("1", "1.0", 1e-9, 0, true)]
    [InlineData("1", "1.0", 0, 0, true)]
    [InlineData("0", "-0.0", 0, 0, true)]
    [InlineData("0.0", "1e-12", 1e-9, 0, false)]
    [InlineData("0.0", "1e-12", 0, 1e-9, true)]
    [InlineData("100", "101", 0, 1, true)]
    [InlineData("100", "101", 0.00991, 0, true)]
    [InlineData("100", "102", 0, 1, false)]
    [InlineData("-100", "100", 0.5, 0, false)]
    [InlineData("1e308", "-1e308", 0.5, 1e300, false)]
    [InlineData("9007199254740993", "9007199254740992", 0, 0.5, false)]
    [InlineData("9007199254740993", "9007199254740992", 0, 1, true)]
    [InlineData("170141183460469231731687303715884105727", "-170141183460469231731687303715884105728", 0, 1, false)]
    [InlineData("1", "\"1\"", 1, 1, false)]
    [InlineData("null", "0", 1, 1, false)]
    [InlineData("\"NaN\"", "0", 1, 1, false)]
    public void NumbersWithinTheirToleranceAreEqual(string x, string y, double relative, double absolute, bool equal)
    {
        Assert.Equal(equal, Snapshot.Compare(x, y, Snapshot.Within("$", relative, absolute)).IsEqual);
        Assert.Equal(equal, Snapshot.Compare(y, x, Snapshot.Within("$", relative, absolute)).IsEqual);
    }

    [Fact]
    public void AToleranceHoldsAtItsPathOnly()
    {
        var options = Snapshot.Within("$.data[*].close", relative: 1e-9);
        Assert.True(Snapshot.Compare("""{"data":[{"close":1.0,"open":1.0}]}""", """{"data":[{"close":1.0000000000001,"open":1.0}]}""", options).IsEqual);
        Assert.False(Snapshot.Compare("""{"data":[{"close":1.0,"open":1.0}]}""", """{"data":[{"close":1.0,"open":1.0000000000001}]}""", options).IsEqual);
    }

    [Fact]
    public void TheLastToleranceThatFitsDecides()
    {
        var options = SnapshotOptions.Default with
        {
            Tolerances = [new Tolerance(Snapshot.Path("$..*"), 0, 1), new Tolerance(Snapshot.Path("$.strict"), 0, 0)],
        };
        Assert.True(Snapshot.Compare("""{"loose":1,"strict":1}""", """{"loose":2,"strict":1.0}""", options).IsEqual);
        Assert.Equal("$.strict: 1 became 2", Assert.Single(Snapshot.Compare("""{"loose":1,"strict":1}""", """{"loose":2,"strict":2}""", options).Differences).ToString());
    }

    [Fact]
    public void IgnoredMembersMayChangeComeAndGo()
    {
        var options = Snapshot.Ignoring("$.metadata.elapsed");
        Assert.True(Snapshot.Compare("""{"metadata":{"elapsed":1}}""", """{"metadata":{"elapsed":2}}""", options).IsEqual);
        Assert.True(Snapshot.Compare("""{"metadata":{}}""", """{"metadata":{"elapsed":2}}""", options).IsEqual);
        Assert.True(Snapshot.Compare("""{"metadata":{"elapsed":1}}""", """{"metadata":{}}""", options).IsEqual);
        Assert.False(Snapshot.Compare("""{"metadata":{"elapsed":1}}""", "{}", options).IsEqual);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}\n", "the verified snapshot is not JSON: line 1, column 1: expected a value, found '<'")]
    [InlineData("", "the verified snapshot is not JSON: line 1, column 1: the text is empty")]
    [InlineData("{\"a\":1,\"a\":1}", "the verified snapshot is not JSON: line 1, column 8: the name \"a\" occurs twice in one object")]
    public void ABrokenVerifiedFileIsAMismatchThatSaysSo(string verified, string problem)
    {
        var comparison = Snapshot.Compare(verified, "{}");
        Assert.False(comparison.IsEqual);
        Assert.Equal(problem, comparison.Problem);
        Assert.StartsWith("--- N.s.verified.json\n+++ N.s.received.json\n@@", comparison.Diff, StringComparison.Ordinal);
    }

    /// <summary>Swapping the sides swaps the differences; a value equals itself; a wider tolerance never sees more.</summary>
    [Fact]
    public void LawsHoldForAnyTwoValues()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var x = Any(random, 0);
            var y = random.Next(3) == 0 ? Any(random, 0) : Change(x, random);
            Assert.True(Snapshot.Compare(Snapshot.Text(x), x).IsEqual);
            var there = Snapshot.Compare(x, y);
            var back = Snapshot.Compare(y, x);
            Assert.Equal(there.DifferenceCount, back.DifferenceCount);
            Assert.Equal(there.Differences, back.Differences.Select(d => new Difference(d.Path, d.Received, d.Expected)));
            Assert.Equal(there.IsEqual, there.Diff.Length == 0);

            var previous = there.DifferenceCount;
            foreach (var width in new[] { 0, 1e-6, 0.1, 10 })
            {
                var options = Snapshot.Within("$..*", absolute: width);
                var count = Snapshot.Compare(x, y, options).DifferenceCount;
                Assert.InRange(count, 0, previous);
                Assert.Equal(count, Snapshot.Compare(y, x, options).DifferenceCount);
                previous = count;
            }
        }
    }

    private static string Any(Random random, int depth) => random.Next(depth > 3 ? 5 : 8) switch
    {
        0 => random.Next(3) switch { 0 => "null", 1 => "true", _ => "false" },
        1 or 2 => random.Next(-5, 5).ToString(CultureInfo.InvariantCulture),
        3 => (random.NextDouble() * 10).ToString("R", CultureInfo.InvariantCulture),
        4 => $"\"{(char)random.Next('a', 'd')}\"",
        5 => $"[{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => Any(random, depth + 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(n => $"\"{(char)('e' - n)}\":{Any(random, depth + 1)}"))}}}",
    };

    private static string Change(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        if (digits.Length == 0)
            return text;
        var at = digits[random.Next(digits.Length)];
        return new StringBuilder(text) { [at] = (char)random.Next('1', '9' + 1) }.ToString();
    }

    [Fact]
    public void ATableIsComparedQuickly()
    {
        var rows = Table(1000, 20, changed: -1);
        var verified = Snapshot.Bytes(Snapshot.Text(rows));
        var other = Snapshot.Bytes(Snapshot.Text(Table(1000, 20, changed: 500)));
        var output = Snapshot.Bytes(rows);
        var times = Enumerable.Range(0, 10).Select(run =>
        {
            var clock = Stopwatch.StartNew();
            Assert.True(Received.TryCreate(output, SnapshotOptions.Default, out var received, out _));
            Assert.True(Comparer.Compare(verified, received, SnapshotOptions.Default).IsEqual);
            Assert.Equal(1, Comparer.Compare(other, received, SnapshotOptions.Default).DifferenceCount);
            return clock.Elapsed.TotalMilliseconds;
        }).Order().ToArray();
        Assert.True(times[0] < 1000, $"best {times[0]:F1} ms, median {times[5]:F1} ms");
        TestContext.Current.TestOutputHelper?.WriteLine($"best {times[0]:F2} ms, median {times[5]:F2} ms");
    }

    [Fact]
    public void ATableWithEveryNumberChangedStaysQuick()
    {
        var clock = Stopwatch.StartNew();
        var comparison = Snapshot.Compare(Table(5_000, 20, -1), Table(5_000, 20, -1).Replace("0.", "1.", StringComparison.Ordinal));
        Assert.Equal(100_000, comparison.DifferenceCount);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), clock.Elapsed.ToString());
    }

    private static string Table(int rows, int columns, int changed)
    {
        var random = new Random(1);
        var text = new StringBuilder("{\"data\":[");
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "{" : ",{");
            for (var column = columns - 1; column >= 0; column--)
            {
                var value = random.NextDouble() / 10;
                text.Append($"\"column{column:D2}\":").Append((row == changed && column == 3 ? value + 1 : value).ToString("F12", CultureInfo.InvariantCulture));
                text.Append(column == 0 ? "}" : ",");
            }
        }

        return text.Append("]}").ToString();
    }
}
