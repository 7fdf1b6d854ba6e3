namespace Sandbox.Check.Tests.Commands;

public sealed class AstTests
{
    [Fact]
    public async Task It_prints_the_tree_of_a_file_or_of_standard_input()
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        var file = await work.Run("ast", "a.py");
        Assert.StartsWith("Module(\n body=[\n  Assign(\n", file.Out, StringComparison.Ordinal);
        Assert.Contains("end_col_offset=5", file.Out, StringComparison.Ordinal);
        var input = await work.RunWith("x = 1\n", "ast", "-", "--no-positions", "--target-version", "3.11");
        Assert.Equal((0, "Module(\n body=[\n  Assign(\n   targets=[\n    Name(id='x', ctx=Store())],\n   value=Constant(value=1))],\n type_ignores=[])\n"), (input.Code, input.Out));
    }

    [Fact]
    public async Task A_folder_gives_a_dump_a_file_and_an_error_where_the_syntax_is_wrong()
    {
        using var work = new Workspace().With("in/a.py", "x = 1\n").With("in/b/c.py", "y\n").With("in/bad.py", "ok = 1\nif x\n").With("in/latin.py", [(byte)'#', 0xe9, (byte)'\n']);
        var result = await work.Run("ast", "in", "--output-dir", "out", "--no-positions");
        Assert.Equal(1, result.Code);
        Assert.True(work.Has("out/a.py.ast"));
        Assert.Contains("Name(id='y'", work.Read("out/b/c.py.ast"), StringComparison.Ordinal);
        Assert.False(work.Has("out/bad.py.ast"));
        Assert.Contains(result.ErrorLines, l => l.StartsWith("bad.py:2:", StringComparison.Ordinal));
        Assert.Contains(result.ErrorLines, l => l.StartsWith("latin.py:1:", StringComparison.Ordinal));
    }
}
