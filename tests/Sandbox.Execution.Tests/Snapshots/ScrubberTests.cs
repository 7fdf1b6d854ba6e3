using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class ScrubberTests
{
    private static readonly SnapshotOptions Both = SnapshotOptions.Default with { Scrub = Scrubbing.Guid | Scrubbing.Date };

    [Theory]
    [InlineData("c56a4180-65aa-42ec-a945-5fd21dec0538", "Guid_1")]
    [InlineData("C56A4180-65AA-42EC-A945-5FD21DEC0538", "Guid_1")]
    [InlineData("2024-01-31", "DateTime_1")]
    [InlineData("2024-02-29T00:00", "DateTime_1")]
    [InlineData("2024-01-31T23:59:59", "DateTime_1")]
    [InlineData("2024-01-31 23:59:59", "DateTime_1")]
    [InlineData("2024-01-31T23:59:59.123456789", "DateTime_1")]
    [InlineData("2024-01-31T23:59:59Z", "DateTime_1")]
    [InlineData("2024-01-31 23:59:59.5+00:00", "DateTime_1")]
    [InlineData("2024-01-31T23:59:59-0530", "DateTime_1")]
    public void Replaces(string text, string replacement) => Assert.Equal($"\"{replacement}\"", Snapshot.Text($"\"{text}\"", Both));

    [Theory]
    [InlineData("")]
    [InlineData("id c56a4180-65aa-42ec-a945-5fd21dec0538")]
    [InlineData("c56a418065aa42eca9455fd21dec0538")]
    [InlineData("g56a4180-65aa-42ec-a945-5fd21dec0538")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2024-1-31")]
    [InlineData("20240131")]
    [InlineData("2024-01-31T")]
    [InlineData("2024-01-31T25:00")]
    [InlineData("2024-01-31T23:60")]
    [InlineData("2024-01-31T23:59:59.")]
    [InlineData("2024-01-31T23:59:59.1234567890")]
    [InlineData("2024-01-31T23:59:59+25:00")]
    [InlineData("2024-01-31T23:59:59ZZ")]
    [InlineData("2024-01-31_23:59:59")]
    [InlineData("on 2024-01-31")]
    [InlineData("2024-01-31 ")]
    public void LeavesOtherText(string text) => Assert.Equal($"\"{text}\"", Snapshot.Text($"\"{text}\"", Both));

    [Fact]
    public void NumbersDistinctValuesInTheOrderOfTheSnapshot() =>
        Assert.Equal(
            """
            {
              "a": "Guid_1",
              "b": [
                "DateTime_1",
                "DateTime_2",
                "DateTime_1"
              ],
              "c": "Guid_2",
              "d": "Guid_1"
            }
            """.ReplaceLineEndings("\n"),
            Snapshot.Text(
                """
                {"d":"11111111-1111-1111-1111-111111111111","c":"22222222-2222-2222-2222-222222222222",
                 "b":["2024-01-02","2024-01-03","2024-01-02"],"a":"11111111-1111-1111-1111-111111111111"}
                """,
                Both));

    [Theory]
    [InlineData(Scrubbing.None, "[\n  \"2024-01-02\",\n  \"c56a4180-65aa-42ec-a945-5fd21dec0538\"\n]")]
    [InlineData(Scrubbing.Guid, "[\n  \"2024-01-02\",\n  \"Guid_1\"\n]")]
    [InlineData(Scrubbing.Date, "[\n  \"DateTime_1\",\n  \"c56a4180-65aa-42ec-a945-5fd21dec0538\"\n]")]
    public void ReplacesOnlyWhatIsAsked(Scrubbing scrub, string text) =>
        Assert.Equal(text, Snapshot.Text("""["2024-01-02","c56a4180-65aa-42ec-a945-5fd21dec0538"]""", SnapshotOptions.Default with { Scrub = scrub }));

    [Fact]
    public void LeavesNamesAndNumbers() =>
        Assert.Equal("{\n  \"2024-01-02\": 20240102\n}", Snapshot.Text("""{"2024-01-02":20240102}""", Both));

    [Fact]
    public void ARunWithOtherValuesMatches()
    {
        var verified = Snapshot.Text("""{"id":"11111111-1111-1111-1111-111111111111","same":"11111111-1111-1111-1111-111111111111"}""", Both);
        Assert.True(Snapshot.Compare(verified, """{"id":"22222222-2222-2222-2222-222222222222","same":"22222222-2222-2222-2222-222222222222"}""", Both).IsEqual);
        Assert.False(Snapshot.Compare(verified, """{"id":"22222222-2222-2222-2222-222222222222","same":"33333333-3333-3333-3333-333333333333"}""", Both).IsEqual);
    }
}
