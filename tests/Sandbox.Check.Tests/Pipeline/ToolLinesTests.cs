using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Tests.Pipeline;

public sealed class ToolLinesTests
{
    [Fact]
    public void The_page_says_what_the_tool_says()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/tool-lines.md")).ReplaceLineEndings("\n");
        Assert.All(ToolLines.All, line =>
        {
            Assert.Contains($"## {line.Id} {line.Name}\n\n{line.Title}.\n\n{ToolLines.AdviceOf(line)}\n", page, StringComparison.Ordinal);
            Assert.EndsWith($"/docs/tool-lines.md#{line.Id.ToLowerInvariant()}-{line.Name}", Product.RulePage(line), StringComparison.Ordinal);
        });
        Assert.Equal(ToolLines.All.Length, page.Split("\n## ").Length - 1);
    }
}
