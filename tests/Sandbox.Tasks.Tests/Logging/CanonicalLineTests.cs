namespace Sandbox.Tasks.Tests.Logging;

public sealed class CanonicalLineTests
{
    [Theory]
    [InlineData("a.py(1,2,3,4): error SBX1001: text", "a.py", 1, 2, 3, 4, "error", "SBX1001", "text")]
    [InlineData("a.py(1,2): warning SBX1301: opens", "a.py", 1, 2, 0, 0, "warning", "SBX1301", "opens")]
    [InlineData("a.py(7): message SBX1601: m", "a.py", 7, 0, 0, 0, "message", "SBX1601", "m")]
    [InlineData("a.py: error SBX9001: not decodable", "a.py", 0, 0, 0, 0, "error", "SBX9001", "not decodable")]
    [InlineData("a.py : error SBX9001: spaced", "a.py", 0, 0, 0, 0, "error", "SBX9001", "spaced")]
    [InlineData("C:\\a b\\n (1).py(1,2,3,4): error SBX1001: x", "C:\\a b\\n (1).py", 1, 2, 3, 4, "error", "SBX1001", "x")]
    [InlineData("a.py(1,1,1,9): note SBX1001: calls f(1,2): error here", "a.py", 1, 1, 1, 9, "note", "SBX1001", "calls f(1,2): error here")]
    [InlineData("a.py(1,1,1,9): info SBX1001: ", "a.py", 1, 1, 1, 9, "info", "SBX1001", "")]
    public void A_finding_has_parts(string line, string file, int l, int c, int el, int ec, string category, string code, string text)
    {
        var finding = CanonicalLine.Parse(line)!;
        Assert.Equal((file, l, c, el, ec), (finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn));
        Assert.Equal((category, code, text), (finding.Category, finding.Code, finding.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3 files, 1 finding")]
    [InlineData("a.py(1,2,3,4): error CS1001: another tool's")]
    [InlineData("a.py(1,2,3,4): fatal SBX1001: no such word")]
    [InlineData("error SBX1001: no file")]
    [InlineData("a.py(1,2,3,4): error SBX10011: five digits")]
    public void Anything_else_has_none(string line) => Assert.Null(CanonicalLine.Parse(line));

    [Fact]
    public void A_long_line_takes_no_longer_than_it_is()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Null(CanonicalLine.Parse(new string('(', 20_000) + string.Concat(Enumerable.Repeat("1,", 20_000))));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }
}
