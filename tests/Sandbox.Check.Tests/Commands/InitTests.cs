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

    [Fact]
    public async Task Its_template_is_a_valid_configuration()
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        await work.Run("init");
        Assert.Equal(0, (await work.Run("scan")).Code);
    }
}
