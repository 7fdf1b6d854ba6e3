using Sandbox.Execution.Files;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class SnapshotStoreTests : IDisposable
{
    private const string Verified = "n/N.s.verified.json";
    private const string Waiting = "n/N.s.received.json";
    private static readonly Sample Sample = new("s", "n/N.s.input.json", "{}"u8.ToArray(), Verified);
    private readonly TemporaryFolder folder = new();

    public SnapshotStoreTests() => folder.Folder("n");

    public void Dispose() => folder.Dispose();

    private SnapshotStore Store(bool inCi = false) => new(folder.Root, inCi);

    private SnapshotResult Check(string output, bool inCi = false, SnapshotOptions? options = null) =>
        Store(inCi).Check(Sample, Snapshot.Bytes(output), options ?? SnapshotOptions.Default);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ANewOutputIsKeptForReview(bool inCi)
    {
        var result = Check("""{"a":1}""", inCi);
        Assert.Equal((SnapshotStatus.New, Waiting, null), (result.Status, result.ReceivedPath, result.Problem));
        Assert.Equal([Waiting], folder.Files);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "{\n  \"a\": 1\n}"u8], File.ReadAllBytes(folder.At(Waiting)));
    }

    [Fact]
    public void AnAcceptedOutputMatches()
    {
        Check("""{"a":1}""");
        Store().Accept(Waiting);
        Assert.Equal([Verified], folder.Files);
        Assert.Equal(SnapshotStatus.Match, Check("""{ "a": 1 }""").Status);
        Assert.Equal([Verified], folder.Files);
    }

    [Fact]
    public void AChangedOutputIsAMismatchWithADiff()
    {
        folder.Write(Verified, """{"a":1}""");
        var result = Check("""{"a":2}""");
        Assert.Equal(SnapshotStatus.Mismatch, result.Status);
        Assert.Equal("$.a: 1 became 2", Assert.Single(result.Comparison!.Differences).ToString());
        Assert.Equal("--- n/N.s.verified.json\n+++ n/N.s.received.json\n@@ -1,3 +1,3 @@\n {\n-  \"a\": 1\n+  \"a\": 2\n }\n", result.Comparison.Diff);
        Assert.Equal([Waiting, Verified], folder.Files);
        Assert.Equal("""{"a":1}""", File.ReadAllText(folder.At(Verified)));
    }

    [Fact]
    public void AMatchDeletesAStaleReceivedFile()
    {
        folder.Write(Verified, """{"a":1}""");
        Check("""{"a":2}""");
        Assert.Equal(SnapshotStatus.Match, Check("""{"a":1}""").Status);
        Assert.Equal([Verified], folder.Files);
    }

    [Fact]
    public void ARejectedOutputIsGone()
    {
        folder.Write(Verified, """{"a":1}""");
        Check("""{"a":2}""");
        Store().Reject(Waiting);
        Assert.Equal([Verified], folder.Files);
    }

    [Fact]
    public void NothingIsAcceptedInCi()
    {
        folder.Write(Verified, """{"a":1}""");
        Check("""{"a":2}""", inCi: true);
        Assert.Contains("in CI", Assert.Throws<FileRefusedException>(() => Store(inCi: true).Accept(Waiting)).Message, StringComparison.Ordinal);
        Assert.Contains("in CI", Assert.Throws<FileRefusedException>(() => Store(inCi: true).Reject(Waiting)).Message, StringComparison.Ordinal);
        Assert.Equal([Waiting, Verified], folder.Files);
        Assert.Equal("""{"a":1}""", File.ReadAllText(folder.At(Verified)));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("false", false)]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("True", true)]
    public void CiIsTrueOrOne(string? value, bool isCi) => Assert.Equal(isCi, SnapshotStore.IsCi(value));

    [Fact]
    public void AVerifiedFileThatIsALinkIsNotRead()
    {
        folder.Write("secret", "{}");
        folder.Link(Verified, folder.At("secret"));
        Assert.Contains("symbolic link", Assert.Throws<FileRefusedException>(() => Check("{}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReceivedFileThatIsALinkIsReplacedAndNeverAccepted()
    {
        folder.Write("target", "old");
        folder.Link(Waiting, folder.At("target"));
        Assert.Throws<FileRefusedException>(() => Store().Accept(Waiting));
        Check("1");
        Assert.Equal("old", File.ReadAllText(folder.At("target")));
        Assert.Null(new FileInfo(folder.At(Waiting)).LinkTarget);
    }

    [Fact]
    public void AMismatchIsToldEvenWhereNothingCanBeWritten()
    {
        folder.Write(Verified, "1");
        folder.Folder(Waiting);
        var result = Check("2");
        Assert.Equal((SnapshotStatus.Mismatch, null), (result.Status, result.ReceivedPath));
        Assert.StartsWith("cannot write n/N.s.received.json: ", result.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOutputThatIsNotJsonMatchesNothing()
    {
        folder.Write(Verified, "1");
        var result = Check("NaN");
        Assert.Equal((SnapshotStatus.Mismatch, null, "the output is not JSON: line 1, column 1: NaN is not JSON; write null or a number"), (result.Status, result.ReceivedPath, result.Problem));
        Assert.Equal([Verified], folder.Files);
    }

    [Fact]
    public void ScrubbedOutputStaysScrubbedThroughReview()
    {
        var options = SnapshotOptions.Default with { Scrub = Scrubbing.Guid | Scrubbing.Date };
        const string Output = """{"id":"c56a4180-65aa-42ec-a945-5fd21dec0538","at":"2024-01-01","x":0}""";
        Check(Output, options: options);
        Assert.Null(Store().Review(Waiting, options));
        Store().Accept(Waiting);
        Assert.Equal(SnapshotStatus.Match, Check(Output.Replace("c56a", "aaaa").Replace("2024", "2025"), options: options).Status);
        Check(Output.Replace("\"x\":0", "\"x\":1"), options: options);
        Assert.Equal("$.x: 0 became 1", Assert.Single(Store().Review(Waiting, options)!.Differences).ToString());
    }

    [Fact]
    public void ListsWhatWaits() =>
        Assert.Equal(
            ["n/N.s.received.json", "samples/M.s.received.json"],
            new SnapshotOwnership(["n/N.py", "n/N.s.received.json", "samples/M.s.received.json", "tests/T.cs", "tests/T.m.received.json", "n/T.cs"]).Pending);
}
