using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Sandbox.Tasks.Tests.Logging;

public sealed class FindingLogTests
{
    [Theory]
    [InlineData("error", "", "", "", false, "error SBX1301")]
    [InlineData("error", "SBX1301", "", "", false, "error SBX1301")]
    [InlineData("warning", "", "", "", false, "warning SBX1301")]
    [InlineData("warning", "CS1591;SBX1301", "", "", false, null)]
    [InlineData("warning", "cs1591, sbx1301", "", "", false, null)]
    [InlineData("warning", "", "SBX1301", "", false, "error SBX1301")]
    [InlineData("warning", "", "SBX1302", "", false, "warning SBX1301")]
    [InlineData("warning", "", "", "", true, "error SBX1301")]
    [InlineData("warning", "", "", "SBX1301", true, "warning SBX1301")]
    [InlineData("warning", "SBX1301", "", "", true, null)]
    [InlineData("message", "", "", "", true, "message SBX1301")]
    [InlineData("note", "", "SBX1301", "", false, "message SBX1301")]
    public void A_finding_is_logged_as_the_project_asks(string category, string noWarn, string asErrors, string notAsErrors, bool all, string? expected)
    {
        var engine = Log(category, passed: false, noWarn, asErrors, notAsErrors, all);
        Assert.Equal(expected, engine.Logged.SingleOrDefault());
    }

    [Fact]
    public void What_a_gate_let_pass_is_no_error() =>
        Assert.Equal(["warning SBX1301"], Log("error", passed: true).Logged);

    [Fact]
    public void The_place_and_the_text_are_kept_as_they_are()
    {
        var warning = Assert.IsType<BuildWarningEventArgs>(Assert.Single(Log("warning", passed: false).Events));
        Assert.Equal(("nodes/a.py", 3, 5, 3, 9), (warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("opens {0} of %s", warning.Message);
    }

    [Fact]
    public void A_rule_with_a_page_gets_a_link()
    {
        var pages = Directory.CreateTempSubdirectory("rules-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(pages, "SBX1301.md"), "# SBX1301");
            var warning = Assert.IsType<BuildWarningEventArgs>(Assert.Single(Log("warning", passed: false, pages: pages).Events));
            Assert.StartsWith("file://", warning.HelpLink);
            Assert.EndsWith("/SBX1301.md", warning.HelpLink);
        }
        finally
        {
            Directory.Delete(pages, recursive: true);
        }
    }

    private static RecordingEngine Log(string category, bool passed, string noWarn = "", string asErrors = "", string notAsErrors = "", bool all = false, string? pages = null)
    {
        var engine = new RecordingEngine();
        var log = new FindingLog(new TaskLoggingHelper(engine, "SandboxCheck"), pages, noWarn, asErrors, notAsErrors, all);
        log.Write(CanonicalLine.Parse($"nodes/a.py(3,5,3,9): {category} SBX1301: opens {{0}} of %s")!, passed);
        return engine;
    }
}
