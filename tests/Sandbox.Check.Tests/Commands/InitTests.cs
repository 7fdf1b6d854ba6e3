namespace Sandbox.Check.Tests.Commands;

public sealed class InitTests
{
    [Fact]
    public async Task It_writes_what_is_missing_and_touches_nothing_twice()
    {
        using var work = new Workspace().With(".gitignore", "bin/");
        Assert.Equal(0, (await work.Run("init")).Code);
        Assert.StartsWith("# yaml-language-server: $schema=", work.Read("sandbox-check.yaml"), StringComparison.Ordinal);
        Assert.Equal("bin/\n*.received.*\n", work.Read(".gitignore"));
        Assert.Contains("*.verified.json text eol=lf", work.Read(".gitattributes"), StringComparison.Ordinal);
        Assert.Contains("charset = utf-8-bom", work.Read(".editorconfig"), StringComparison.Ordinal);
        var files = Directory.GetFiles(work.Folder).Select(File.ReadAllText).ToArray();
        Assert.Equal(0, (await work.Run("init")).Code);
        Assert.Equal(files, Directory.GetFiles(work.Folder).Select(File.ReadAllText));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  # baseline:")]
    [InlineData("# overrides:", "#   -", "#     profile", "#     kind")]
    public async Task Its_template_is_a_valid_configuration_with_and_without_what_is_commented_out(params string[] commented)
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        await work.Run("init");
        await work.Run("baseline", "create");
        var lines = work.Read("sandbox-check.yaml").Split('\n');
        foreach (var start in commented.Where(c => c.Length > 0))
        {
            var at = Assert.Single(Enumerable.Range(0, lines.Length), i => lines[i].StartsWith(start, StringComparison.Ordinal));
            lines[at] = lines[at].Remove(lines[at].IndexOf("# ", StringComparison.Ordinal), 2);
        }

        work.With("sandbox-check.yaml", string.Join('\n', lines));
        var scan = await work.Run("scan");
        Assert.Equal((0, ""), (scan.Code, scan.Error));
    }

    [Theory]
    [InlineData("--config-from")]
    [InlineData("--policy")]
    [InlineData("baseline create")]
    public async Task Its_template_tells_of_what_guards_a_pull_request(string word)
    {
        using var work = new Workspace();
        await work.Run("init");
        Assert.Contains(word, work.Read("sandbox-check.yaml"), StringComparison.Ordinal);
    }
}
