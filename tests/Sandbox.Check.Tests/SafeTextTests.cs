namespace Sandbox.Check.Tests;

public class SafeTextTests
{
    [Theory]
    [InlineData("plain text, a[::2], std::string, ## [heading] and #[x]", "plain text, a[::2], std::string, ## [heading] and #[x]")]
    [InlineData("\e[2Jx\a", @"\u{1b}[2Jx\u{7}")]
    [InlineData("a\u202eb\ufeff", @"a\u{202e}b\u{feff}")]
    [InlineData("::error::no", @"\u{3a}:error::no")]
    [InlineData("a\n \t::stop-commands::x", "a\n \t\\u{3a}:stop-commands::x")]
    [InlineData("a ##vso[task.complete]##[error]", @"a #\u{23}vso[task.complete]#\u{23}[error]")]
    [InlineData("###VSO[x", @"##\u{23}VSO[x")]
    [InlineData("##teamcity[x ##", @"#\u{23}teamcity[x ##")]
    [InlineData("", "")]
    public void What_a_terminal_or_a_build_service_would_obey_is_written_out(string text, string shown) => Assert.Equal(shown, SafeText.Block(text));

    [Fact]
    public void A_lone_surrogate_is_written_out() => Assert.Equal(@"x\u{d800}", SafeText.Line("x\ud800"));

    [Fact]
    public void A_line_stays_one_line() => Assert.Equal(@"a\u{a}::b\u{9}", SafeText.Line("a\n::b\t"));
}
