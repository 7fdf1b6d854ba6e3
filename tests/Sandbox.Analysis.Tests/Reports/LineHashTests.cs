using Sandbox.Analysis.Reports;

namespace Sandbox.Analysis.Tests.Reports;

/// <summary>The values are those that GitHub's upload action gives for the same text.</summary>
public sealed class LineHashTests
{
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [InlineData(
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1")]
    public void A_line_hashes_as_on_the_dashboard(string text, params string[] expected)
    {
        var hashes = new LineHashes(text, false, expected.Length);
        Assert.Equal(expected, Enumerable.Range(1, expected.Length).Select(hashes.Of));
    }

    [Fact]
    public void Equal_lines_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat(new string('x', 120) + "\n", 3));
        var hashes = new LineHashes(text, false, 4);
        Assert.EndsWith(":1", hashes.Of(1));
        Assert.Equal(hashes.Of(1)[..^2] + ":2", hashes.Of(2));
    }
}
