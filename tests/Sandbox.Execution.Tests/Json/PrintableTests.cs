using Sandbox.Execution.Json;

namespace Sandbox.Execution.Tests.Json;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain ## text, a##b, # [x]", "plain ## text, a##b, # [x]")]
    [InlineData("a ##[error]", @"a #\u0023[error]")]
    [InlineData("###VSO[task.complete]", @"##\u0023VSO[task.complete]")]
    [InlineData("##teamcity[x", @"#\u0023teamcity[x")]
    [InlineData("\e[2J\u202e\u200b\n", @"\u001b[2J\u202e\u200b\u000a")]
    [InlineData("\U000e0041é😀", "\\udb40\\udc41é😀")]
    [InlineData("", "")]
    public void What_cannot_be_seen_or_would_be_obeyed_is_written_out(string text, string shown) => Assert.Equal(shown, Printable.Escape(text));

    [Fact]
    public void A_lone_surrogate_is_replaced() => Assert.Equal("x\ufffdy", Printable.Escape("x\ud800y"));
}
