using System.Text.Json;

namespace Sandbox.Check.Tests.Commands;

public sealed class ReviewTests
{
    private static Workspace WithReceived() => new Workspace()
        .With("A.py", "").With("A.one.input.json", "1").With("A.one.verified.json", "{\"v\": 1}").With("A.one.received.json", "{\"v\": 2}")
        .With("n/B.py", "").With("n/samples/B.two.input.json", "1").With("n/samples/B.two.received.json", "{\"w\": 3}")
        .With("n/C.py", "").With("n/C.x.received.json", "{\"z\": 3}");

    [Fact]
    public async Task Without_a_keyboard_it_lists_what_waits_and_changes_nothing()
    {
        using var work = WithReceived();
        var result = await work.Run("review");
        Assert.Equal(1, result.Code);
        Assert.Contains("$.v: 1 became 2", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"w\": 3", result.Out, StringComparison.Ordinal);
        Assert.True(work.Has("A.one.received.json"));
        var json = JsonDocument.Parse((await work.Run("review", "--format", "json")).Out).RootElement;
        Assert.Equal(["A.one.received.json", "n/C.x.received.json", "n/samples/B.two.received.json"], json.EnumerateArray().Select(e => e.GetProperty("received").GetString()));
    }

    [Theory]
    [InlineData("ars", "{\"v\": 2}", false, true, 1)]
    [InlineData("A", "{\"v\": 2}", true, false, 0)]
    [InlineData("R", "{\"v\": 1}", false, false, 0)]
    [InlineData("zzsS", "{\"v\": 1}", false, true, 1)]
    [InlineData("q", "{\"v\": 1}", false, true, 1)]
    [InlineData("aA", "{\"v\": 2}", true, false, 0)]
    public async Task At_a_keyboard_each_is_accepted_rejected_or_skipped(string keys, string verified, bool secondAccepted, bool thirdWaits, int code)
    {
        using var work = WithReceived();
        work.Keys = keys;
        work["NO_COLOR"] = "1";
        Assert.Equal(code, (await work.Run("review")).Code);
        Assert.Equal(verified, work.Read("A.one.verified.json"));
        Assert.Equal(secondAccepted, work.Has("n/C.x.verified.json"));
        Assert.Equal(thirdWaits, work.Has("n/samples/B.two.received.json"));
    }

    [Fact]
    public async Task Each_answer_is_confirmed_and_a_question_mark_explains()
    {
        using var work = WithReceived();
        work.Keys = "?z\eaRq";
        work["NO_COLOR"] = "1";
        var output = (await work.Run("review")).Out;
        Assert.Contains("?\n  a  make this the verified snapshot\n", output, StringComparison.Ordinal);
        Assert.Contains("z is none of a, r, s, A, R, S, q; ? explains them\n1/3  (a)ccept", output, StringComparison.Ordinal);
        Assert.Contains("\\u{1b} is none of", output, StringComparison.Ordinal);
        foreach (var line in new[] { "accepted A.one.received.json", "rejected n/C.x.received.json", "rejected n/samples/B.two.received.json" })
            Assert.Contains(line + "\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
    }

    [Theory]
    [InlineData("n/B.py")]
    [InlineData("B")]
    [InlineData("B.two")]
    [InlineData("n/samples/B.two.received.json")]
    public async Task A_node_is_named_by_file_name_sample_or_snapshot(string name)
    {
        using var work = WithReceived();
        Assert.Equal("accepted n/samples/B.two.received.json\n", (await work.Run("accept", name)).Out);
        Assert.True(work.Has("n/samples/B.two.verified.json"));
        Assert.True(work.Has("A.one.received.json"));
    }

    [Fact]
    public async Task Reject_deletes_and_leaves_the_verified_file()
    {
        using var work = WithReceived();
        Assert.Equal("rejected A.one.received.json\n", (await work.Run("reject", "A")).Out);
        Assert.Equal("{\"v\": 1}", work.Read("A.one.verified.json"));
        Assert.Equal(0, (await work.Run("reject", "--all")).Code);
        Assert.Equal("no received snapshot waits\n", (await work.Run("review")).Out);
    }

    [Fact]
    public async Task A_link_in_a_snapshots_place_is_not_followed()
    {
        using var work = WithReceived().With("secret.txt", "secret");
        File.Delete(work.PathOf("A.one.received.json"));
        File.CreateSymbolicLink(work.PathOf("A.one.received.json"), work.PathOf("secret.txt"));
        (await work.Run("accept", "A")).Refuses("symbolic link");
        Assert.Equal("{\"v\": 1}", work.Read("A.one.verified.json"));
    }
}
