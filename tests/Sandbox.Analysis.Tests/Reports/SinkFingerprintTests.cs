using Sandbox.Analysis.Reports;

namespace Sandbox.Analysis.Tests.Reports;

/// <summary>What a message shows of the code belongs to the fingerprint, the words around it do not.</summary>
public sealed class SinkFingerprintTests
{
    [Theory]
    [InlineData("Runs a shell command: os.system('ls')", "Starts a shell: os.system('ls')")]
    [InlineData("Reads a file outside of its input: open(\"/srv/x\")", "Opens a file that isn't its own, open(\"/srv/x\").")]
    [InlineData("'utf-7' makes code of text", "Code is made of text by 'utf-7'")]
    [InlineData("well-known", "well known")]
    public void Other_words_are_the_same(string first, string second) => Assert.Equal(SinkFingerprints.CodeIn(first), SinkFingerprints.CodeIn(second));

    [Theory]
    [InlineData("runs os.system('ls')", "runs os.popen('ls')")]
    [InlineData("runs os.system('ls')", "runs os.system('ls /')")]
    [InlineData("runs os.system('ls a')", "runs os.system('ls  a')")]
    [InlineData("runs os.system('ls a')", "runs os.system('ls b')")]
    [InlineData("runs os.system('it is')", "runs os.system('it was')")]
    [InlineData("runs 'a' and b", "runs 'b' and b")]
    [InlineData("makes 10000 rows", "makes 20000 rows")]
    [InlineData("reaches eval", "reaches eval()")]
    [InlineData("opens 'a", "opens 'b")]
    public void Another_name_or_value_is_not(string first, string second) => Assert.NotEqual(SinkFingerprints.CodeIn(first), SinkFingerprints.CodeIn(second));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("x'")]
    [InlineData("''''\"")]
    [InlineData("\ud800 ' \n")]
    public void Any_text_ends(string message) => Assert.NotNull(SinkFingerprints.CodeIn(message));
}
