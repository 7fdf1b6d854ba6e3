using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

public sealed class RepositorySettingsTests
{
    [Theory]
    [InlineData(null, "*.received.*\n")]
    [InlineData("", "*.received.*\n")]
    [InlineData("bin/\n", "bin/\n*.received.*\n")]
    [InlineData("bin/", "bin/\n*.received.*\n")]
    [InlineData("bin/\r\n", "bin/\r\n*.received.*\r\n")]
    [InlineData("bin/\r\n*.received.*\r\nobj/\r\n", "bin/\r\n*.received.*\r\nobj/\r\n")]
    public void AddsALineOnce(string? existing, string expected)
    {
        var added = RepositorySettings.Add(existing, RepositorySettings.GitIgnore);
        Assert.Equal(expected, added);
        Assert.Equal(added, RepositorySettings.Add(added, RepositorySettings.GitIgnore));
    }

    [Fact]
    public void AddsASectionApart()
    {
        var added = RepositorySettings.Add("root = true\n", RepositorySettings.EditorConfig);
        Assert.StartsWith("root = true\n\n[*.{received,verified}.json]\ncharset = utf-8-bom\nend_of_line = lf\n", added, StringComparison.Ordinal);
        Assert.EndsWith("trim_trailing_whitespace = false\n", added, StringComparison.Ordinal);
        Assert.Equal(added, RepositorySettings.Add(added, RepositorySettings.EditorConfig));
    }
}
